import { describe, expect, it } from 'vitest';
import { clockTime } from '../../../../../templates/speech/clock-time.ts';
import { digestOf } from '../../../../../renderer/features/compose/digest.ts';
import { expectedWords } from '../../../../../renderer/features/compose/expected-words.ts';
import { keyCaps } from '../../../../../renderer/features/compose/toolbar/key-caps.ts';
import { assessItem } from '../../../../../templates/edit/assess-item.ts';
import type { Dossier } from '../../../../../templates/model/dossier.ts';
import { findTemplate } from '../../../../../templates/pack/find.ts';
import { first } from '../../../../support/first.ts';
import { gaza, library } from '../../../../support/un-core.ts';

const under = (dossier: Dossier) => {
  const draft = first(dossier.drafts);
  const template = findTemplate(library, draft.template);
  if (!template) throw new Error('The form is not in the pack');
  return { dossier, draft, template, library };
};

describe('what is counted of a draft', () => {
  const dossier = gaza();
  const { draft, template } = under(dossier);
  const digest = digestOf(under(dossier));
  const parts = draft.sections.map(({ id }) => digest.sections.get(id));

  it('adds up: the words of the sections are the words of the text', () => {
    const sum = parts.reduce((total, part) => total + (part?.words ?? 0), 0);
    expect(sum).toBe(digest.words);
    expect(digest.words).toBeGreaterThan(0);
  });

  it('begins at nought and never runs backwards', () => {
    const times = parts.map((part) => part?.startsAt ?? -1);
    expect(times[0]).toBe(0);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(digest.seconds).toBeGreaterThanOrEqual(times.at(-1) ?? 0);
  });

  it('leaves the annex out', () => {
    const annex = draft.sections.findIndex(
      ({ key }) => template.sections.find((one) => one.key === key)?.annex,
    );
    expect(annex).toBeGreaterThan(0);
    expect(parts[annex]?.words).toBe(0);
  });

  it('follows the assessment, whose sentence stands in the text', () => {
    const assessment = first(dossier.assessments).id;
    const changed = assessItem(
      assessItem(dossier, assessment, 'rf01', { values: { status: 'severe' } }),
      assessment,
      'rf02',
      { values: { status: 'present' } },
    );
    expect(digestOf(under(changed)).words).not.toBe(digest.words);
  });

  it('holds what the checks found', () => {
    expect(digest.findings.map(({ code }) => code)).toContain('field-unconfirmed');
  });
});

describe('small words of the page', () => {
  it('a share of the form’s words', () => {
    expect(expectedWords({ share: 8 }, { length: { words: 550 } as never })).toBe(44);
    expect(expectedWords({}, { length: { words: 550 } as never })).toBeUndefined();
  });
  it('a running time', () =>
    expect([0, 59.6, 61, 272, 3600].map(clockTime)).toEqual([
      '0:00',
      '1:00',
      '1:01',
      '4:32',
      '60:00',
    ]));
  it('the caps of a shortcut', () =>
    expect(keyCaps('mod+shift+8')).toEqual(['Ctrl', 'Shift', '8']));
});
