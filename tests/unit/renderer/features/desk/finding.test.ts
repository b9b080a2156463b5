import { describe, expect, test } from 'vitest';
import { findVetoes } from '../../../../../renderer/features/desk/find-vetoes.ts';
import { findForms, formFamilies } from '../../../../../renderer/features/desk/installed-forms.ts';
import { placeAndTopic } from '../../../../../renderer/features/desk/veto-words.ts';
import { library, register, vetoOf } from '../../../../support/un-core.ts';

const inEnglish = ({ en }: { readonly en: string }) => en;
const find = (typed: string) => findVetoes(register.vetoes, typed, () => '');
const found = (typed: string) => find(typed).map(({ draft }) => draft);

describe('finding a veto', () => {
  test('works by symbol, place, date and several words in any order', () => {
    expect(found('S/2025/583')).toEqual(['S/2025/583']);
    expect(found('s/2025/583')).toEqual(['S/2025/583']);
    expect(found('2024-11-18')).toEqual(['S/2024/826']);
    expect(found('2024 sudan')).toEqual(found('SUDAN  2024'));
    expect(found('sudan 2024')).toContain('S/2024/826');
  });

  test('finds the veto of 7 April 2026 although its symbol is not known', () => {
    expect(find('2026-04-07')).toEqual([vetoOf('2026-04-07')]);
  });

  test('shows everything for nothing, newest first, and nothing for nonsense', () => {
    expect(find('')).toHaveLength(register.vetoes.length);
    const entries = find('').map(({ entry }) => entry);
    expect(entries).toEqual([...entries].sort((a, b) => b - a));
    expect(find('qqqq')).toEqual([]);
  });
});

describe('the forms', () => {
  const families = formFamilies(library);
  test('are all there, each once', () => {
    const listed = families.flatMap(({ forms }) => forms.map(({ template }) => template.id)).sort();
    const installed = library.packs.flatMap(({ templates }) => Object.keys(templates)).sort();
    expect(listed).toEqual(installed);
  });

  test('are found by words of their title, and families without a match go', () => {
    const hit = findForms(families, 'explanation vote', inEnglish);
    expect(hit.flatMap(({ forms }) => forms.map(({ template }) => template.id))).toEqual([
      'explanation-of-vote',
    ]);
    expect(findForms(families, 'qqqq', inEnglish)).toEqual([]);
    expect(findForms(families, '', inEnglish)).toEqual(families);
  });
});

test('a situation falls into place and matter at its first colon', () => {
  expect(placeAndTopic('Gaza: ceasefire: again')).toEqual({
    place: 'Gaza',
    topic: 'ceasefire: again',
  });
  expect(placeAndTopic('Spain')).toEqual({ place: 'Spain', topic: '' });
});
