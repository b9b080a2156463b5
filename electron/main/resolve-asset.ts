/** The types of the files that a build holds. What is not listed is not served. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** A file of the window's build. `segments` is its path below the build folder; each is a bare name. */
export interface Asset {
  readonly segments: readonly string[];
  readonly mediaType: string;
}

const bareName = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/**
 * The file that a URL path names, or undefined where it names none: only bare names of known types,
 * so that no spelling of `..`, a backslash, a drive or an encoded slash can leave the folder.
 */
export function resolveAsset(pathname: string): Asset | undefined {
  const segments = pathname.split('/').slice(1);
  if (!pathname.startsWith('/') || !segments.every((segment) => bareName.test(segment)))
    return undefined;
  const extension = /\.([a-z0-9]+)$/.exec(segments.at(-1) ?? '')?.[1];
  const mediaType = extension === undefined ? undefined : own(mediaTypes, extension);
  return mediaType === undefined ? undefined : { segments, mediaType };
}

const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
