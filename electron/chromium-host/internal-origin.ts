/**
 * A browser cannot load a scheme of ours, so pages of `app://bundle` are loaded from an https origin
 * that never leaves this machine. Product code in the main process sees `app:` URLs only.
 */
export const internalOrigin = 'https://bundle.app.test';
const product = 'app://bundle';

const swap = (url: string, from: string, to: string): string =>
  url === from || url.startsWith(`${from}/`) ? to + url.slice(from.length) : url;

/** The URL that the browser loads for a URL of the product. Other URLs stay as they are. */
export const toInternal = (url: string): string => swap(url, product, internalOrigin);

/** The URL that the product knows for a URL of the browser. Other URLs stay as they are. */
export const toProduct = (url: string): string => swap(url, internalOrigin, product);
