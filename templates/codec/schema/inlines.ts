import { z } from 'zod';
import type { Inline, InlineKind, ObjectInline } from '../../model/blocks/inline.ts';
import type { AssessmentId, ContentId, EvidenceId } from '../../model/ids.ts';
import { language, mintedId, packName, text } from './leaves.ts';

const yes = z.literal(true).exactOptional();

const wordsShape = {
  text,
  bold: yes,
  italic: yes,
  underline: yes,
  smallCaps: yes,
  script: z.enum(['super', 'sub']).exactOptional(),
  optional: yes,
  language: language.exactOptional(),
};

const words = z.looseObject({ kind: z.undefined().optional(), ...wordsShape });
const link = z.looseObject({
  kind: z.literal('link'),
  href: text,
  words: z.array(z.looseObject(wordsShape)),
});
const citation = z.looseObject({
  kind: z.literal('citation'),
  symbol: text,
  paragraphs: text.exactOptional(),
  optional: yes,
});

/** Every kind of inline as it stands in a dossier. */
export const inlines = {
  link,
  field: z.looseObject({ kind: z.literal('field'), field: packName, optional: yes }),
  'factor-sentence': z.looseObject({
    kind: z.literal('factor-sentence'),
    assessment: mintedId<AssessmentId>(),
    optional: yes,
  }),
  citation,
  evidence: z.looseObject({
    kind: z.literal('evidence'),
    evidence: z.array(mintedId<EvidenceId>()),
    optional: yes,
  }),
  footnote: z.looseObject({
    kind: z.literal('footnote'),
    id: mintedId<ContentId>(),
    content: z.array(z.discriminatedUnion('kind', [words, link, citation])),
    optional: yes,
  }),
  'cross-reference': z.looseObject({
    kind: z.literal('cross-reference'),
    target: mintedId<ContentId>(),
    optional: yes,
  }),
  unknown: z.looseObject({ kind: z.literal('unknown'), data: z.record(z.string(), z.unknown()) }),
} as const satisfies {
  readonly [Kind in InlineKind]: z.ZodType<Extract<ObjectInline, { readonly kind: Kind }>>;
};

type InlineSchema = (typeof inlines)[InlineKind];

/** One inline, words or another. */
export const inline: z.ZodType<Inline> = z.discriminatedUnion('kind', [
  words,
  ...(Object.values(inlines) as [InlineSchema, ...InlineSchema[]]),
]);
