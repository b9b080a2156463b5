import type { PasteNode } from './paste-node.ts';

/** Reads HTML into a document of its own, in which no script runs and nothing is fetched. */
export const parseInert = (html: string): PasteNode =>
  new DOMParser().parseFromString(html, 'text/html').documentElement;
