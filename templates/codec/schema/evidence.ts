import { z } from 'zod';
import {
  credibilities,
  reliabilities,
  sourceKinds,
  type EvidenceItem,
} from '../../model/evidence.ts';
import type { EvidenceId } from '../../model/ids.ts';
import { mintedId, packName, plainDate, text } from './leaves.ts';

/** A sourced fact. */
export const evidenceItem: z.ZodType<EvidenceItem> = z.looseObject({
  id: mintedId<EvidenceId>(),
  what: text,
  source: z.looseObject({
    name: text,
    kind: z.enum(sourceKinds),
    reference: text.exactOptional(),
  }),
  published: plainDate,
  happened: plainDate.exactOptional(),
  accessed: plainDate.exactOptional(),
  grade: z
    .looseObject({ reliability: z.enum(reliabilities), credibility: z.enum(credibilities) })
    .exactOptional(),
  origin: text.exactOptional(),
  audience: packName,
});
