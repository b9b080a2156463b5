import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../../templates/check/create-checker.ts';
import { blockRules } from '../../../../templates/check/block-rules.ts';
import { draftRules } from '../../../../templates/check/draft-rules.ts';
import { checkDossier, runChecks } from '../../../../templates/check/run-checks.ts';
import type { Block } from '../../../../templates/model/blocks/block.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { Draft } from '../../../../templates/model/draft.ts';
import { houseStyles } from '../../../../templates/model/draft-style.ts';
import { findingKey } from '../../../../templates/model/finding-key.ts';
import type { ContentId, EvidenceId } from '../../../../templates/model/ids.ts';
import { languages } from '../../../../templates/model/language.ts';
import type { Library } from '../../../../templates/model/library.ts';
import type { PlainDate } from '../../../../templates/model/time.ts';
import { arbitraryDossier } from '../../../support/arbitrary-dossier.ts';
import { first } from '../../../support/first.ts';
import { deepFreeze, gaza, library, sudan } from '../../../support/un-core.ts';
import { filled, holding, paragraph, redrafted } from './case-dossiers.ts';
import { procedureCases } from './procedure-cases.ts';

/** One change of a dossier, of the kinds that people make; everything it leaves alone stays the same object. */
type Edit = (dossier: Dossier) => Dossier;

/** The blocks in which the cases of the checks are found, each once. */
const samples: readonly Block[] = [
  ...new Map(
    procedureCases
      .flatMap(({ fires }) => first(fires.drafts).sections.flatMap(({ blocks }) => blocks))
      .filter(({ id }) => id === 'tested' || id.startsWith('h-'))
      .map((block) => [JSON.stringify(block), block]),
  ).values(),
  paragraph('We condemn the attack on the hospital in the city.'),
  paragraph('We note the attack on the hospital in the city.'),
];
/** A text that holds something for nearly every rule, and nothing else. */
const rich = holding(
  gaza(),
  samples.map((block, index) => ({ ...block, id: `sample-${index}` as ContentId })),
  'position',
  'emptied',
);
const fieldNames = [
  ...['veto-date', 'draft', 'vote', 'caster', 'caster-form', 'debate-date', 'speaker'],
  ...['members', 'group-count', 'state', 'action', 'cut-off'],
];
const values = [
  '',
  '2025-09-18',
  '2024-11-18',
  'S/2025/583',
  '14-1-0',
  'USA',
  'described',
  'SWE DNK',
];

const anyBlock: fc.Arbitrary<Block> = fc
  .tuple(fc.constantFrom(...samples), fc.nat({ max: 20 }))
  .map(([block, number]) => ({ ...block, id: `block-${number}` as ContentId }));

const inSection =
  (pick: number, change: (blocks: readonly Block[]) => readonly Block[]): Edit =>
  (dossier) => {
    const { sections } = first(dossier.drafts);
    const chosen = pick % sections.length;
    return redrafted(dossier, {
      sections: sections.map((section, index) =>
        index === chosen ? { ...section, blocks: change(section.blocks) } : section,
      ),
    });
  };

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(fc.nat({ max: 20 }), fc.nat({ max: 6 }), anyBlock)
    .map(([section, at, block]) => inSection(section, (blocks) => blocks.toSpliced(at, 0, block))),
  fc
    .tuple(fc.nat({ max: 20 }), fc.nat({ max: 6 }), anyBlock)
    .map(([section, at, block]) => inSection(section, (blocks) => blocks.toSpliced(at, 1, block))),
  fc
    .tuple(fc.nat({ max: 20 }), fc.nat({ max: 6 }))
    .map(([section, at]) => inSection(section, (blocks) => blocks.toSpliced(at, 1))),
  fc.tuple(fc.constantFrom(...fieldNames), fc.constantFrom(...values)).map(
    ([name, value]) =>
      (dossier: Dossier) =>
        filled(dossier, { [name]: value }),
  ),
  fc
    .record<Partial<Draft>>(
      {
        language: fc.constantFrom(...languages),
        style: fc.record({
          house: fc.constantFrom(...houseStyles),
          citations: fc.constantFrom('words', 'brackets'),
        }),
        speech: fc.constantFrom({ slot: { seconds: 90, source: '' } }, {}),
        copiedFrom: fc.constant({ title: '', fields: { 'veto-date': '2024-11-18' } }),
      },
      { requiredKeys: [] },
    )
    .map((change) => (dossier: Dossier) => redrafted(dossier, change)),
  fc.constantFrom<Edit>(
    (dossier) => ({ ...dossier, assessments: [] }),
    (dossier) => ({ ...dossier, assessments: gaza().assessments }),
    (dossier) => ({ ...dossier, evidence: [] }),
    (dossier) => ({
      ...dossier,
      evidence: [
        {
          id: 'E-01' as EvidenceId,
          what: 'Interview',
          source: { name: 'Field office', kind: 'testimony' },
          published: '2025-09-01' as PlainDate,
          audience: 'internal',
        },
      ],
    }),
    (dossier) => ({ ...dossier, situation: sudan().situation }),
    (dossier) => ({ ...dossier, situation: gaza().situation }),
    (dossier) => ({ ...dossier, attachments: {} }),
    (dossier) => redrafted(dossier, { template: first(sudan().drafts).template }),
    (dossier) => redrafted(dossier, { template: first(gaza().drafts).template }),
    (dossier) => ({
      ...dossier,
      drafts: [...dossier.drafts, { ...first(sudan().drafts), id: 'second' as Draft['id'] }],
    }),
  ),
  fc.nat({ max: 50 }).map((pick) => (dossier: Dossier) => {
    const findings = runChecks(dossier, library);
    const finding = findings[pick % Math.max(1, findings.length)];
    if (!finding) return dossier;
    const waiver = {
      id: `w-${pick}` as ContentId,
      code: finding.code,
      key: findingKey(finding),
      reason: 'Agreed',
      on: '2025-09-20' as PlainDate,
    };
    return redrafted(dossier, {
      waivers: [...(first(dossier.drafts).waivers ?? []), waiver],
    });
  }),
);

