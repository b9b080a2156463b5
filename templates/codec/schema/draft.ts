import { z } from 'zod';
import type { Draft } from '../../model/draft.ts';
import type { ContentId, DraftId } from '../../model/ids.ts';
import { block } from './blocks.ts';
import { language, mintedId, packName, text } from './leaves.ts';

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

/** One text of a dossier, as a part of the file holds it. */
export const draft: z.ZodType<Draft> = z.looseObject({
  id: mintedId<DraftId>(),
  title: text,
  template: z.looseObject({ pack: packName, packVersion: text, template: packName }),
  language,
  fields: z.record(packName, fieldValue),
  sections: z.array(section),
});
