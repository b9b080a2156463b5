import { z } from 'zod';
import type { Dossier } from '../../model/dossier.ts';
import { attachmentTypes, type Attachment } from '../../model/attachment.ts';
import type { AttachmentId, DossierId, DraftId } from '../../model/ids.ts';
import { isBase64 } from '../base64.ts';
import { assessment } from './assessment.ts';
import { draft } from './draft.ts';
import { evidenceItem } from './evidence.ts';
import { attachmentId, instant, mintedId, packName, plainDate, text } from './leaves.ts';

const situation = z.looseObject({
  name: text,
  state: packName.exactOptional(),
  veto: z
    .looseObject({ entry: z.number().int(), date: plainDate, draft: z.string().nullable() })
    .exactOptional(),
});

const shape = {
  id: mintedId<DossierId>(),
  title: text,
  created: instant,
  modified: instant,
  situation,
  assessments: z.array(assessment),
  evidence: z.array(evidenceItem),
};

const pixels = z.number().int().gte(1).lte(20_000);
const attachmentShape = { type: z.enum(attachmentTypes), width: pixels, height: pixels };

const base64 = z
  .string()
  .refine(isBase64, { params: { expected: 'the bytes of a picture as base64' } });

/** The user's file as data. Members that are not named here are kept. */
export const dossier: z.ZodType<Dossier> = z.looseObject({
  ...shape,
  drafts: z.array(draft),
  attachments: z
    .record(attachmentId, z.looseObject({ ...attachmentShape, data: base64 }))
    .exactOptional(),
});

/** The dossier as its own part of the file holds it: drafts and the bytes of attachments stand beside it and are named. */
export type DossierPart = Omit<Dossier, 'drafts' | 'attachments'> & {
  readonly drafts: readonly DraftId[];
  readonly attachments?: Readonly<Record<AttachmentId, Omit<Attachment, 'data'>>>;
};

export const dossierPart: z.ZodType<DossierPart> = z.looseObject({
  ...shape,
  drafts: z.array(mintedId<DraftId>()),
  attachments: z.record(attachmentId, z.looseObject(attachmentShape)).exactOptional(),
});
