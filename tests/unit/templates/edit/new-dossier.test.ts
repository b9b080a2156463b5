import { describe, expect, test } from 'vitest';
import { newDossier } from '../../../../templates/edit/new-dossier.ts';
import { first } from '../../../support/first.ts';
import {
  countingIds,
  dossierOf,
  gaza,
  library,
  register,
  ruritania,
  sudan,
  vetoOf,
} from '../../../support/un-core.ts';

const now = '2025-09-19T08:00:00.000Z';

const refusal = (request: object) => {
  const made = newDossier(
    { pack: 'un-core', template: 'veto-supporter', profile: ruritania, ...request },
    { library, makeId: countingIds(), now },
  );
  return made.ok ? [] : made.problem.map(({ code }) => code);
};

describe('a statement begun from the veto of 18 September 2025', () => {
  const dossier = gaza();
  const { fields } = first(dossier.drafts);

  test('takes its front matter from the register, confirmed where the register vouches for it', () => {
    expect(fields['veto-date']).toEqual({
      value: '2025-09-18',
      origin: 'register',
      confirmed: true,
    });
    expect(fields['draft']).toEqual({ value: 'S/2025/583', origin: 'register', confirmed: true });
    expect(fields['vote']?.value).toBe('14-1-0');
    expect(fields['caster']?.value).toBe('USA');
    expect(fields['debate-date']?.value).toBe('2025-10-01');
    expect(fields['ga-session']?.value).toBe('80');
    expect(fields['agenda-title']?.confirmed).toBe(false);
  });

  test('takes mission and speaker from the profile', () => {
    expect(fields['mission']).toEqual({
      value: ruritania.mission,
      origin: 'profile',
      confirmed: true,
    });
    expect(fields['speaker']?.value).toBe('H.E. Ms. Ada Nord');
  });

  test('leaves what is not known empty: the special report and the agenda item number', () => {
    expect(fields).not.toHaveProperty('special-report');
    expect(fields).not.toHaveProperty('agenda-number');
    expect(fields).not.toHaveProperty('capacity');
  });

  test('is about Gaza, which is no Member State', () => {
    expect(dossier.situation).toEqual({
      name: 'Gaza',
      veto: { entry: vetoOf('S/2025/583').entry, date: '2025-09-18', draft: 'S/2025/583' },
    });
    expect(dossier.title).toBe('Gaza: veto of 18 September 2025');
  });

  test('has every section of the form, each with something to write in', () => {
    const template = library.packs[0]?.templates['veto-supporter'];
    expect(first(dossier.drafts).sections.map(({ key }) => key)).toEqual(
      template?.sections.map(({ key }) => key),
    );
    for (const { blocks } of first(dossier.drafts).sections)
      expect(blocks.length).toBeGreaterThan(0);
  });

  test('has an empty assessment of the form’s checklist', () => {
    expect(dossier.assessments).toHaveLength(1);
    expect(first(dossier.assessments).items).toEqual({});
  });
});

test('a briefing begun from S/2024/826 is about Sudan', () => {
  expect(sudan().situation).toMatchObject({ name: 'Sudan', state: 'SDN' });
});

test('every id in a new dossier is used once', () => {
  const ids = [...JSON.stringify(gaza()).matchAll(/"id":"(id-\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a symbol that rests on one weak source starts unconfirmed', () => {
  const { fields } = first(
    dossierOf({ template: 'veto-supporter', veto: vetoOf('S/2023/1029') }).drafts,
  );
  expect(fields['draft']).toMatchObject({ value: 'S/2023/1029', confirmed: false });
});

test('a veto without a known draft symbol leaves a gap and still starts a statement', () => {
  const dossier = dossierOf({ template: 'veto-supporter', veto: vetoOf('2026-04-07') });
  expect(first(dossier.drafts).fields).not.toHaveProperty('draft');
});

test('every veto since the resolution starts a statement', () => {
  for (const veto of register.vetoes.filter(({ date }) => date >= '2022-04-26'))
    expect(dossierOf({ template: 'veto-supporter', veto }).drafts).toHaveLength(1);
});

test('what a person gives wins over the register', () => {
  const { fields } = first(
    dossierOf({
      template: 'veto-supporter',
      veto: vetoOf('S/2025/583'),
      fields: { 'special-report': 'A/80/999', speaker: '' },
    }).drafts,
  );
  expect(fields['special-report']).toEqual({
    value: 'A/80/999',
    origin: 'person',
    confirmed: true,
  });
  expect(fields).not.toHaveProperty('speaker');
});

describe('New refuses, naming what is wrong', () => {
  const veto = vetoOf('S/2025/583');
  test.each([
    ['an unknown form', { template: 'sonnet', veto }, 'form-unknown'],
    ['an unknown pack', { pack: 'nowhere', veto }, 'form-unknown'],
    ['a statement without a veto', {}, 'form-needs-veto'],
    ['a briefing without a situation', { template: 'country-briefing' }, 'form-needs-situation'],
    ['an unknown field', { veto, fields: { shoe: '43' } }, 'field-unknown'],
    ['a date that is none', { veto, fields: { 'debate-date': '2025-02-30' } }, 'not-a-date'],
    ['an unknown choice', { veto, fields: { chair: 'emperor' } }, 'choice-unknown'],
    ['an unknown State', { veto, fields: { caster: 'XXX' } }, 'state-unknown'],
    ['a language the form lacks', { veto, language: 'zh' }, 'language-unknown'],
  ])('%s', (_name, request, code) => {
    expect(refusal(request)).toEqual([code]);
  });
});
