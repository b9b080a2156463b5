import { I18nProvider } from '@lingui/react';
import { i18n } from '@lingui/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Ends, Point } from '../../../../../renderer/features/history/ends.ts';
import { useVersionWords } from '../../../../../renderer/features/history/use-version-words.ts';
import { VersionRuler } from '../../../../../renderer/features/history/version-ruler.tsx';
import { VersionTable } from '../../../../../renderer/features/history/version-table.tsx';
import type { VersionId } from '../../../../../templates/model/ids.ts';
import type { Version, VersionMark } from '../../../../../templates/model/version.ts';
import { startWindow } from '../../../../support/start-window.ts';

beforeAll(() => startWindow());

const first = 'v0' as VersionId;
const marks: readonly VersionMark[] = [
  { kind: 'auto' },
  { kind: 'named', name: 'Sent to capital' },
  { kind: 'before-restore' },
  { kind: 'restored', from: first },
  { kind: 'shared', name: 'Ms. Nord' },
  { kind: 'before-merge' },
  { kind: 'merged', name: 'capital.aide' },
  { kind: 'recovered' },
];
// At noon, so that the day is the same in every time zone but one.
const versions: readonly Version[] = marks.map((mark, index) => ({
  id: `v${String(index)}` as VersionId,
  at: `2025-09-2${String(Math.floor(index / 4))}T12:0${String(index)}:00.000Z`,
  mark,
}));
const ends: Ends = { a: 'v1' as VersionId, b: 'now' };
const nameOf = (point: Point) => `name of ${point}`;

function Both() {
  const wordsOf = useVersionWords(versions);
  const choosing = { versions, ends, nameOf, onA: () => undefined, onB: () => undefined };
  return (
    <>
      <VersionRuler {...choosing} />
      <VersionTable {...choosing} wordsOf={wordsOf} />
    </>
  );
}
const markup = (): string =>
  renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <Both />
    </I18nProvider>,
  );
const rows = (): readonly string[] =>
  markup()
    .split('<tr')
    .slice(2)
    .map((row) => row.slice(row.indexOf('>') + 1).replace(/<[^>]+>/g, ''));

describe('the list of versions', () => {
  test('says why each was kept, newest first, day by day', () => {
    const words = [
      'Now, as the window shows it',
      'Sun 21 Sept',
      'found again after the program had stopped',
      'merged with capital.aide',
      'before a copy was merged',
      'copy for Ms. Nord',
      'Sat 20 Sept',
      /brought back from 20 September 2025 \d\d:00/,
      'before something was brought back',
      'Sent to capital',
      'automatic',
    ];
    const found = rows();
    expect(found).toHaveLength(words.length);
    for (const [index, one] of words.entries())
      if (typeof one === 'string') expect(found[index]).toContain(one);
      else expect(found[index]).toMatch(one);
  });

  test('lets every version be A, and every one but the first be B', () => {
    const choices = [...markup().matchAll(/type="radio"[^>]*aria-label="([AB]): name of (\w+)"/g)];
    const points = (end: string) => choices.flatMap(([, of, point]) => (of === end ? [point] : []));
    const newestFirst = versions.map(({ id }) => id).toReversed();
    expect(points('A')).toEqual(newestFirst);
    expect(points('B')).toEqual(['now', ...newestFirst.slice(0, -1)]);
    expect(markup().match(/checked=""/g)).toHaveLength(2);
  });
});

describe('the ruler', () => {
  const dots = () => [...markup().matchAll(/<button[^>]*class="axis__dot"[^>]*>.*?<\/button>/g)];

  test('has one stop for the keyboard, at A, and a name for every dot', () => {
    const found = dots().map(([dot]) => dot);
    expect(found).toHaveLength(versions.length + 1);
    const stops = found.filter((dot) => dot.includes('tabindex="0"'));
    expect(stops).toHaveLength(1);
    expect(stops[0]).toContain('aria-label="A: name of v1"');
    expect(found.at(-1)).toContain('aria-label="B: name of now"');
    expect(found[0]).toContain('aria-label="name of v0"');
  });

  test('tells by shape what has a name and what was merged', () => {
    const looks = dots().map(([dot]) => /data-look="(\w+)"/.exec(dot)?.[1]);
    expect(looks).toEqual([
      'ring',
      'filled',
      'ring',
      'ring',
      'filled',
      'ring',
      'diamond',
      'ring',
      'ring',
    ]);
  });
});
