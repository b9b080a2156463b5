import { createHash } from 'node:crypto';

import type { ContentId } from '../../../../templates/model/ids.ts';

/** A bookmark that was entered: its number inside the file and its name. */
export interface Bookmark {
  readonly number: number;
  readonly name: string;
}

/** Gives each content id a bookmark of its own. */
export interface Bookmarks {
  readonly enter: (id: ContentId) => Bookmark;
}

/** Word allows 40 characters; a leading underscore keeps the name out of Word's own list of bookmarks. */
const prefix = '_c_';
const longestName = 40;

/**
 * The bookmark name of a content id. Letters, figures and hyphens carry over (a hyphen as `_`), anything
 * else and long ids become a digest, so that the same id has the same name in every file.
 */
export const bookmarkName = (id: string): string =>
  /^[a-z0-9-]{1,36}$/.test(id)
    ? prefix + id.replaceAll('-', '_')
    : `${prefix}x${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;

/** An empty registry of bookmarks. A name that is already taken gets a number behind it. */
export function createBookmarks(): Bookmarks {
  const taken = new Set<string>();
  return {
    enter: (id) => {
      const base = bookmarkName(id);
      let name = base;
      for (let count = 2; taken.has(name); count += 1) {
        const ending = `_${count}`;
        name = base.slice(0, longestName - ending.length) + ending;
      }
      taken.add(name);
      return { number: taken.size, name };
    },
  };
}
