import fc from 'fast-check';

import { attachmentTypes, type Attachment } from '../../templates/model/attachment.ts';
import { shapes } from '../../templates/model/checklist.ts';
import type { ContentId } from '../../templates/model/ids.ts';
import { languages } from '../../templates/model/language.ts';
import {
  paragraphRoles,
  shapeSign,
  type Direction,
  type PrintBlock,
  type PrintCell,
  type PrintInline,
  type PrintLink,
  type PrintText,
  type PrintTree,
} from '../../templates/print/print-tree.ts';
import { jpeg, pngOf } from './print-trees/pictures.ts';

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
const optional = fc.constantFrom<Partial<PrintText>>(
  {},
  { bold: true },
  { italic: true },
  { underline: true },
  { smallCaps: true },
  { script: 'super' },
  { script: 'sub', smallCaps: true },
);
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
    ...look,
    ...(role ? { role } : {}),
    ...(language ? { language } : {}),
  }));
/** Few ids, so that some stand twice and pointers lead somewhere, and a few that try to do harm. */
const id = fc
  .oneof(
    { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'e-2', 'e') },
    { weight: 2, arbitrary: fc.uuid() },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 60 }) },
  )
  .map((it) => it as ContentId);
const maybeId = fc.option(id, { nil: null });

const link: fc.Arbitrary<PrintLink> = fc.record({
  kind: fc.constant('link' as const),
  href: fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), words),
  content: fc.array(text, { maxLength: 2 }),
});
const inline: fc.Arbitrary<PrintInline> = fc.oneof(
  { weight: 6, arbitrary: text },
  {
    weight: 1,
    arbitrary: link,
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('footnote' as const),
      id: maybeId,
      content: fc.array(fc.oneof(text, link), { maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('reference' as const),
      target: id,
      text: fc.oneof(words, fc.constantFrom('1', 'paragraph 2', '第3段', 'footnote 1')),
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
const direction = fc.constantFrom<{ direction?: Direction }>(
  {},
  {},
  { direction: 'ltr' },
  { direction: 'rtl' },
);
const cell: fc.Arbitrary<PrintCell> = fc.array(content, { minLength: 1, maxLength: 3 });

const table: fc.Arbitrary<PrintBlock> = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    kind: fc.constant('table' as const),
    id: maybeId,
    description: words,
    columns: fc.constant(Array.from({ length: width }, () => 1 / width)),
    head: fc.oneof(fc.constant([]), fc.array(cell, { minLength: width, maxLength: width })),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 4 }),
    spans: fc.array(
      fc.record({ row: fc.nat(5), column: fc.nat(5), columns: fc.integer({ min: 2, max: 6 }) }),
      { maxLength: 3 },
    ),
  }),
);
const brokenImage: fc.Arbitrary<Attachment> = fc.record({
  type: fc.constantFrom(...attachmentTypes),
  width: fc.nat(),
  height: fc.nat(),
  data: fc.oneof(
    fc.constantFrom('', '====', pngOf(3, 2).data.slice(0, 60), jpeg.data.slice(4)),
    fc.base64String(),
  ),
});
const plainBlock: fc.Arbitrary<PrintBlock> = fc.oneof(
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
  fc.record({
    kind: fc.constant('numbered' as const),
    id,
    level: fc.constantFrom(0, 1, 2),
    label: fc.oneof(fc.constantFrom('1.', '(a)', 'a)', '(i)', '(أ)'), words),
    content,
  }),
  fc.record({
    kind: fc.constant('image' as const),
    id,
    image: fc.oneof(fc.constantFrom(pngOf(3, 2), jpeg), brokenImage),
    alt: fc.oneof(fc.constant(''), words),
    share: fc.double({ min: 0, max: 1 }),
  }),
  fc.constant({ kind: 'page-break' as const }),
);

const block: fc.Arbitrary<PrintBlock> = fc.tuple(plainBlock, direction).map(([made, turn]) => {
  if (made.kind === 'list')
    return { ...made, items: made.items.map((item) => ({ ...item, ...turn })) };
  return made.kind === 'paragraph' || made.kind === 'heading' || made.kind === 'numbered'
    ? { ...made, ...turn }
    : made;
});

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
