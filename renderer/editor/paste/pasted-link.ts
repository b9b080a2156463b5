import { safeLink } from '../behaviour/safe-link.ts';

const longestLink = 2000;

/** The target of a pasted link if it may leave the dossier. Only full addresses: a page's own paths lead nowhere here. */
export function pastedLink(href: string): string | undefined {
  const written = href.trim();
  if (!/^(https?|mailto):/i.test(written) || written.length > longestLink) return undefined;
  return safeLink(unwrapped(written));
}

/** Google Docs leads every link of an exported page through a counter of its own. */
function unwrapped(href: string): string {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (url?.hostname !== 'www.google.com' || url.pathname !== '/url') return href;
  return url.searchParams.get('q') ?? href;
}
