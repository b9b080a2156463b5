import { z } from 'zod';
import type { Assessment } from '../../model/assessment.ts';
import type { AssessmentId, EvidenceId } from '../../model/ids.ts';
import { mintedId, packName, plainDate, text } from './leaves.ts';

const itemRecord = z.looseObject({
  values: z.record(packName, text),
  evidence: z.array(mintedId<EvidenceId>()),
  audience: packName.exactOptional(),
});

/** A filled checklist. */
export const assessment: z.ZodType<Assessment> = z.looseObject({
  id: mintedId<AssessmentId>(),
  checklist: z.looseObject({ pack: packName, packVersion: text, checklist: packName }),
  since: plainDate.exactOptional(),
  cutOff: plainDate.exactOptional(),
  method: text.exactOptional(),
  items: z.record(packName, itemRecord),
});
