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
  /** The name of the first bookmark of this id, whether it was entered already or will be. */
  readonly nameOf: (id: ContentId) => string;
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
  const firsts = new Map<ContentId, string>();
  const entered = new Set<ContentId>();
  let number = 0;
  const freeName = (id: ContentId): string => {
    const base = bookmarkName(id);
    let name = base;
    for (let count = 2; taken.has(name); count += 1) {
      const ending = `_${count}`;
      name = base.slice(0, longestName - ending.length) + ending;
    }
    taken.add(name);
    return name;
  };
  const nameOf = (id: ContentId): string => {
    const name = firsts.get(id) ?? freeName(id);
    firsts.set(id, name);
    return name;
  };
  return {
    nameOf,
    enter: (id) => {
      number += 1;
      const name = entered.has(id) ? freeName(id) : nameOf(id);
      entered.add(id);
      return { number, name };
    },
  };
}
