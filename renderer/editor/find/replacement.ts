import type { Hit } from './find-query.ts';

/**
 * What stands in the place of a hit. For a regular expression `$1` to `$9` are its groups, `$&` is all that was
 * found and `$$` a dollar sign; otherwise the words are put as they are written.
 */
export const replacementFor = (hit: Hit, written: string): string =>
  hit.groups === undefined
    ? written
    : written.replace(/\$([$&1-9])/g, (sign, which: string) =>
        which === '$'
          ? '$'
          : which === '&'
            ? hit.text
            : (hit.groups?.[Number(which) - 1] ??
              (Number(which) > (hit.groups?.length ?? 0) ? sign : '')),
      );
