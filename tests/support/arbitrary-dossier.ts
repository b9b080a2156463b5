import fc from 'fast-check';
import type { Assessment, ItemRecord } from '../../templates/model/assessment.ts';
import type { Block } from '../../templates/model/blocks/block.ts';
import type { Inline, Words } from '../../templates/model/blocks/inline.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { Draft, Section } from '../../templates/model/draft.ts';
import {
  credibilities,
  type EvidenceItem,
  reliabilities,
  sourceKinds,
} from '../../templates/model/evidence.ts';
import type {
  AssessmentId,
  ContentId,
  DossierId,
  DraftId,
  EvidenceId,
} from '../../templates/model/ids.ts';
import { languages } from '../../templates/model/language.ts';
import type { PlainDate } from '../../templates/model/time.ts';

/** Text as people and other programs leave it; nothing in it is a broken surrogate. */
const wellFormedText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      'نشكركم على عقد هذه المناقشة S/2025/583',
      '主席女士，',
      '👩🏽‍⚖️ emoji 🇸🇩 and \u200Fmarks',
      '{points-0} {{x}} ${y} \\ "quoted" \u2028',
      'tab\tline\nfeed\u0000\u0007\u001B[31m',
      '\uFFFE\uFFFF',
      'x'.repeat(5000),
    ),
  },
);
const anyText = fc.oneof(
  { weight: 3, arbitrary: wellFormedText },
  { weight: 1, arbitrary: fc.constantFrom('\uD800', 'half \uDC00 pair', '\uDFFF\uD83D') },
);

/** Members that the given record may lack altogether. */
const some = <Value extends object>(model: {
  readonly [Name in keyof Value]: fc.Arbitrary<Value[Name]>;
}): fc.Arbitrary<Partial<Value>> =>
  fc.record(model, {
    requiredKeys: [],
  }) as unknown as fc.Arbitrary<Partial<Value>>;

