import fc from 'fast-check';
import {
  askActors,
  type Block,
  type BlockKind,
  priorities,
} from '../../templates/model/blocks/block.ts';
import type {
  FootnoteInline,
  Inline,
  InlineKind,
  Link,
  ObjectInline,
  Words,
} from '../../templates/model/blocks/inline.ts';
import type { TableRow } from '../../templates/model/blocks/table.ts';
import type {
  AssessmentId,
  AttachmentId,
  ContentId,
  EvidenceId,
} from '../../templates/model/ids.ts';
import { languages } from '../../templates/model/language.ts';
import type { PlainDate } from '../../templates/model/time.ts';
import { date, id, packName, some, unknownMembers } from './arbitrary-parts.ts';

const yes = fc.constant(true as const);
const optional = some<{ optional: true }>({ optional: yes });

/** Two parts of one record as one. */
const both = <One extends object, Other extends object>(
  one: fc.Arbitrary<One>,
  other: fc.Arbitrary<Other>,
): fc.Arbitrary<One & Other> => fc.tuple(one, other).map(([a, b]) => ({ ...a, ...b }));

function arbitraryWords(text: fc.Arbitrary<string>): fc.Arbitrary<Words> {
  const look = some<Omit<Required<Words>, 'text'>>({
    bold: yes,
    italic: yes,
    underline: yes,
    smallCaps: yes,
    script: fc.constantFrom('super', 'sub'),
    optional: yes,
    language: fc.constantFrom(...languages),
  });
  return fc.tuple(text, look, unknownMembers).map(([typed, one, more]) => ({
    text: typed,
    ...one,
    ...more,
  }));
}

/** What only a newer version knows, whole, as it stands in its file. */
const newer = (kinds: readonly string[]) =>
  both(fc.record({ kind: fc.constantFrom(...kinds) }), unknownMembers);

/** Any inline of the model. */
export function arbitraryInline(text: fc.Arbitrary<string>): fc.Arbitrary<Inline> {
  const words = arbitraryWords(text);
  const link: fc.Arbitrary<Link> = fc.record({
    kind: fc.constant('link' as const),
    href: fc.oneof(fc.webUrl(), text),
    words: fc.array(words, { maxLength: 2 }),
  });
  const citation = both(
    fc.record({
      kind: fc.constant('citation' as const),
      symbol: fc.oneof(fc.constantFrom('A/RES/76/262', 'S/RES/2417 (2018)', 'S/2024/826'), text),
    }),
    both(some<{ paragraphs: string }>({ paragraphs: text }), optional),
  );
  const note: fc.Arbitrary<FootnoteInline> = fc.oneof(words, link, citation);
  const objects: {
    readonly [Kind in InlineKind]: fc.Arbitrary<Extract<ObjectInline, { readonly kind: Kind }>>;
  } = {
    link,
    citation,
    field: both(fc.record({ kind: fc.constant('field' as const), field: packName }), optional),
    'factor-sentence': both(
      fc.record({ kind: fc.constant('factor-sentence' as const), assessment: id<AssessmentId>() }),
      optional,
    ),
    evidence: both(
      fc.record({
        kind: fc.constant('evidence' as const),
        evidence: fc.array(id<EvidenceId>(), { maxLength: 2 }),
      }),
      optional,
    ),
    footnote: both(
      fc.record({
        kind: fc.constant('footnote' as const),
        id: id<ContentId>(),
        content: fc.array(note, { maxLength: 3 }),
      }),
      optional,
    ),
    'cross-reference': both(
      fc.record({ kind: fc.constant('cross-reference' as const), target: id<ContentId>() }),
      optional,
    ),
    unknown: fc.record({
      kind: fc.constant('unknown' as const),
      data: fc.oneof(
        newer(['badge', 'unknown', 'formula-2']),
        fc.record({
          kind: fc.constant('footnote'),
          id: id(),
          content: fc.tuple(newer(['badge', 'field'])),
        }),
      ),
    }),
  };
  return fc.oneof({ weight: 8, arbitrary: words }, ...Object.values(objects));
}

