import { policyHeader, printPolicy, windowPolicy } from './content-policy.ts';
import { printPath } from './origin.ts';
import { styleHashes, type PrintPages } from './print-pages.ts';
import { mediaTypes, resolveAsset } from './resolve-asset.ts';

/** What the scheme serves from. */
export interface Served {
  /** Reads a file of the window's build by the segments of its path; undefined where there is none. */
  readonly readAsset: (segments: readonly string[]) => Promise<Uint8Array | undefined>;
  readonly printPages: PrintPages;
}

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), payment=(), midi=(), idle-detection=(), local-fonts=()',
};

/** Answers one request for the program's own scheme. Never rejects for bad input: what is not served is a 404. */
export async function respond(
  request: { readonly method: string; readonly url: string },
  { readAsset, printPages }: Served,
): Promise<Response> {
  if (request.method !== 'GET') return notFound();
  // The raw path, before a URL parser folds `..` away: what looks odd is refused, not repaired.
  const pathname = /^app:\/\/bundle(\/[^?#]*)/.exec(request.url)?.[1] ?? '';
  if (pathname.startsWith(printPath)) {
    const html = printPages.get(pathname.slice(printPath.length));
    return html === undefined ? notFound() : page(html, printPolicy(styleHashes(html)));
  }
  const asset = resolveAsset(pathname);
  const bytes = asset && (await readAsset(asset.segments));
  return asset && bytes
    ? page(bytes as Uint8Array<ArrayBuffer>, windowPolicy, asset.mediaType)
    : notFound();
}

const page = (
  body: string | Uint8Array<ArrayBuffer>,
  policy: Parameters<typeof policyHeader>[0],
  mediaType = mediaTypes['html'],
): Response =>
  new Response(body, {
    headers: {
      ...everywhere,
      'Content-Type': mediaType ?? 'application/octet-stream',
      'Content-Security-Policy': policyHeader(policy),
    },
  });

const notFound = (): Response =>
  new Response('Not found', {
    status: 404,
    headers: {
      ...everywhere,
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Security-Policy': policyHeader({ 'default-src': ["'none'"] }),
    },
  });
