import { editorialDraftRules } from './editorial-rules.ts';
import { frontMatter } from './rules/front-matter.ts';
import { gapsInText } from './rules/gaps-in-text.ts';
import { headingOrder } from './rules/heading-order.ts';
import { imagesKept } from './rules/images-kept.ts';
import { liveParts } from './rules/live-parts.ts';
import { liveSentences } from './rules/live-sentences.ts';
import { referencesKept } from './rules/references-kept.ts';
import { requiredSections } from './rules/required-sections.ts';
import { sectionShares } from './rules/section-shares.ts';
import { slotAndBooth } from './rules/slot-and-booth.ts';
import { staleValues } from './rules/stale-values.ts';
import { staleVetoDates } from './rules/stale-veto-dates.ts';
import type { WatchedRule } from './watched.ts';

/** The rules for every text as a whole, with what each looks at. */
export const draftRules: readonly WatchedRule[] = [
  { check: requiredSections, looksAt: ['sections'] },
  { check: frontMatter, looksAt: ['fields', 'situation'] },
  { check: gapsInText, looksAt: ['sections', 'fields'] },
  {
    check: slotAndBooth,
    looksAt: ['sections', 'fields', 'speech', 'style', 'assessments', 'evidence', 'attachments'],
  },
  {
    check: sectionShares,
    looksAt: ['sections', 'fields', 'style', 'assessments', 'evidence', 'attachments'],
  },
  { check: liveParts, looksAt: ['sections', 'assessments'] },
  { check: liveSentences, looksAt: ['sections', 'assessments'] },
  { check: referencesKept, looksAt: ['sections'] },
  { check: headingOrder, looksAt: ['sections'] },
  { check: imagesKept, looksAt: ['sections', 'attachments'] },
  { check: staleValues, looksAt: ['sections', 'fields', 'copiedFrom'] },
  { check: staleVetoDates, looksAt: ['sections', 'situation'] },
  ...editorialDraftRules.map((check): WatchedRule => ({ check, looksAt: ['sections', 'style'] })),
];
