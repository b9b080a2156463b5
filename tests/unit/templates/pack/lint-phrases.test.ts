import { describe, expect, it } from 'vitest';
import { drop, findingsAfter, put, type Loose } from '../../../support/spoiled-pack.ts';

const ladder = (pack: Loose): Loose => pack['phrases']!['ladders']![0]!;
const group = (pack: Loose, id: string): Loose => {
  const groups = pack['phrases']?.['groups'] as unknown as readonly Loose[];
  const found = groups.find((one) => (one['id'] as unknown) === id);
  if (!found) throw new Error(`There is no group ${id}`);
  return found;
};
const slot = (pack: Loose): Loose => pack['phrases']!['slots']![0]!;

describe('the linter of phrases', () => {
  it.each<[string, (pack: Loose) => void, string]>([
    [
      'a formula that lacks a language of the pack',
      (pack) => drop(group(pack, 'thanks')['phrases']![0]!['text'], 'ar'),
      'pack-words-missing phrases.groups[1].phrases[0].text',
    ],
    [
      'agreed language in one language that does not say why',
      (pack) => drop(group(pack, 'mandate')['phrases']![0]!['provenance'], 'source'),
      'pack-words-missing phrases.groups[2].phrases[0].text',
    ],
    [
      'a source nobody verified under a mark that says it was read',
      (pack) => put(group(pack, 'mandate')['phrases']![0]!['source'], 'verified', false),
      'pack-source-claimed phrases.groups.title-76-262',
    ],
    [
      'a source without a symbol',
      (pack) => put(group(pack, 'mandate')['phrases']![0]!['source'], 'symbol', ' '),
      'pack-provenance-missing phrases.groups.title-76-262',
    ],
    [
      'a phrase that does not say where it comes from',
      (pack) => drop(group(pack, 'thanks')['phrases']![0], 'provenance'),
      'pack-provenance-missing phrases.groups.thanks-convening',
    ],
    [
      'a group meant for a form that is not there',
      (pack) => group(pack, 'caution')['templates']!.push('sonnet'),
      'pack-name-unknown phrases.groups.caution.templates',
    ],
    [
      'a phrase twice, also across groups',
      (pack) => put(group(pack, 'thanks')['phrases']![0], 'id', 'record'),
      'id-repeated phrases.groups',
    ],
    [
      'a step of a ladder that no form knows',
      (pack) => put(ladder(pack)['rungs']![0]!['forms'], 'fr', []),
      'pack-forms-broken phrases.ladders.concern.note.forms.fr',
    ],
    [
      'a form in capitals',
      (pack) => ladder(pack)['rungs']![0]!['forms']!['en']!.push('Noting'),
      'pack-forms-broken phrases.ladders.concern.note.forms.en',
    ],
    [
      'a form of two steps',
      (pack) => ladder(pack)['rungs']![1]!['forms']!['en']!.push('condemn'),
      'id-repeated phrases.ladders.concern.forms.en',
    ],
    [
      'a ladder without provenance',
      (pack) => drop(ladder(pack), 'provenance'),
      'pack-provenance-missing phrases.ladders.concern',
    ],
    [
      'a slot without a year',
      (pack) => put(slot(pack), 'year', ''),
      'pack-time-wrong phrases.slots.ga-veto-debate',
    ],
    [
      'a slot of no time',
      (pack) => put(slot(pack), 'seconds', 0),
      'pack-time-wrong phrases.slots.ga-veto-debate',
    ],
    [
      'a slot without a source',
      (pack) => drop(slot(pack)['provenance'], 'source'),
      'pack-provenance-missing phrases.slots.ga-veto-debate',
    ],
    [
      'words of no language',
      (pack) => put(pack['phrases']!['words'], 'la', ['veto']),
      'pack-name-unknown phrases.words',
    ],
    [
      'a word twice',
      (pack) => pack['phrases']!['words']!['fr']!.push('préambulaire'),
      'id-repeated phrases.words.fr',
    ],
    [
      'a forum with two forms of address',
      (pack) => put(pack['phrases']!['salutations']![1], 'forum', 'ga-plenary'),
      'id-repeated phrases.salutations',
    ],
  ])('reports %s', (_fault, spoil, expected) => {
    expect(findingsAfter(spoil)).toContain(expected);
  });

  it('lets a source that nobody verified stand, as long as it says so', () => {
    expect(
      findingsAfter((pack) => {
        const [phrase] = group(pack, 'mandate')['phrases'] as unknown as readonly Loose[];
        put(phrase?.['source'], 'verified', false);
        put(phrase?.['provenance'], 'mark', 'K');
      }),
    ).toEqual([]);
  });
});
