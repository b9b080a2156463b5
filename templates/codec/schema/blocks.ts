import { z } from 'zod';
import { askActors, priorities, type Block, type BlockKind } from '../../model/blocks/block.ts';
import type { AssessmentId, ContentId, EvidenceId } from '../../model/ids.ts';
import { inline } from './inlines.ts';
import { attachmentId, mintedId, plainDate, text } from './leaves.ts';

const assessment = mintedId<AssessmentId>();
const share = z.number().gt(0).lte(1);

const any = {
  id: mintedId<ContentId>(),
  priority: z.enum(priorities).exactOptional(),
  direction: z.enum(['ltr', 'rtl']).exactOptional(),
};
const written = { ...any, content: z.array(inline) };
const level = z.literal([0, 1, 2]);

const row = z.looseObject({
  id: mintedId<ContentId>(),
  cells: z.array(
    z.looseObject({
      content: z.array(inline),
      span: z.number().int().gte(1).lte(20).exactOptional(),
    }),
  ),
});

/** Every kind of block as it stands in a dossier. A new kind does not compile until it can be read here. */
export const blocks = {
  paragraph: z.looseObject({ kind: z.literal('paragraph'), ...written }),
  heading: z.looseObject({ kind: z.literal('heading'), ...written, level: z.literal([1, 2, 3]) }),
  numbered: z.looseObject({ kind: z.literal('numbered'), ...written, level }),
  item: z.looseObject({
    kind: z.literal('item'),
    ...written,
    list: z.enum(['bullet', 'number']),
    level,
  }),
  quotation: z.looseObject({ kind: z.literal('quotation'), ...written }),
  attribution: z.looseObject({ kind: z.literal('attribution'), ...written }),
  boilerplate: z.looseObject({ kind: z.literal('boilerplate'), ...written }),
  voice: z.looseObject({
    kind: z.literal('voice'),
    ...written,
    speaker: text,
    evidence: mintedId<EvidenceId>().exactOptional(),
  }),
  ask: z.looseObject({
    kind: z.literal('ask'),
    ...written,
    actor: z.enum(askActors),
    actorName: text.exactOptional(),
    deadline: plainDate.exactOptional(),
  }),
  table: z.looseObject({
    kind: z.literal('table'),
    ...any,
    header: z.boolean(),
    columns: z.array(share).min(1),
    rows: z.array(row).min(1),
  }),
  image: z.looseObject({
    kind: z.literal('image'),
    ...any,
    attachment: attachmentId,
    alt: text,
    decorative: z.literal(true).exactOptional(),
    width: share,
  }),
  'page-break': z.looseObject({ kind: z.literal('page-break'), ...any }),
  salutation: z.looseObject({ kind: z.literal('salutation'), ...any }),
  'risk-table': z.looseObject({
    kind: z.literal('risk-table'),
    ...any,
    assessment,
    detail: z.enum(['short', 'full']),
  }),
  unknown: z.looseObject({
    kind: z.literal('unknown'),
    ...any,
    data: z.record(z.string(), z.unknown()),
  }),
} as const satisfies {
  readonly [Kind in BlockKind]: z.ZodType<Extract<Block, { readonly kind: Kind }>>;
};

type BlockSchema = (typeof blocks)[BlockKind];

/** A block of the body, as it stands in memory: what a file holds that is not listed was wrapped as `unknown` before. */
export const block: z.ZodType<Block> = z.discriminatedUnion(
  'kind',
  Object.values(blocks) as [BlockSchema, ...BlockSchema[]],
);
