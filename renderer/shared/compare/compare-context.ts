import type { ReactNode } from 'react';
import type {
  ComparedAssessment,
  ComparedBlock,
  ComparedDraft,
} from '../../../templates/model/comparison.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Library } from '../../../templates/model/library.ts';

/** How paragraphs are shown: struck and underlined in one text, or as two texts beside each other. */
export type CompareMode = 'text' | 'sides';

/** What may be done with a part of a comparison; null where nothing can. */
export interface CompareActions {
  readonly draft?: (draft: ComparedDraft) => ReactNode;
  readonly block?: (draft: ComparedDraft, block: ComparedBlock) => ReactNode;
  readonly assessment?: (assessment: ComparedAssessment) => ReactNode;
}

/** What every part of a comparison needs. */
export interface CompareContext {
  readonly before: Dossier;
  readonly after: Dossier;
  readonly library: Library;
  readonly mode: CompareMode;
  readonly actions: CompareActions;
}