const id = <Id extends string>(): fc.Arbitrary<Id> => fc.uuid().map((uuid) => uuid as Id);
const packName = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/).filter((name) => !refused.has(name));
const refused = new Set(['constructor', 'prototype']);
const date = fc
  .date({ min: new Date('1946-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10) as PlainDate);
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((moment) => moment.toISOString());

/** Members that this version does not know, as a newer one may write. */
const unknownMembers: fc.Arbitrary<object> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record({
      'x-newer': fc.jsonValue({ maxDepth: 3 }).filter((value) => isKept(value)),
    }),
  },
);

/** JSON has no -0, and the names that are refused are tested elsewhere. */
const isKept = (value: unknown): boolean => {
  const text = JSON.stringify(value);
  return (
    !/__proto__|constructor|prototype/.test(text) &&
    !/\p{Surrogate}/u.test(text) &&
    !hasNegativeZero(value)
  );
};
const hasNegativeZero = (value: unknown): boolean =>
  Object.is(value, -0) ||
  (typeof value === 'object' && value !== null && Object.values(value).some(hasNegativeZero));

function dossierOf(text: fc.Arbitrary<string>): fc.Arbitrary<Dossier> {
  const words: fc.Arbitrary<Words> = fc
    .tuple(
      text,
      some<{ bold: true; italic: true; underline: true; language: (typeof languages)[number] }>({
        bold: fc.constant(true as const),
        italic: fc.constant(true as const),
        underline: fc.constant(true as const),
        language: fc.constantFrom(...languages),
      }),
      unknownMembers,
    )
    .map(([typed, look, more]) => ({ text: typed, ...look, ...more }));
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    { weight: 5, arbitrary: words },
    fc.record({
      kind: fc.constant('link' as const),
      href: fc.oneof(fc.webUrl(), text),
      words: fc.array(words, { maxLength: 2 }),
    }),
    fc.record({ kind: fc.constant('field' as const), field: packName }),
    fc.record({ kind: fc.constant('factor-sentence' as const), assessment: id<AssessmentId>() }),
  );
  const written = { id: id<ContentId>(), content: fc.array(inline, { maxLength: 4 }) };
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), ...written }),
    fc.record({
      kind: fc.constant('heading' as const),
      ...written,
      level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    }),
    fc.record({
      kind: fc.constant('item' as const),
      ...written,
      list: fc.constantFrom('bullet' as const, 'number' as const),
      level: fc.constantFrom(0 as const, 1 as const, 2 as const),
    }),
    fc.record({ kind: fc.constant('quotation' as const), ...written }),
    fc.record({ kind: fc.constant('salutation' as const), id: id<ContentId>() }),
    fc.record({
      kind: fc.constant('risk-table' as const),
      id: id<ContentId>(),
      assessment: id<AssessmentId>(),
      detail: fc.constantFrom('short' as const, 'full' as const),
    }),
  );
  const section: fc.Arbitrary<Section> = fc.record({
    id: id<ContentId>(),
    key: packName,
    blocks: fc.array(block, { maxLength: 5 }),
  });
  const draft: fc.Arbitrary<Draft> = fc
    .tuple(
      fc.record({
        id: id<DraftId>(),
        title: text,
        template: fc.record({ pack: packName, packVersion: text, template: packName }),
        language: fc.constantFrom(...languages),
        fields: fc.dictionary(
          packName,
          fc.record({
            value: text,
            origin: fc.constantFrom('register', 'calendar', 'profile', 'template', 'person'),
            confirmed: fc.boolean(),
          }),
          { maxKeys: 4, noNullPrototype: true },
        ),
        sections: fc.array(section, { maxLength: 4 }),
      }),
      unknownMembers,
    )
    .map(([known, more]) => ({ ...known, ...more }));
  const record: fc.Arbitrary<ItemRecord> = fc
    .tuple(
      fc.record({
        values: fc.dictionary(packName, text, { maxKeys: 4, noNullPrototype: true }),
        evidence: fc.array(id<EvidenceId>(), { maxLength: 3 }),
      }),
      some<{ audience: string }>({ audience: packName }),
    )
    .map(([known, more]) => ({ ...known, ...more }));
  const assessment: fc.Arbitrary<Assessment> = fc
    .tuple(
      fc.record({
        id: id<AssessmentId>(),
        checklist: fc.record({ pack: packName, packVersion: text, checklist: packName }),
        items: fc.dictionary(packName, record, { maxKeys: 5, noNullPrototype: true }),
      }),
      some<{ since: PlainDate; cutOff: PlainDate; method: string }>({
        since: date,
        cutOff: date,
        method: text,
      }),
    )
    .map(([known, more]) => ({ ...known, ...more }));
  const evidence: fc.Arbitrary<EvidenceItem> = fc
    .tuple(
      fc.record({
        id: id<EvidenceId>(),
        what: text,
        source: fc
          .tuple(
            fc.record({ name: text, kind: fc.constantFrom(...sourceKinds) }),
            some<{ reference: string }>({ reference: text }),
          )
          .map(([known, more]) => ({ ...known, ...more })),
        published: date,
        audience: packName,
      }),
      some<Pick<Required<EvidenceItem>, 'happened' | 'accessed' | 'grade' | 'origin'>>({
        happened: date,
        accessed: date,
        grade: fc.record({
          reliability: fc.constantFrom(...reliabilities),
          credibility: fc.constantFrom(...credibilities),
        }),
        origin: text,
      }),
    )
    .map(([known, more]) => ({ ...known, ...more }));
  return (
    fc
      .tuple(
        fc.record({
          id: id<DossierId>(),
          title: text,
          created: instant,
          modified: instant,
          situation: fc
            .tuple(
              fc.record({ name: text }),
              some<Pick<Required<Dossier['situation']>, 'state' | 'veto'>>({
                state: fc.constantFrom('SDN', 'SYR'),
                veto: fc.record({
                  entry: fc.nat({ max: 500 }),
                  date,
                  draft: fc.option(fc.constant('S/2024/826')),
                }),
              }),
            )
            .map(([known, more]) => ({ ...known, ...more })),
          drafts: fc.uniqueArray(draft, { maxLength: 3, selector: (one) => one.id }),
          assessments: fc.uniqueArray(assessment, { maxLength: 2, selector: (one) => one.id }),
          evidence: fc.uniqueArray(evidence, { maxLength: 4, selector: (one) => one.id }),
        }),
        unknownMembers,
      )
      // A clone has ordinary objects only, as data that was read from a file has.
      .map(([known, more]) => structuredClone({ ...known, ...more }))
  );
}

/** Any dossier that the model allows, with members of a newer version, and text that can be kept as it is. */
export const arbitraryDossier: fc.Arbitrary<Dossier> = dossierOf(wellFormedText);

/** The same with broken surrogate pairs in its text, which a file cannot hold. */
export const arbitraryIllFormedDossier: fc.Arbitrary<Dossier> = dossierOf(anyText);
