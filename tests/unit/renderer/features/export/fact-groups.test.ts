import { expect, test } from 'vitest';
import { factGroups } from '../../../../../renderer/features/export/fact-groups.ts';

test('only clean facts that say "none" are folded away; whatever needs a look is told', () => {
  const facts = [
    { name: 'Words', value: '281', clean: true },
    { name: 'Comments', value: 'none', clean: true },
    { name: 'Author', value: 'none', clean: false },
    { name: 'Links', value: '1', clean: false },
  ];
  const { told, absent } = factGroups(facts);
  expect(told.map(({ name }) => name)).toEqual(['Words', 'Author', 'Links']);
  expect(absent.map(({ name }) => name)).toEqual(['Comments']);
});
