import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heads } from '../../../../templates/assess/checklist-shape.ts';
import { assessItem, type ItemChange } from '../../../../templates/edit/assess-item.ts';
import { setAssessmentScope } from '../../../../templates/edit/set-assessment-scope.ts';
import type { Assessment } from '../../../../templates/model/assessment.ts';
import type { Checklist } from '../../../../templates/model/checklist.ts';
import type { PlainDate } from '../../../../templates/model/time.ts';
import { gateFor } from '../../../../templates/print/audience-gate.ts';
import { factorSentence } from '../../../../templates/print/factor-sentence.ts';
import { first } from '../../../support/first.ts';
import { gaza, library } from '../../../support/un-core.ts';

const framework = first(library.packs).checklists['framework'] as Checklist;
const open = gateFor(library, 'public');
const internal = gateFor(library, 'internal');

function assessed(changes: Readonly<Record<string, ItemChange>>, since?: string): Assessment {
  const dossier = gaza();
  const { id } = first(dossier.assessments);
  const filled = Object.entries(changes).reduce(
    (now, [item, change]) => assessItem(now, id, item, change),
    dossier,
  );
  return first(
    since
      ? setAssessmentScope(filled, id, { since: since as PlainDate }).assessments
      : filled.assessments,
  );
}

const say = (assessment: Assessment, gate = open): string =>
  factorSentence(assessment, framework, 'en', gate);

describe('the live sentence', () => {
  test('is a gap while nothing was assessed: not assessed is not "nothing found"', () => {
    expect(say(assessed({}))).toBe('[assessment not made yet]');
  });

  test('says that nothing is to report once something was assessed and not observed', () => {
    const sentence = say(assessed({ rf05: { values: { status: 'not-observed' } } }));
    expect(sentence).toMatch(/does not rate/);
    expect(sentence).not.toMatch(/\[/);
  });

  test('names heads by value, worst first, and says which worsen since when', () => {
    const sentence = say(
      assessed(
        {
          rf13: { values: { status: 'severe', trend: 'worsening' } },
          rf05: { values: { status: 'present' } },
        },
        '2025-06-01',
      ),
    );
    expect(sentence.indexOf('severe')).toBeLessThan(sentence.indexOf('present'));
    expect(sentence).toMatch(/worsening since 1 June 2025/);
    expect(sentence).toContain('factor 13');
  });

  test('never speaks a number that is not verified', () => {
    const sentence = say(
      assessed(
        Object.fromEntries(
          heads(framework).map(({ id }) => [id, { values: { status: 'present' } }]),
        ),
      ),
    );
    const spoken = [...sentence.matchAll(/\d+/g)].map(([number]) => number);
    const verified = heads(framework)
      .filter(({ numberVerified }) => numberVerified)
      .map(({ number }) => number);
    expect(spoken).toEqual(verified);
  });

  test('changes when the assessment changes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...heads(framework).map(({ id }) => id)),
        fc.constantFrom('emerging', 'present', 'severe'),
        fc.constantFrom('emerging', 'present', 'severe'),
        (item, before, after) => {
          const one = say(assessed({ [item]: { values: { status: before } } }));
          const two = say(assessed({ [item]: { values: { status: after } } }));
          expect(one === two).toBe(before === after);
        },
      ),
    );
  });

  test('leaves out what the audience may not see, and is then a gap', () => {
    const assessment = assessed({ rf13: { values: { status: 'severe' }, audience: 'internal' } });
    expect(say(assessment)).toBe('[assessment not made yet]');
    expect(say(assessment, internal)).toMatch(/severe/);
  });

  test('falls back to English whole, words and dates alike, in a language the pack has no pattern for', () => {
    const { en } = framework.sentence.patterns;
    const onlyEnglish = { ...framework, sentence: { ...framework.sentence, patterns: { en } } };
    const assessment = assessed(
      { rf13: { values: { status: 'severe', trend: 'worsening' } } },
      '2025-06-01',
    );
    expect(factorSentence(assessment, onlyEnglish, 'fr', open)).toBe(say(assessment));
  });
});
