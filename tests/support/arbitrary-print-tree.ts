import fc from 'fast-check';

import { shapes } from '../../templates/model/checklist.ts';
import type { ContentId } from '../../templates/model/ids.ts';
import { languages } from '../../templates/model/language.ts';
import {
  paragraphRoles,
  shapeSign,
  type PrintBlock,
  type PrintCell,
  type PrintInline,
  type PrintText,
  type PrintTree,
} from '../../templates/print/print-tree.ts';

const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Madam President,',
      'نشكركم على عقد هذه المناقشة S/2025/583',
      '主席女士，',
      '{list-1} {{name}}',
      'a\nb\tc',
      '\uD800 \uFFFE \u0007',
    ),
  },
);
const optional = fc.constantFrom({}, { bold: true }, { italic: true }, {
  underline: true,
} as const);
const text: fc.Arbitrary<PrintText> = fc
  .record({
    words,
    look: optional,
    role: fc.option(fc.constantFrom('gap', 'live', 'symbol', 'aside'), { nil: undefined, freq: 4 }),
    language: fc.option(fc.constantFrom(...languages), { nil: undefined, freq: 4 }),
  })
  .map(({ words: typed, look, role, language }) => ({
    kind: 'text',
    text: typed,
    ...(look as { bold?: true }),
    ...(role ? { role } : {}),
    ...(language ? { language } : {}),
  }));
const inline: fc.Arbitrary<PrintInline> = fc.oneof(
  { weight: 6, arbitrary: text },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('link' as const),
      href: fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), words),
      content: fc.array(text, { maxLength: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        kind: fc.constant('mark' as const),
        shape: fc.constantFrom(...shapes),
        text: words,
      })
      .map((mark) => ({ ...mark, sign: shapeSign(mark.shape, 'en') })),
  },
);
const content = fc.array(inline, { maxLength: 4 });
const id = fc
  .oneof(fc.uuid(), fc.string({ minLength: 1, maxLength: 60 }))
  .map((it) => it as ContentId);
const maybeId = fc.option(id, { nil: null });
const cell: fc.Arbitrary<PrintCell> = fc.array(content, { minLength: 1, maxLength: 3 });

const table: fc.Arbitrary<PrintBlock> = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    kind: fc.constant('table' as const),
    id: maybeId,
    description: words,
    columns: fc.constant(Array.from({ length: width }, () => 1 / width)),
    head: fc.array(cell, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 4 }),
  }),
);
const block: fc.Arbitrary<PrintBlock> = fc.oneof(
  fc.record({
    kind: fc.constant('paragraph' as const),
    id: maybeId,
    role: fc.constantFrom(...paragraphRoles),
    content,
  }),
  fc.record({
    kind: fc.constant('heading' as const),
    id: maybeId,
    level: fc.constantFrom(1, 2, 3, 4),
    content,
  }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(fc.record({ id, level: fc.constantFrom(0, 1, 2), content }), {
      minLength: 1,
      maxLength: 6,
    }),
  }),
  table,
  fc.constant({ kind: 'page-break' as const }),
);

/** Any print tree: every kind of block, inline and language, with text that tries to do harm. */
export const arbitraryPrintTree: fc.Arbitrary<PrintTree> = fc.record({
  language: fc.constantFrom(...languages),
  title: words,
  author: words,
  subject: words,
  paper: fc.constantFrom('A4', 'Letter'),
  marking: words,
  pageWords: fc.constantFrom('Page {page} of {pages}', '', '{pages}', 'الصفحة {page} من {pages}'),
  blocks: fc.array(block, { maxLength: 12 }),
});
