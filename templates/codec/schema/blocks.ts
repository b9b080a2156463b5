import { z } from 'zod';
import type { Block, BlockKind } from '../../model/blocks/block.ts';
import type { Inline } from '../../model/blocks/inline.ts';
import type { AssessmentId, ContentId } from '../../model/ids.ts';
import { language, mintedId, packName, text } from './leaves.ts';

const id = mintedId<ContentId>();
const assessment = mintedId<AssessmentId>();

const wordsShape = {
  text,
  bold: z.literal(true).exactOptional(),
  italic: z.literal(true).exactOptional(),
  underline: z.literal(true).exactOptional(),
  language: language.exactOptional(),
};

const inline: z.ZodType<Inline> = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.undefined().optional(), ...wordsShape }),
  z.looseObject({
    kind: z.literal('link'),
    href: text,
    words: z.array(z.looseObject(wordsShape)),
  }),
  z.looseObject({ kind: z.literal('field'), field: packName }),
  z.looseObject({ kind: z.literal('factor-sentence'), assessment }),
]);

const content = z.array(inline);

/** Every kind of block as it stands in a file. A new kind does not compile until it can be read here. */
const blocks = {
  paragraph: z.looseObject({ kind: z.literal('paragraph'), id, content }),
  heading: z.looseObject({ kind: z.literal('heading'), id, content, level: z.literal([1, 2, 3]) }),
  item: z.looseObject({
    kind: z.literal('item'),
    id,
    content,
    list: z.enum(['bullet', 'number']),
    level: z.literal([0, 1, 2]),
  }),
  quotation: z.looseObject({ kind: z.literal('quotation'), id, content }),
  salutation: z.looseObject({ kind: z.literal('salutation'), id }),
  'risk-table': z.looseObject({
    kind: z.literal('risk-table'),
    id,
    assessment,
    detail: z.enum(['short', 'full']),
  }),
} as const satisfies {
  readonly [Kind in BlockKind]: z.ZodType<Extract<Block, { readonly kind: Kind }>>;
};

type BlockSchema = (typeof blocks)[BlockKind];

/** A block of the body. A kind that is not listed comes from a newer version and is reported as such. */
export const block: z.ZodType<Block> = z.discriminatedUnion(
  'kind',
  Object.values(blocks) as [BlockSchema, ...BlockSchema[]],
);
