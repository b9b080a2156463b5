import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  bookmarkName,
  createBookmarks,
} from '../../../../../electron/export/docx/registries/bookmarks.ts';
import type { ContentId } from '../../../../../templates/model/ids.ts';

test('the name follows from the id alone, so that a returned file can be matched', () => {
  expect(bookmarkName('7f3c-11')).toBe('_c_7f3c_11');
  expect(bookmarkName('Ünlawful id')).toBe(bookmarkName('Ünlawful id'));
  expect(bookmarkName('a_b')).not.toBe(bookmarkName('a-b'));
  expect(bookmarkName('AB')).not.toBe(bookmarkName('ab'));
});

test('names are legal and unique whatever the ids are', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.uuid(), fc.string(), fc.constant('same'))), (ids) => {
      const bookmarks = createBookmarks();
      const entered = ids.map((id) => bookmarks.enter(id as ContentId));
      expect(entered.every(({ name }) => /^_[a-z0-9_]{1,39}$/.test(name))).toBe(true);
      expect(new Set(entered.map(({ name }) => name)).size).toBe(ids.length);
      expect(new Set(entered.map(({ number }) => number)).size).toBe(ids.length);
    }),
  );
});

test('a name that was asked for before its bookmark is the one that the first bookmark gets', () => {
  const bookmarks = createBookmarks();
  const [a, other] = ['a', 'a-2'].map((id) => id as ContentId);
  if (!a || !other) throw new Error('two ids');
  const asked = bookmarks.nameOf(other);
  const first = bookmarks.enter(a).name;
  const again = bookmarks.enter(a).name;
  expect(bookmarks.enter(other).name).toBe(asked);
  expect(bookmarks.nameOf(a)).toBe(first);
  expect(new Set([asked, first, again]).size).toBe(3);
});
