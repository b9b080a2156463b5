import { z } from 'zod';
import type { Dossier } from '../../model/dossier.ts';
import type { DossierId, DraftId } from '../../model/ids.ts';
import { assessment } from './assessment.ts';
import { draft } from './draft.ts';
import { evidenceItem } from './evidence.ts';
import { instant, mintedId, packName, plainDate, text } from './leaves.ts';

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

/** The user's file as data. Members that are not named here are kept. */
export const dossier: z.ZodType<Dossier> = z.looseObject({ ...shape, drafts: z.array(draft) });

/** The dossier as its own part of the file holds it: drafts stand beside it and are named in order. */
export type DossierPart = Omit<Dossier, 'drafts'> & { readonly drafts: readonly DraftId[] };

export const dossierPart: z.ZodType<DossierPart> = z.looseObject({
  ...shape,
  drafts: z.array(mintedId<DraftId>()),
});
