import fc from 'fast-check';
import { askActors, priorities, type Block } from '../../../../../templates/model/blocks/block.ts';
import { runsOfBlock } from '../../../../../templates/model/blocks/inlines-of-block.ts';
import type { Inline, Words } from '../../../../../templates/model/blocks/inline.ts';
import type { Section } from '../../../../../templates/model/draft.ts';
import type { ContentId } from '../../../../../templates/model/ids.ts';
import { languages } from '../../../../../templates/model/language.ts';

/** Ids that count up, so that a run can be repeated. */
export const counter = (prefix = 'new'): (() => string) => {
  let count = 0;
  return () => `${prefix}-${(count += 1)}`;
};

const flag = fc.option(fc.constant(true as const), { nil: undefined, freq: 3 });
const without = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
const some = <Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record(shape as never).map((record) => without(record as Shape));
const constant = <const Value>(value: Value) => fc.constant(value);

const text = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 4 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('على مشروع القرار S/2025/583', '😀 {points-0} {{x}}', 'a\nb'),
  },
);

const words: fc.Arbitrary<Words> = some({
  text,
  bold: flag,
  italic: flag,
  underline: flag,
  smallCaps: flag,
  optional: flag,
  script: fc.option(fc.constantFrom('super', 'sub'), { nil: undefined, freq: 6 }),
  language: fc.option(fc.constantFrom(...languages), { nil: undefined, freq: 6 }),
}) as fc.Arbitrary<Words>;

const link = fc.record({
  kind: constant('link'),
  href: constant('https://example.org/'),
  words: fc.array(words, { minLength: 1, maxLength: 2 }),
});
const citation = some({
  kind: constant('citation'),
  symbol: fc.constantFrom('S/2025/583', 'A/RES/76/262', 'no symbol'),
  paragraphs: fc.option(fc.constantFrom('4', '138–139'), { nil: undefined }),
  optional: flag,
});

const inline = fc.oneof(
  { weight: 8, arbitrary: words },
  link,
  citation,
  some({ kind: constant('field'), field: fc.constantFrom('a', 'b'), optional: flag }),
  some({ kind: constant('factor-sentence'), assessment: constant('assessment'), optional: flag }),
  some({
    kind: constant('evidence'),
    evidence: fc.array(fc.constantFrom('E-1', 'E-2'), { maxLength: 2 }),
    optional: flag,
  }),
  some({
    kind: constant('footnote'),
    id: constant('?'),
    content: fc.array(fc.oneof({ weight: 3, arbitrary: words }, link, citation), { maxLength: 3 }),
    optional: flag,
  }),
  some({ kind: constant('cross-reference'), target: constant('block-0-0'), optional: flag }),
  fc.record({ kind: constant('unknown'), data: constant({ kind: 'formula', tex: 'x' }) }),
) as fc.Arbitrary<Inline>;

const content = fc.array(inline, { maxLength: 4 });
const level = fc.constantFrom(0, 1, 2);

const cells = (columns: number) =>
  fc.array(fc.record({ content: fc.array(inline, { maxLength: 2 }) }), {
    minLength: columns,
    maxLength: columns,
  });
const table = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc.record({
    kind: constant('table'),
    header: fc.boolean(),
    columns: constant(Array.from({ length: columns }, () => 1 / columns)),
    rows: fc.array(fc.record({ id: constant('?'), cells: cells(columns) }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
);

const shape = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: constant('paragraph'), content }) },
  fc.record({ kind: constant('heading'), level: fc.constantFrom(1, 2, 3), content }),
  fc.record({ kind: constant('numbered'), level, content }),
  fc.record({ kind: constant('item'), list: fc.constantFrom('bullet', 'number'), level, content }),
  fc.record({ kind: constant('quotation'), content }),
  fc.record({ kind: constant('attribution'), content }),
  some({
    kind: constant('voice'),
    content,
    speaker: fc.constantFrom('', 'A teacher, 34'),
    evidence: fc.option(constant('E-1'), { nil: undefined }),
  }),
  some({
    kind: constant('ask'),
    content,
    actor: fc.constantFrom(...askActors),
    actorName: fc.option(constant('Ruritania'), { nil: undefined }),
    deadline: fc.option(constant('2025-12-01'), { nil: undefined }),
  }),
  { weight: 2, arbitrary: table },
  fc.record({ kind: constant('boilerplate'), content }),
  some({
    kind: constant('image'),
    attachment: constant('0'.repeat(64)),
    alt: fc.constantFrom('', 'A map'),
    decorative: flag,
    width: fc.constantFrom(0.5, 1),
  }),
  fc.constantFrom({ kind: 'page-break' }, { kind: 'salutation' }),
  fc.record({
    kind: constant('risk-table'),
    assessment: constant('assessment'),
    detail: fc.constantFrom('short', 'full'),
  }),
  fc.record({ kind: constant('unknown'), data: constant({ kind: 'chart', series: [1, 2] }) }),
);

const more = some({
  priority: fc.option(fc.constantFrom(...priorities), { nil: undefined, freq: 4 }),
  direction: fc.option(fc.constantFrom('ltr', 'rtl'), { nil: undefined, freq: 4 }),
});

/** Gives everything that has an id one of its own. */
function named<Value>(value: Value, makeId: () => string): Value {
  if (Array.isArray(value)) return value.map((one) => named(one as unknown, makeId)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === 'id' && member === '?' ? makeId() : named(member as unknown, makeId),
    ]),
  ) as Value;
}

/** Any sections a draft may hold, each id once, whether an editor would write them so or not. */
export const anySections: fc.Arbitrary<readonly Section[]> = fc
  .array(fc.array(fc.tuple(shape, more), { maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((sections) =>
    sections.map((blocks, index): Section => {
      const makeId = counter(`inner-${index}`);
      return {
        id: `section-${index}` as ContentId,
        key: `key-${index}`,
        blocks: blocks.map(
          ([block, members], place) =>
            named(
              { ...block, ...members, id: `block-${index}-${place}` },
              makeId,
            ) as never as Block,
        ),
      };
    }),
  );

/** The words of sections, block by block, without looks: what a person would miss if it were gone. */
export const plainText = (sections: readonly Section[]): string =>
  sections
    .flatMap(({ blocks }) => blocks)
    .map((block) =>
      'content' in block || block.kind === 'table'
        ? runsOfBlock(block).map(runWords).join('|')
        : `<${block.kind}>`,
    )
    .filter((line) => line !== '')
    .join('\n');

const runWords = (run: readonly Inline[]): string =>
  run
    .map((part) => {
      if (!('kind' in part)) return part.text;
      if (part.kind === 'link') return part.words.map((word) => word.text).join('');
      return part.kind === 'footnote' ? `<note ${runWords(part.content)}>` : `<${part.kind}>`;
    })
    .join('');
