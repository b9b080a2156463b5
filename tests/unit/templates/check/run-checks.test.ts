import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../templates/check/run-checks.ts';
import { assessItem } from '../../../../templates/edit/assess-item.ts';
import { putEvidence } from '../../../../templates/edit/put-evidence.ts';
import { setAssessmentScope } from '../../../../templates/edit/set-assessment-scope.ts';
import { setField } from '../../../../templates/edit/set-field.ts';
import { setSections } from '../../../../templates/edit/set-sections.ts';
import { describeFinding } from '../../../../templates/model/describe-finding.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { ContentId, EvidenceId } from '../../../../templates/model/ids.ts';
import type { PlainDate } from '../../../../templates/model/time.ts';
import { first } from '../../../support/first.ts';
import { dossierOf, gaza, library, vetoOf } from '../../../support/un-core.ts';

const codes = (dossier: Dossier): readonly string[] =>
  runChecks(dossier, library).map(({ code }) => code);

const draft = first(gaza().drafts).id;
const assessment = first(gaza().assessments).id;

function written(dossier: Dossier, words: (key: string) => string): Dossier {
  const { id, sections } = first(dossier.drafts);
  return setSections(
    dossier,
    id,
    sections.map((section) => ({
      ...section,
      blocks: [
        ...section.blocks,
        {
          kind: 'paragraph',
          id: `${section.id}-w` as ContentId,
          content: [{ text: words(section.key) }],
        },
      ],
    })),
  );
}

describe('the text', () => {
  test('each required section without text is named once, and none that has text', () => {
    const empty = runChecks(gaza(), library).filter(({ code }) => code === 'section-empty');
    expect(empty.length).toBeGreaterThan(3);
    expect(codes(written(gaza(), () => 'A sentence.'))).not.toContain('section-empty');
  });

  test('a space is not text', () => {
    const spaced = written(gaza(), () => ' \u00a0');
    expect(codes(spaced).filter((code) => code === 'section-empty')).toEqual(
      codes(gaza()).filter((code) => code === 'section-empty'),
    );
  });

  test('too many words for the slot are noted', () => {
    expect(codes(gaza())).not.toContain('over-slot');
    const long = written(gaza(), (key) => (key === 'people' ? 'word '.repeat(600) : ''));
    expect(codes(long)).toContain('over-slot');
  });

  test('a live part whose assessment is gone is an error', () => {
    const orphan = { ...gaza(), assessments: [] };
    expect(runChecks(orphan, library)[0]).toMatchObject({
      code: 'live-without-assessment',
      severity: 'error',
    });
  });
});

describe('the front matter', () => {
  test('missing and unconfirmed values are told apart', () => {
    const weak = dossierOf({ template: 'veto-supporter', veto: vetoOf('S/2023/1029') });
    const found = runChecks(weak, library).flatMap(({ code, where }) =>
      where.in === 'field' ? [`${code} ${where.field}`] : [],
    );
    expect(found).toContain('field-unconfirmed draft');
    expect(codes(setField(gaza(), draft, 'speaker', ''))).toContain('field-missing');
  });

  test('a debate after the tenth working day is a warning; on it, none', () => {
    expect(codes(setField(gaza(), draft, 'debate-date', '2025-10-02'))).not.toContain(
      'debate-outside-window',
    );
    expect(codes(setField(gaza(), draft, 'debate-date', '2025-10-03'))).toContain(
      'debate-outside-window',
    );
    expect(codes(setField(gaza(), draft, 'debate-date', '2025-09-18'))).toContain(
      'debate-outside-window',
    );
  });
});

describe('the assessment', () => {
  const present = assessItem(gaza(), assessment, 'rf05', { values: { status: 'present' } });

  test('a value that needs evidence is warned about until evidence is linked', () => {
    expect(codes(present)).toContain('item-needs-evidence');
    const sourced = putEvidence(present, {
      id: 'E-01' as EvidenceId,
      what: 'Observation',
      source: { name: 'Panel of Experts', kind: 'un-report' },
      published: '2024-01-15' as PlainDate,
      audience: 'public',
    });
    const linked = assessItem(sourced, assessment, 'rf05', { evidence: ['E-01' as EvidenceId] });
    expect(codes(linked)).not.toContain('item-needs-evidence');
  });

  test('the most serious value asks for a second pair of eyes', () => {
    const severe = assessItem(gaza(), assessment, 'rf05', { values: { status: 'severe' } });
    expect(codes(severe)).toContain('item-needs-field');
    const reviewed = assessItem(severe, assessment, 'rf05', {
      values: { reviewed: 'B. Sund, 19 September 2025' },
    });
    expect(codes(reviewed)).not.toContain('item-needs-field');
  });

  test('"not observed" needs nothing', () => {
    const looked = assessItem(gaza(), assessment, 'rf05', { values: { status: 'not-observed' } });
    expect(codes(looked)).not.toContain('item-needs-evidence');
  });

  test('linked evidence that is gone is an error', () => {
    const dangling = assessItem(present, assessment, 'rf05', { evidence: ['E-09' as EvidenceId] });
    expect(codes(dangling)[0]).toBe('evidence-missing');
  });

  test('a begun assessment without cut-off is noted', () => {
    expect(codes(present)).toContain('cut-off-missing');
    expect(
      codes(setAssessmentScope(present, assessment, { cutOff: '2025-09-19' as PlainDate })),
    ).not.toContain('cut-off-missing');
    expect(codes(gaza())).not.toContain('cut-off-missing');
  });

  test('an audience that no pack defines is an error', () => {
    const odd = assessItem(gaza(), assessment, 'rf05', { audience: 'friends' });
    expect(codes(odd)).toContain('audience-unknown');
  });
});

test('findings come worst first and every one reads as a sentence without open slots', () => {
  const dossier = assessItem(gaza(), assessment, 'rf05', {
    values: { status: 'severe' },
    evidence: ['E-09' as EvidenceId],
  });
  const findings = runChecks(dossier, library);
  const rank = { error: 0, warning: 1, note: 2 };
  const ranks = findings.map(({ severity }) => rank[severity]);
  expect(ranks).toEqual([...ranks].sort());
  for (const finding of findings) expect(describeFinding(finding)).not.toMatch(/[{}]/);
});

test('only the draft asked for is checked', () => {
  const none = runChecks(gaza(), library, { draft: 'other' as never });
  expect(none).toEqual([]);
});

test('an assessment that no draft uses is still checked', () => {
  const alone: Dossier = {
    ...assessItem(gaza(), assessment, 'rf05', { values: { status: 'present' } }),
    drafts: [],
  };
  expect(codes(alone)).toContain('item-needs-evidence');
});