const emptied: Library = { ...library, vetoes: { ...library.vetoes, vetoes: [] } };

describe('a checker that remembers', () => {
  test('gives after any edits what a fresh one gives', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(gaza(), rich, rich),
        fc.array(fc.tuple(edits, fc.boolean(), fc.integer({ min: 0, max: 9 })), {
          minLength: 1,
          maxLength: 8,
        }),
        (start, steps) => {
          const remembering = createChecker();
          let dossier = start;
          remembering(dossier, library);
          for (const [edit, only, other] of steps) {
            dossier = deepFreeze(edit(dossier));
            const scope = only ? { draft: first(dossier.drafts).id } : {};
            const shelf = other === 0 ? emptied : library;
            expect(remembering(dossier, shelf, scope)).toEqual(checkDossier(dossier, shelf, scope));
          }
        },
      ),
      { numRuns: Number(process.env['CHECK_RUNS'] ?? 40) },
    );
  });

  test('reads any dossier and names only places that it holds', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const known = new Set<string>(
          dossier.drafts.flatMap(({ sections }) =>
            sections.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]),
          ),
        );
        for (const draft of dossier.drafts) {
          const asSpoken = { ...draft, template: first(gaza().drafts).template };
          for (const { where } of runChecks({ ...dossier, drafts: [asSpoken] }, library)) {
            if (where.in === 'block') expect(known).toContain(where.block);
            if (where.in === 'section') expect(known).toContain(where.section);
          }
        }
      }),
      { numRuns: Number(process.env['CHECK_RUNS'] ?? 40) },
    );
  });
});

describe('after an edit', () => {
  /** A checker that counts how often it asks each kind of rule. */
  function counting() {
    const asked = { block: [] as string[], draft: 0 };
    const check = createChecker({
      block: Object.values(blockRules).map((rule) => (block, text, setting) => {
        asked.block.push(block.id);
        return rule(block, text, setting);
      }),
      draft: draftRules.map(({ check: rule, looksAt }) => ({
        check: (under) => {
          asked.draft += 1;
          return rule(under);
        },
        looksAt,
      })),
    });
    return {
      asked,
      check: (dossier: Dossier): void => {
        asked.block.length = 0;
        asked.draft = 0;
        check(dossier, library);
      },
    };
  }

  const many = holding(
    gaza(),
    Array.from({ length: 1000 }, (_, index) => ({
      ...paragraph(`Paragraph ${index}.`),
      id: `p-${index}` as ContentId,
    })),
  );
  const rules = Object.keys(blockRules).length;

  test('of one block only that block is read again', () => {
    const { asked, check } = counting();
    check(many);
    expect(asked.block.length).toBeGreaterThan(1000 * rules);
    check(many);
    expect(asked).toEqual({ block: [], draft: 0 });
    const { sections } = first(many.drafts);
    const edited = redrafted(many, {
      sections: sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) =>
          block.id === 'p-500' ? { ...block, content: [{ text: 'New words.' }] } : block,
        ),
      })),
    });
    check(edited);
    expect(new Set(asked.block)).toEqual(new Set(['p-500']));
    expect(asked.block).toHaveLength(rules);
  });

  test('of a field, or of what no rule looks at, no block is read again', () => {
    const { asked, check } = counting();
    check(many);
    check(filled(many, { speaker: 'Somebody' }));
    expect(asked.block).toEqual([]);
    expect(asked.draft).toBeGreaterThan(0);
    check({ ...filled(many, { speaker: 'Somebody' }), title: 'Another title' });
    expect(asked.block).toEqual([]);
  });

  test('of the style or the language every block is read again', () => {
    const { asked, check } = counting();
    check(many);
    check(redrafted(many, { language: 'fr' }));
    expect(asked.block.length).toBeGreaterThan(1000 * rules);
    check(redrafted(many, { language: 'fr', style: { house: 'fr', citations: 'words' } }));
    expect(asked.block.length).toBeGreaterThan(1000 * rules);
  });
});
