import { createHash, randomUUID } from 'node:crypto';
import { appOrigin, printPath } from './origin.ts';

/** Pages made for printing: held in memory, served from the program's own origin, and dropped once printed. */
export interface PrintPages {
  /** Keeps a page and gives the URL that serves it. */
  readonly put: (html: string) => string;
  /** The page with this name, until it is dropped. */
  readonly get: (name: string) => string | undefined;
  readonly drop: (url: string) => void;
}

/** A store with nothing in it. */
export function createPrintPages(): PrintPages {
  const pages = new Map<string, string>();
  const prefix = `${appOrigin}${printPath}`;
  return {
    put(html) {
      const name = `${randomUUID()}.html`;
      pages.set(name, html);
      return prefix + name;
    },
    get: (name) => pages.get(name),
    drop: (url) => void pages.delete(url.slice(prefix.length)),
  };
}

/** The SHA-256, base64, of each style element of a page: what its policy has to admit. */
export const styleHashes = (html: string): readonly string[] =>
  [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)].map(([, style = '']) =>
    createHash('sha256').update(style).digest('base64'),
  );
