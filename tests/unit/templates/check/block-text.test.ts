import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfBlock } from '../../../../templates/check/block-text.ts';
import { sentencesOfRun } from '../../../../templates/check/sentences.ts';
import type { Block } from '../../../../templates/model/blocks/block.ts';
import { runsOfBlock } from '../../../../templates/model/blocks/inlines-of-block.ts';
import { objectLetter, runText } from '../../../../templates/model/blocks/run-text.ts';
import type { ContentId, EvidenceId } from '../../../../templates/model/ids.ts';
import { arbitraryDossier } from '../../../support/arbitrary-dossier.ts';

test('the words of a block stand where findings say: runs, stretches and objects agree on every offset', () => {
  fc.assert(
    fc.property(arbitraryDossier, ({ drafts }) => {
      for (const { language, sections } of drafts)
        for (const block of sections.flatMap(({ blocks }) => blocks)) {
          const { runs } = textOfBlock(block, language);
          expect(runs.map(({ text }) => text)).toEqual(runsOfBlock(block).map(runText));
          for (const { text, stretches, objects } of runs) {
            expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
            for (const { start, end, text: words } of stretches)
              expect(text.slice(start, end)).toBe(words);
            for (const { start, end, inline } of objects)
              if (inline.kind !== 'link') expect(text.slice(start, end)).toBe(objectLetter);
          }
        }
    }),
    { numRuns: Number(process.env['CHECK_RUNS'] ?? 100) },
  );
});

test('a stretch ends where the language changes, and not at an object', () => {
  const block: Block = {
    kind: 'paragraph',
    id: 'b' as ContentId,
    content: [
      { text: 'The veto ' },
      { kind: 'evidence', evidence: ['E-01' as EvidenceId] },
      { text: 'of ', bold: true },
      { text: 'أيلول', language: 'ar' },
      { text: ' 2025' },
    ],
  };
  const [run] = textOfBlock(block, 'en').runs;
  expect(run?.stretches.map(({ text, language }) => [language, text])).toEqual([
    ['en', `The veto ${objectLetter}of `],
    ['ar', 'أيلول'],
    ['en', ' 2025'],
  ]);
});

test('a mark behind the full stop belongs to the sentence before it, a citation to the one it begins', () => {
  const block: Block = {
    kind: 'paragraph',
    id: 'b' as ContentId,
    content: [
      { text: 'One. ' },
      { kind: 'evidence', evidence: ['E-01' as EvidenceId] },
      { text: ' Two. ' },
      { kind: 'citation', symbol: 'A/78/831' },
      { text: ' says three. Four.' },
    ],
  };
  const [run] = textOfBlock(block, 'en').runs;
  if (!run) throw new Error('A paragraph has a run');
  expect(sentencesOfRun(run, 'en').map(({ sourced }) => sourced)).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
