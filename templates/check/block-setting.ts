import { plainStyle } from '../model/draft-style.ts';
import { findPack } from '../pack/find.ts';
import type { BlockSetting, DraftUnderCheck } from './rule.ts';

/** What surrounds the blocks of a draft; the object given before as long as nothing in it changed. */
export function blockSetting(
  { dossier, draft, template, library }: DraftUnderCheck,
  before: BlockSetting | undefined,
): BlockSetting {
  const { house, citations } = draft.style ?? plainStyle;
  const setting: BlockSetting = {
    draft: draft.id,
    language: draft.language,
    house,
    citations,
    spoken: template.spoken,
    template,
    phrases: findPack(library, draft.template.pack)?.phrases,
    states: library.states,
    evidence: dossier.evidence,
    library,
  };
  return before && isSame(setting, before) ? before : setting;
}

const isSame = (one: BlockSetting, other: BlockSetting): boolean =>
  (Object.keys(one) as (keyof BlockSetting)[]).every((key) => one[key] === other[key]);
