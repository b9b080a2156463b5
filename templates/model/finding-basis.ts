import type { CheckCode, FindingBasis } from './basis/check-code.ts';
import { editorialBasis } from './basis/editorial-basis.ts';
import { procedureBasis } from './basis/procedure-basis.ts';
import type { FindingCode } from './finding-words.ts';

/** What every check rests on. */
export const findingBasis: { readonly [Code in CheckCode]: FindingBasis } = {
  ...procedureBasis,
  ...editorialBasis,
};

/** What a finding rests on; undefined for codes that check nothing. */
export const basisOf = (code: FindingCode): FindingBasis | undefined =>
  (findingBasis as { readonly [Code in FindingCode]?: FindingBasis })[code];
