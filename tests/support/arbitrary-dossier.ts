import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Assessment, ItemRecord } from '../../templates/model/assessment.ts';
import { attachmentTypes } from '../../templates/model/attachment.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { Draft, Section } from '../../templates/model/draft.ts';
import { citationForms, houseStyles } from '../../templates/model/draft-style.ts';
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
import type { FindingCode } from '../../templates/model/finding-words.ts';
import { languages } from '../../templates/model/language.ts';
import type { Cuttable, Speech } from '../../templates/model/speech.ts';
import type { PlainDate } from '../../templates/model/time.ts';
import { arbitraryBlock } from './arbitrary-block.ts';
import { id, packName, some, unknownMembers, date } from './arbitrary-parts.ts';

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

const cuttable: fc.Arbitrary<Cuttable> = fc.oneof(
  fc.record({
    kind: fc.constant('block' as const),
    block: fc.uuid().map((one) => one as ContentId),
  }),
  fc.record({
    kind: fc.constant('span' as const),
    block: fc.uuid().map((one) => one as ContentId),
    span: fc.nat({ max: 3 }),
  }),
);

/** Pictures under the SHA-256 of their bytes, as the model asks. */
const attachments = fc
  .array(fc.tuple(fc.uint8Array({ maxLength: 40 }), fc.constantFrom(...attachmentTypes)), {
    maxLength: 2,
  })
  .map((pictures) =>
    Object.fromEntries(
      pictures.map(([bytes, type]) => [
        createHash('sha256').update(bytes).digest('hex'),
        { type, width: 3, height: 2, data: Buffer.from(bytes).toString('base64') },
      ]),
    ),
  );

const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((moment) => moment.toISOString());

function dossierOf(text: fc.Arbitrary<string>): fc.Arbitrary<Dossier> {
  const block = arbitraryBlock(text);
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
      some<Pick<Required<Draft>, 'style' | 'speech' | 'cuts' | 'waivers' | 'copiedFrom'>>({
        style: fc.record({
          house: fc.constantFrom(...houseStyles),
          citations: fc.constantFrom(...citationForms),
        }),
        speech: some<Required<Speech>>({
          slot: fc.record({ seconds: fc.integer({ min: 30, max: 900 }), source: text }),
          pace: fc.record({
            wordsPerMinute: fc.integer({ min: 60, max: 200 }),
            words: fc.nat({ max: 900 }),
            seconds: fc.integer({ min: 10, max: 600 }),
            on: date,
          }),
        }),
        cuts: fc.array(
          fc.record({
            id: id<ContentId>(),
            seconds: fc.constantFrom(90, 120, 180, 300, 600),
            keep: fc.array(cuttable, { maxLength: 2 }),
            drop: fc.array(cuttable, { maxLength: 2 }),
          }),
          { maxLength: 2 },
        ),
        waivers: fc.array(
          fc.record({
            id: id<ContentId>(),
            code: fc.constantFrom<FindingCode>('section-empty', 'field-missing'),
            key: text,
            reason: text,
            on: date,
          }),
          { maxLength: 2 },
        ),
        copiedFrom: fc.record({
          title: text,
          fields: fc.dictionary(packName, text, { maxKeys: 2, noNullPrototype: true }),
        }),
      }),
      unknownMembers,
    )
    .map(([known, rest, more]) => ({ ...known, ...rest, ...more }));
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
        some<{ attachments: Dossier['attachments'] & object }>({ attachments }),
        unknownMembers,
      )
      // A clone has ordinary objects only, as data that was read from a file has.
      .map(([known, pictures, more]) => structuredClone({ ...known, ...pictures, ...more }))
  );
}

/** Any dossier that the model allows, with members of a newer version, and text that can be kept as it is. */
export const arbitraryDossier: fc.Arbitrary<Dossier> = dossierOf(wellFormedText);

/** The same with broken surrogate pairs in its text, which a file cannot hold. */
export const arbitraryIllFormedDossier: fc.Arbitrary<Dossier> = dossierOf(anyText);
