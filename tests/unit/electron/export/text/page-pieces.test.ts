import { expect, test } from 'vitest';

import { pagePieces } from '../../../../../electron/export/text/page-pieces.ts';

test('only the two slots are filled; other braces are words', () => {
  expect(pagePieces('Page {page} of {pages} {x}')).toEqual([
    { kind: 'words', text: 'Page ' },
    { kind: 'page' },
    { kind: 'words', text: ' of ' },
    { kind: 'pages' },
    { kind: 'words', text: ' {x}' },
  ]);
  expect(pagePieces('')).toEqual([]);
});
