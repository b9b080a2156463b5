import { describe, expect, it } from 'vitest';
import { drop, findingsAfter as findings, put, type Loose } from '../../../support/spoiled-pack.ts';

const statement = (pack: Loose): Loose => pack['templates']!['veto-supporter']!;
const framework = (pack: Loose): Loose => pack['checklists']!['framework']!;
describe('the linter of packs', () => {
  it('finds nothing in the pack that ships', () => {
    expect(findings(() => undefined)).toEqual([]);
  });

  it.each<[string, (pack: Loose) => void, string]>([
    [
      'a slot that names no field, in any language',
      (pack) =>
        put(statement(pack)['front']![9]!['text'], 'fr', '{place}, le {date-du-débat}{oops}'),
      'pack-slot-unknown templates.veto-supporter.front[9].text.fr',
    ],
    [
      'a slot in a starter',
      (pack) => put(statement(pack)['sections']![1]!['starter']![0]!['text'], 'en', '{nobody}'),
      'pack-slot-unknown templates.veto-supporter.sections[1].starter[0].text.en',
    ],
    [
      'words missing in a language that the form promises',
      (pack) => drop(statement(pack)['sections']![2]!['guidance'], 'ar'),
      'pack-words-missing templates.veto-supporter.sections[2].guidance',
    ],
    [
      'a field twice',
      (pack) => put(statement(pack)['fields']![1], 'id', 'speaker'),
      'id-repeated templates.veto-supporter.fields',
    ],
    [
      'an unknown rule',
      (pack) => statement(pack)['rules']!.push({ rule: 'reads-well' }),
      'pack-name-unknown templates.veto-supporter.rules[11]',
    ],
    [
      'a rule for a section that is not there',
      (pack) => statement(pack)['rules']!.push({ rule: 'section-has-text', section: 'coda' }),
      'pack-name-unknown templates.veto-supporter.rules[11]',
    ],
    [
      'a first choice that is no choice',
      (pack) => put(statement(pack)['fields']![6], 'initial', 'sir'),
      'pack-name-unknown templates.veto-supporter.fields[6].initial',
    ],
    [
      'a governing choice that is not there',
      (pack) => put(statement(pack)['fields']![9]!['saidAs'], 'field', 'nowhere'),
      'pack-name-unknown templates.veto-supporter.fields[9].saidAs.field',
    ],
    [
      'a fact that nobody gives',
      (pack) => put(statement(pack)['fields']![8], 'from', 'veto.mood'),
      'pack-name-unknown templates.veto-supporter.fields[8].from',
    ],
    [
      'a starter of an unknown kind',
      (pack) => statement(pack)['sections']![0]!['starter']!.push({ kind: 'video' }),
      'pack-name-unknown templates.veto-supporter.sections[0].starter[2]',
    ],
    [
      'a forum without salutations',
      (pack) => put(statement(pack), 'forum', 'third-committee'),
      'pack-name-unknown templates.veto-supporter.sections[0].starter[0].forum',
    ],
    [
      'a chair that no salutation knows',
      (pack) =>
        statement(pack)['fields']![6]!['choices']!.push({
          id: 'dr',
          label: { en: 'Dr.', fr: 'Dr', ar: 'د.' },
        }),
      'pack-name-unknown templates.veto-supporter.sections[0].starter[0].chair',
    ],
    [
      'shares above a hundred',
      (pack) => put(statement(pack)['sections']![0], 'share', 9),
      'pack-share-over templates.veto-supporter.sections',
    ],
    [
      'a profile with an annex that no section fills',
      (pack) => drop(statement(pack)['sections']![11], 'annex'),
      'pack-name-unknown templates.veto-supporter.profiles',
    ],
    [
      'a field without provenance',
      (pack) => drop(statement(pack)['fields']![0], 'provenance'),
      'pack-provenance-missing templates.veto-supporter.fields[0]',
    ],
    [
      'an item without provenance',
      (pack) => drop(framework(pack)['items']![5], 'provenance'),
      'pack-provenance-missing checklists.framework.items.rf01-05',
    ],
    [
      'an item twice',
      (pack) => put(framework(pack)['items']![1], 'id', 'rf01'),
      'id-repeated checklists.framework.items',
    ],
    [
      'a number that is vouched for and not there',
      (pack) => {
        const row = framework(pack)['items']![146];
        put(row, 'number', null);
        put(row, 'numberVerified', true);
      },
      'pack-number-claimed checklists.framework.items.rf14-01',
    ],
    [
      'a row under a row',
      (pack) => put(framework(pack)['items']![2], 'parent', 'rf01-01'),
      'pack-name-unknown checklists.framework.items.rf01-02.parent',
    ],
    [
      'a scale that starts with an answer',
      (pack) => put(framework(pack)['scales']![0]!['values']![0], 'meaning', 'found'),
      'pack-scale-start checklists.framework.scales[0]',
    ],
    [
      'a need that is no field',
      (pack) => put(framework(pack)['scales']![0]!['values']![4], 'needs', ['signature']),
      'pack-name-unknown checklists.framework.scales[0].severe.needs',
    ],
    [
      'a clause that names no items',
      (pack) =>
        put(framework(pack)['sentence']!['patterns']!['fr']!['clauses']!['severe'], 'one', 'grave'),
      'pack-slot-missing checklists.framework.sentence.patterns.fr.clauses.severe.one',
    ],
    [
      'a value without a clause',
      (pack) => drop(framework(pack)['sentence']!['patterns']!['es']!['clauses'], 'emerging'),
      'pack-name-unknown checklists.framework.sentence.patterns.es.clauses',
    ],
    [
      'a text field for an audience that is not defined',
      (pack) => put(framework(pack)['fields']![6], 'audience', 'friends'),
      'pack-name-unknown checklists.framework.fields[6].audience',
    ],
    [
      'a label missing in a language of the checklist',
      (pack) => drop(framework(pack)['items']![0]!['short'], 'ru'),
      'pack-words-missing checklists.framework.items[0].short',
    ],
    [
      'a part under another name',
      (pack) => put(statement(pack), 'id', 'supporter'),
      'pack-name-unknown pack.templates',
    ],
  ])('reports %s', (_fault, spoil, expected) => {
    expect(findings(spoil)).toContain(expected);
  });

  it('lets row labels fall back to English', () => {
    expect(
      findings((pack) => put(framework(pack)['items']![1], 'label', { en: 'Only English' })),
    ).toEqual([]);
  });
});
