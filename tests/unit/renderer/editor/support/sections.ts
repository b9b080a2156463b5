import fc from 'fast-check';
import type { Inline, Words } from '../../../../../templates/model/blocks/inline.ts';
import type { Section } from '../../../../../templates/model/draft.ts';
import type { AssessmentId, ContentId } from '../../../../../templates/model/ids.ts';
import { languages } from '../../../../../templates/model/language.ts';

/** Ids that count up, so that a run can be repeated. */
export const counter = (prefix = 'new'): (() => string) => {
  let count = 0;
  return () => `${prefix}-${(count += 1)}`;
};

const flag = fc.option(fc.constant(true as const), { nil: undefined });
const without = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

const text = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 4 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('على مشروع القرار S/2025/583', '😀 {points-0} {{x}}', 'a\nb'),
  },
);

const words: fc.Arbitrary<Words> = fc
  .record({
    text,
    bold: flag,
    italic: flag,
    underline: flag,
    language: fc.option(fc.constantFrom(...languages), { nil: undefined, freq: 6 }),
  })
  .map((record) => without(record) as Words);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: words },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('link' as const),
      href: fc.constant('https://example.org/'),
      words: fc.array(words, { minLength: 1, maxLength: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('field' as const), field: fc.constantFrom('a', 'b') }),
  },
  {
    weight: 1,
    arbitrary: fc.constant({
      kind: 'factor-sentence' as const,
      assessment: 'assessment' as AssessmentId,
    }),
  },
);

const content = fc.array(inline, { maxLength: 4 });
const shape = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('paragraph' as const), content }) },
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    content,
  }),
  fc.record({
    kind: fc.constant('item' as const),
    list: fc.constantFrom('bullet' as const, 'number' as const),
    level: fc.constantFrom(0 as const, 1 as const, 2 as const),
    content,
  }),
  fc.record({ kind: fc.constant('quotation' as const), content }),
  fc.constant({ kind: 'salutation' as const }),
  fc.constant({
    kind: 'risk-table' as const,
    assessment: 'assessment' as AssessmentId,
    detail: 'short' as const,
  }),
);

/** Any sections a draft may hold, each id once, whether an editor would write them so or not. */
export const anySections: fc.Arbitrary<readonly Section[]> = fc
  .array(fc.array(shape, { maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((sections) =>
    sections.map((blocks, index): Section => ({
      id: `section-${index}` as ContentId,
      key: `key-${index}`,
      blocks: blocks.map((block, place) => ({
        ...block,
        id: `block-${index}-${place}` as ContentId,
      })),
    })),
  );

/** The words of sections, block by block, without looks: what a person would miss if it were gone. */
export const plainText = (sections: readonly Section[]): string =>
  sections
    .flatMap(({ blocks }) => blocks)
    .map((block) =>
      'content' in block
        ? block.content
            .map((part) =>
              'kind' in part
                ? part.kind === 'link'
                  ? part.words.map((word) => word.text).join('')
                  : `<${part.kind}>`
                : part.text,
            )
            .join('')
        : `<${block.kind}>`,
    )
    .filter((line) => line !== '')
    .join('\n');
