import type { Dossier } from '../model/dossier.ts';
import type { Draft } from '../model/draft.ts';
import type { Library } from '../model/library.ts';
import type { Template } from '../model/template.ts';

/** A draft with all that its words depend on: fields and live parts count as they print. */
export interface DraftUnderSpeech {
  readonly dossier: Dossier;
  readonly draft: Draft;
  readonly template: Template;
  readonly library: Library;
}
