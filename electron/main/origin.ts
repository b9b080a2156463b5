/** The scheme that everything shown comes from. */
export const appScheme = 'app';

/** The one origin of every window. */
export const appOrigin = `${appScheme}://bundle`;

/** The only page that a window opens. */
export const entryUrl = `${appOrigin}/index.html`;

/** Where pages made for printing are served from, followed by their name. */
export const printPath = '/print/';

/** Tells whether a URL belongs to this program; a URL that does not parse does not. */
export function isAppUrl(url: string): boolean {
  const parsed = URL.parse(url);
  return (
    parsed !== null &&
    parsed.protocol === `${appScheme}:` &&
    parsed.host === 'bundle' &&
    parsed.username === '' &&
    parsed.password === ''
  );
}

/** Tells whether a URL is the window's own page, whatever its query and fragment. */
export const isEntryUrl = (url: string): boolean =>
  isAppUrl(url) && URL.parse(url)?.pathname === URL.parse(entryUrl)?.pathname;
