import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pasted, withoutIds } from './support.ts';

const folder = new URL('../../../../fixtures/paste/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));

describe('what other programs put on the clipboard', () => {
  it('is kept for each of them', () => expect(names.length).toBeGreaterThanOrEqual(9));

  it.each(names)('%s comes in as expected, with a report', (name) => {
    const { blocks, report } = pasted(readFileSync(new URL(`${name}.html`, folder), 'utf8'));
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
    expect({ blocks: withoutIds(blocks), report }).toEqual(expected);
  });
});