/** Rows whose cells together cover each of the columns once. */
function arbitraryRow(
  columns: number,
  content: fc.Arbitrary<readonly Inline[]>,
): fc.Arbitrary<TableRow> {
  const cell = (span: number) =>
    fc.record({ content }).map((one) => (span === 1 ? one : { ...one, span }));
  const spans = fc
    .array(fc.boolean(), { minLength: columns - 1, maxLength: columns - 1 })
    .map((joins) => joins.reduce<number[]>(joined, [1]));
  return fc.record({
    id: id<ContentId>(),
    cells: spans.chain((widths) => fc.tuple(...widths.map(cell))),
  });
}

const joined = (widths: number[], join: boolean): number[] =>
  join ? [...widths.slice(0, -1), (widths.at(-1) ?? 0) + 1] : [...widths, 1];

/** Any block of the model, of every kind, those of a newer version included. */
export function arbitraryBlock(text: fc.Arbitrary<string>): fc.Arbitrary<Block> {
  const content = fc.array(arbitraryInline(text), { maxLength: 4 });
  const any = both(
    fc.record({ id: id<ContentId>() }),
    some<{ priority: (typeof priorities)[number]; direction: 'ltr' | 'rtl' }>({
      priority: fc.constantFrom(...priorities),
      direction: fc.constantFrom('ltr', 'rtl'),
    }),
  );
  const of = <Kind extends BlockKind, Rest extends object>(
    kind: Kind,
    rest: fc.Arbitrary<Rest>,
  ): fc.Arbitrary<{ kind: Kind; id: ContentId } & Rest> =>
    fc.tuple(any, rest).map(([shared, own]) => ({ kind, ...shared, ...own }));
  const written = fc.record({ content });
  const level = fc.constantFrom(0 as const, 1 as const, 2 as const);
  const blocks: {
    readonly [Kind in BlockKind]: fc.Arbitrary<Extract<Block, { readonly kind: Kind }>>;
  } = {
    paragraph: of('paragraph', written),
    heading: of(
      'heading',
      fc.record({ content, level: fc.constantFrom(1 as const, 2 as const, 3 as const) }),
    ),
    numbered: of('numbered', fc.record({ content, level })),
    item: of('item', fc.record({ content, level, list: fc.constantFrom('bullet', 'number') })),
    quotation: of('quotation', written),
    attribution: of('attribution', written),
    boilerplate: of('boilerplate', written),
    voice: of(
      'voice',
      both(
        fc.record({ content, speaker: text }),
        some<{ evidence: EvidenceId }>({ evidence: id<EvidenceId>() }),
      ),
    ),
    ask: of(
      'ask',
      both(
        fc.record({ content, actor: fc.constantFrom(...askActors) }),
        some<{ actorName: string; deadline: PlainDate }>({
          actorName: text,
          deadline: date,
        }),
      ),
    ),
    table: of(
      'table',
      fc.integer({ min: 1, max: 4 }).chain((columns) =>
        fc.record({
          header: fc.boolean(),
          columns: fc.constant(Array.from({ length: columns }, () => 1 / columns)),
          rows: fc.array(arbitraryRow(columns, fc.array(arbitraryInline(text), { maxLength: 2 })), {
            minLength: 1,
            maxLength: 3,
          }),
        }),
      ),
    ),
    image: of(
      'image',
      both(
        fc.record({
          attachment: fc.stringMatching(/^[0-9a-f]{64}$/).map((sha256) => sha256 as AttachmentId),
          alt: text,
          width: fc.constantFrom(0.25, 0.5, 1),
        }),
        some<{ decorative: true }>({ decorative: yes }),
      ),
    ),
    'page-break': of('page-break', fc.constant({})),
    salutation: of('salutation', fc.constant({})),
    'risk-table': of(
      'risk-table',
      fc.record({ assessment: id<AssessmentId>(), detail: fc.constantFrom('short', 'full') }),
    ),
    unknown: fc
      .tuple(id<ContentId>(), newer(['chart', 'timeline', 'unknown']))
      .map(([own, data]) => ({ kind: 'unknown', id: own, data: { ...data, id: own } })),
  };
  return fc.oneof(...Object.values(blocks));
}
