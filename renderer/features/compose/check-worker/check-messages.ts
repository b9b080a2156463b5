import type { Change } from '../../../../templates/model/change.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { Finding } from '../../../../templates/model/finding.ts';
import type { ContentId, DraftId } from '../../../../templates/model/ids.ts';
import type { Library } from '../../../../templates/model/library.ts';
import type { Digest } from '../digest.ts';

/** What the page asks of the thread that counts and checks. `number` comes back with the answer. */
export type CheckRequest =
  | { readonly ask: 'begin'; readonly library: Library; readonly dossier: Dossier }
  | {
      readonly ask: 'digest';
      readonly number: number;
      readonly draft: DraftId;
      /** What happened to the dossier since the request before. */
      readonly changes: readonly Change[];
    };

/**
 * What it answers, so that an answer costs the page no more than what changed: of the blocks only those whose
 * words are others than in the answer before; of the findings all by number, and with their number those that
 * were not told before. `lost` says that it no longer knows the dossier.
 */
export type CheckAnswer =
  | {
      readonly number: number;
      readonly digest: Omit<Digest, 'blocks' | 'findings'>;
      readonly counted: readonly (readonly [ContentId, number])[];
      readonly findings: readonly number[];
      readonly found: readonly (readonly [number, Finding])[];
    }
  | { readonly number: number; readonly lost: true };
