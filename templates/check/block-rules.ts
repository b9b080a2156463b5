import { editorialBlockRules } from './editorial-rules.ts';
import type { BlockRule } from './rule.ts';
import { footnoteWritten, imageDescribed, tableHeader } from './rules/accessible-parts.ts';
import { claimSourced } from './rules/claim-sourced.ts';
import { linkWords } from './rules/link-words.ts';
import { marksKept } from './rules/marks-kept.ts';
import { placeholderLeft } from './rules/placeholder-left.ts';
import { scriptFits } from './rules/script-fits.ts';
import { symbolsCited } from './rules/symbols-cited.ts';
import { symbolsSound } from './rules/symbols-sound.ts';
import { unknownContent } from './rules/unknown-content.ts';
import { vetoedDrafts } from './rules/vetoed-drafts.ts';
import { voiceConsent } from './rules/voice-consent.ts';

/** The rules that look at one block alone, by name. Each is run again only for blocks that changed. */
export const blockRules: Readonly<Record<string, BlockRule>> = {
  // Sources, consent and access
  placeholderLeft,
  claimSourced,
  symbolsSound,
  symbolsCited,
  vetoedDrafts,
  marksKept,
  voiceConsent,
  unknownContent,
  imageDescribed,
  tableHeader,
  footnoteWritten,
  linkWords,
  scriptFits,
  // House style and language
  ...editorialBlockRules,
};
