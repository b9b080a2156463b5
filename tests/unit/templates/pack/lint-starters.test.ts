import { describe, expect, it } from 'vitest';
import { findingsAfter, put, type Loose } from '../../../support/spoiled-pack.ts';

const section = (pack: Loose, form: string, key: string): Loose => {
  const sections = pack['templates']?.[form]?.['sections'] as unknown as readonly Loose[];
  const found = sections.find((one) => (one['key'] as unknown) === key);
  if (!found) throw new Error(`${form} has no section ${key}`);
  return found;
};
const starters = (pack: Loose, form: string, key: string): Loose => {
  const found = section(pack, form, key)['starter'];
  if (!found) throw new Error(`${key} of ${form} has no starter`);
  return found;
};
const field = (pack: Loose, form: string, id: string): Loose => {
  const fields = pack['templates']?.[form]?.['fields'] as unknown as readonly Loose[];
  const found = fields.find((one) => (one['id'] as unknown) === id);
  if (!found) throw new Error(`${form} has no field ${id}`);
  return found;
};
const rule = (pack: Loose, form: string, use: unknown): void =>
  pack['templates']![form]!['rules']!.push(use);
const same = (text: string): unknown => ({ en: text, fr: text, ar: text });

const council = 'templates.briefing-council-brief.sections[7].starter[0]';

describe('the linter of starters', () => {
  it.each<[string, (pack: Loose) => void, string]>([
    [
      'columns that do not make a whole',
      (pack) => put(starters(pack, 'briefing-council-brief', 'options')[0], 'columns', [0.5, 0.4]),
      `pack-table-broken ${council}.columns`,
    ],
    [
      'a column without width',
      (pack) =>
        put(starters(pack, 'briefing-council-brief', 'options')[0], 'columns', [1, 0, 0, 0]),
      `pack-table-broken ${council}.columns`,
    ],
    [
      'a row that covers too much',
      (pack) =>
        put(starters(pack, 'briefing-council-brief', 'options')[0]!['rows']![1]![0], 'span', 2),
      `pack-table-broken ${council}.rows[1]`,
    ],
    [
      'a row that covers too little',
      (pack) =>
        put(starters(pack, 'briefing-council-brief', 'options')[0]!['rows'], 2, [
          { text: same('') },
        ]),
      `pack-table-broken ${council}.rows[2]`,
    ],
    [
      'a table without rows',
      (pack) => put(starters(pack, 'briefing-council-brief', 'options')[0], 'rows', []),
      `pack-table-broken ${council}.rows`,
    ],
    [
      'a slot in a cell that nothing fills',
      (pack) =>
        put(
          starters(pack, 'briefing-council-brief', 'options')[0]!['rows']![1]![0]!['text'],
          'fr',
          '{personne}',
        ),
      `pack-slot-unknown ${council}.rows[1][0].text.fr`,
    ],
    [
      'an ask of nobody',
      (pack) => put(starters(pack, 'veto-supporter', 'asks-assembly')[0], 'actor', 'everybody'),
      'pack-name-unknown templates.veto-supporter.sections[8].starter[0].actor',
    ],
    [
      'a priority that no cut knows',
      (pack) => put(starters(pack, 'veto-supporter', 'asks-assembly')[0], 'priority', 'perhaps'),
      'pack-name-unknown templates.veto-supporter.sections[8].starter[0].priority',
    ],
    [
      'a slot in fixed words',
      (pack) =>
        put(starters(pack, 'briefing-framework', 'method')[1]!['text'], 'en', 'By {nobody}'),
      'pack-slot-unknown templates.briefing-framework.sections[1].starter[1].text.en',
    ],
    [
      'a section that is annex and internal at once',
      (pack) => put(section(pack, 'group-statement', 'negotiation-log'), 'annex', true),
      'pack-name-unknown templates.group-statement.sections[9].annex',
    ],
    [
      'a field that shows what is not there',
      (pack) => put(field(pack, 'group-statement', 'members-said'), 'shows', 'nowhere'),
      'pack-name-unknown templates.group-statement.fields[13].shows',
    ],
    [
      'a field that shows another one that shows',
      (pack) => put(field(pack, 'group-statement', 'members-said'), 'shows', 'count-said'),
      'pack-name-unknown templates.group-statement.fields[13].shows',
    ],
    [
      'a field that shows another and starts from a fact of its own',
      (pack) => put(field(pack, 'group-statement', 'count-said'), 'initial', '27'),
      'pack-name-unknown templates.group-statement.fields[14].shows',
    ],
    [
      'a way of saying a choice that forgets one of its choices',
      (pack) =>
        put(
          field(pack, 'explanation-of-vote', 'action-after'),
          'choices',
          (
            field(pack, 'explanation-of-vote', 'action-after')['choices'] as unknown as unknown[]
          ).slice(1),
        ),
      'pack-name-unknown templates.explanation-of-vote.fields[12].choices',
    ],
  ])('reports %s', (_fault, spoil, expected) => {
    expect(findingsAfter(spoil)).toContain(expected);
  });
});

describe('the linter of rules', () => {
  const at = 'pack-name-unknown templates.group-statement.rules[10]';
  it.each<[string, unknown]>([
    [
      'veto-facts',
      { rule: 'veto-facts', date: 'veto-date', draft: 'x', votes: 'vote', castBy: 'caster' },
    ],
    ['caster-consistent', { rule: 'caster-consistent', form: 'caster', caster: 'caster' }],
    ['ask-to an actor', { rule: 'ask-to', actor: 'everybody', section: 'asks' }],
    ['ask-to in a section', { rule: 'ask-to', actor: 'assembly', section: 'coda' }],
    ['group-list', { rule: 'group-list', count: 'group-count', members: 'members', own: 'x' }],
    [
      'group-list with a choice',
      {
        rule: 'group-list',
        count: 'group-count',
        members: 'members',
        own: 'state',
        ownLastWhen: { field: 'formula-style', choice: 'sung' },
      },
    ],
    ['speaks-as-group', { rule: 'speaks-as-group', except: ['coda'] }],
    ['vote-word', { rule: 'vote-word', action: 'vote', section: 'formula' }],
    ['cut-off-stated', { rule: 'cut-off-stated', field: 'cut-off' }],
    ['a name that every object has', { rule: 'constructor' }],
  ])('reports a %s that names what the form does not have', (_name, use) => {
    expect(findingsAfter((pack) => rule(pack, 'group-statement', use))).toEqual([at]);
  });
});
