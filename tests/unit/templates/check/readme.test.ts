import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { findingBasis } from '../../../../templates/model/finding-basis.ts';

const founded = { V: 'read at the source', P: 'from a summary', K: 'practice, not a rule' };

test('the list of checks in the README says what the table says', async () => {
  const text = await readFile(
    new URL('../../../../templates/check/README.md', import.meta.url),
    'utf8',
  );
  const [, list = ''] = text.split('## What each check rests on');
  const listed = list
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const known = Object.entries(findingBasis).map(([code, { looksFor, basis, source, mark }]) => [
    `\`${code}\``,
    looksFor,
    `${basis} (${source}; ${founded[mark]})`,
  ]);
  expect(listed).toEqual(known);
});
