import { describe, expect, it } from 'vitest';
import { compile } from '../../../../templates/print/compile.ts';
import { treeText } from '../../../../templates/print/tree-text.ts';
import { setField } from '../../../../templates/edit/set-field.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import { lintPack } from '../../../../templates/pack/lint-pack.ts';
import { dossierOf, gaza, library, sudan, vetoOf } from '../../../support/un-core.ts';

const pack = library.packs[0];
if (!pack) throw new Error('The built-in pack is missing');

function textOf(dossier: Dossier, profile: string): string {
  const draft = dossier.drafts[0];
  if (!draft) throw new Error('The dossier has no draft');
  const compiled = compile(dossier, draft.id, { audience: 'public', profile }, library);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problem));
  return treeText(compiled.value.tree);
}

const withField = (dossier: Dossier, field: string, value: string): Dossier => {
  const draft = dossier.drafts[0];
  return draft ? setField(dossier, draft.id, field, value) : dossier;
};

describe('the built-in pack', () => {
  it('holds together', () => {
    expect(lintPack(pack)).toEqual([]);
  });

  it('offers the five speakers of a veto debate, a group, an explanation of vote and four briefings', () => {
    expect(Object.values(pack.templates).map(({ form, id }) => `${form} ${id}`)).toEqual([
      '2a-i veto-caster',
      '2a-ii veto-state-concerned',
      '2a-iii veto-supporter',
      '2a-iv veto-critic',
      '2a-v veto-aligned',
      '2b group-statement',
      '2c explanation-of-vote',
      '2i-1 briefing-populations-at-risk',
      '2i-2 briefing-council-brief',
      '2i-3 briefing-framework',
      '2i country-briefing',
    ]);
    expect(pack.manifest.audiences.map(({ id, rank }) => [id, rank])).toEqual([
      ['public', 0],
      ['partner', 1],
      ['internal', 2],
    ]);
  });
});

describe('the statement of a supporter', () => {
  it('has its sections in order', () => {
    expect(pack.templates['veto-supporter']?.sections.map(({ key }) => key)).toEqual([
      'recall',
      'trigger',
      'record',
      'people',
      'consequence',
      'position',
      'asks-parties',
      'asks-council',
      'asks-assembly',
      'wider-agenda',
      'close',
      'annex-risk',
    ]);
  });

  it('says what the register knows and leaves a gap for what it does not', () => {
    const text = textOf(gaza(), 'delivery');
    expect(text).toContain(
      'On 18 September 2025, draft resolution S/2025/583 failed because of a veto cast by the United States of America. The result of the vote was 14-1-0.',
    );
    expect(text).toContain('[special report symbol]');
    expect(text).toContain('General Assembly, eightieth session');
    expect(text).toContain('New York, 1 October 2025');
    expect(text.split('\n').at(-1)).toBe('I thank you.');
    expect(text).not.toContain('Agenda item');
  });

  it('names, describes or omits the caster, each a whole sentence', () => {
    const said = (form: string) => textOf(withField(gaza(), 'caster-form', form), 'delivery');
    expect(said('described')).toContain(
      'failed because of a veto from among the permanent members.',
    );
    expect(said('omitted')).toContain('failed because of a veto. The result');
    for (const form of ['described', 'omitted']) expect(said(form)).not.toContain('United States');
  });

  it('addresses the chair three times and follows the choice', () => {
    const times = (text: string, address: string) =>
      text.split('\n').filter((line) => line === address).length;
    const chair = (choice: string) =>
      withField(
        dossierOf({ template: 'veto-supporter', veto: vetoOf('S/2025/583') }),
        'chair',
        choice,
      );
    expect(textOf(chair('madam'), 'delivery')).toContain('Madam President,');
    const salutations = chair('mr').drafts[0]?.sections.flatMap(({ blocks }) =>
      blocks.filter(({ kind }) => kind === 'salutation'),
    );
    expect(salutations).toHaveLength(3);
    expect(times(textOf(chair('mr'), 'delivery'), 'Madam President,')).toBe(0);
  });

  it('does not cite a symbol that is not confirmed or not known', () => {
    const amendment = textOf(
      dossierOf({ template: 'veto-supporter', veto: vetoOf('S/2023/1029') }),
      'delivery',
    );
    expect(amendment).not.toContain('S/2023/1029');
    expect(amendment).toContain('[draft symbol to be confirmed]');
    expect(
      textOf(dossierOf({ template: 'veto-supporter', veto: vetoOf('2026-04-07') }), 'delivery'),
    ).toContain('draft resolution [draft symbol] failed because of a veto cast by China and the');
  });

  it.each(['fr', 'ar'] as const)('is whole in %s', (language) => {
    const text = textOf(
      dossierOf({ template: 'veto-supporter', veto: vetoOf('S/2024/239'), language }),
      'delivery-with-annex',
    );
    expect(text).not.toMatch(/Thank you|Security Council|General Assembly|Check against/);
  });
});

describe('the country briefing', () => {
  it('has its blocks in order', () => {
    expect(pack.templates['country-briefing']?.sections.map(({ key }) => key)).toEqual([
      'bottom-line',
      'since-last',
      'background',
      'actors',
      'risk-summary',
      'triggers-90-days',
      'local-capacities',
      'response-so-far',
      'options',
      'asks',
      'what-we-do-not-know',
      'annex-risk',
      'method',
    ]);
  });

  it('starts with its front matter open and never invents a period', () => {
    const text = textOf(sudan(), 'briefing-full-annex');
    expect(text).toContain('Sudan: risk of atrocity crimes');
    expect(text).toContain('Period covered: [first day of the period] to [last day of the period]');
    expect(text).toContain('Information up to [cut-off date]');
  });

  it('takes the veto along when it is started from one', () => {
    expect(sudan().drafts[0]?.fields['draft']).toEqual({
      value: 'S/2024/826',
      origin: 'register',
      confirmed: true,
    });
  });
});
