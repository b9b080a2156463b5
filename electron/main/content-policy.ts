type Directive =
  | 'default-src'
  | 'script-src'
  | 'style-src'
  | 'img-src'
  | 'font-src'
  | 'base-uri'
  | 'form-action'
  | 'frame-ancestors'
  | 'sandbox';
type Policy = { readonly [Name in Directive]?: readonly string[] };

const none = ["'none'"];
const self = ["'self'"];

/** What every page is refused; a page's own policy adds what it needs. */
const nothing: Policy = { 'default-src': none, 'base-uri': none, 'form-action': none };

/** The window's own page: its own files only, no inline script or style, no connection anywhere. */
export const windowPolicy: Policy = {
  ...nothing,
  'script-src': self,
  'style-src': self,
  'img-src': self,
  'font-src': self,
  'frame-ancestors': none,
};

/** A page made for printing: no script, nothing fetched, pictures only from inside the page, and of styles only those whose SHA-256 (base64) are given. */
export const printPolicy = (styleHashes: readonly string[]): Policy => ({
  ...nothing,
  'style-src': styleHashes.length === 0 ? none : styleHashes.map((hash) => `'sha256-${hash}'`),
  'img-src': ['data:'],
  'frame-ancestors': none,
  sandbox: [],
});

/** The value of a Content-Security-Policy header. */
export const policyHeader = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
