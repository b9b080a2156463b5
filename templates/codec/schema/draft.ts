import { z } from 'zod';
import type { Draft } from '../../model/draft.ts';
import { citationForms, houseStyles } from '../../model/draft-style.ts';
import type { FindingCode } from '../../model/finding-words.ts';
import type { ContentId, DraftId } from '../../model/ids.ts';
import { block } from './blocks.ts';
import { language, mintedId, packName, plainDate, text } from './leaves.ts';

const fieldValue = z.looseObject({
  value: text,
  origin: z.enum(['register', 'calendar', 'profile', 'template', 'person']),
  confirmed: z.boolean(),
});

const section = z.looseObject({
  id: mintedId<ContentId>(),
  key: packName,
  blocks: z.array(block),
});

const seconds = z.number().gt(0).lte(86_400);

const speech = z.looseObject({
  slot: z.looseObject({ seconds, source: text }).exactOptional(),
  pace: z
    .looseObject({
      wordsPerMinute: z.number().gt(0).lte(1000),
      words: z.number().int().gte(0),
      seconds,
      on: plainDate,
    })
    .exactOptional(),
});

const cuttable = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('block'), block: mintedId<ContentId>() }),
  z.looseObject({
    kind: z.literal('span'),
    block: mintedId<ContentId>(),
    span: z.number().int().gte(0),
  }),
]);

const cut = z.looseObject({
  id: mintedId<ContentId>(),
  seconds,
  keep: z.array(cuttable),
  drop: z.array(cuttable),
});

const waiver = z.looseObject({
  id: mintedId<ContentId>(),
  // A code of a newer version is kept: it sets aside nothing here.
  code: text as unknown as z.ZodType<FindingCode>,
  key: text,
  reason: text,
  on: plainDate,
});

/** One text of a dossier, as a part of the file holds it. */
export const draft: z.ZodType<Draft> = z.looseObject({
  id: mintedId<DraftId>(),
  title: text,
  template: z.looseObject({ pack: packName, packVersion: text, template: packName }),
  language,
  fields: z.record(packName, fieldValue),
  sections: z.array(section),
  style: z
    .looseObject({ house: z.enum(houseStyles), citations: z.enum(citationForms) })
    .exactOptional(),
  speech: speech.exactOptional(),
  cuts: z.array(cut).exactOptional(),
  waivers: z.array(waiver).exactOptional(),
  copiedFrom: z.looseObject({ title: text, fields: z.record(packName, text) }).exactOptional(),
});
