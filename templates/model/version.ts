import type { VersionId } from './ids.ts';
import type { Instant } from './time.ts';

/**
 * Why a state of the dossier is remembered: after some minutes of change, because a person named it,
 * before and after an older one was brought back, when a copy was given away, when one was merged.
 */
export type VersionMark =
  | { readonly kind: 'auto' }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'before-restore' }
  | { readonly kind: 'restored'; readonly from: VersionId }
  | { readonly kind: 'shared'; readonly name: string }
  | { readonly kind: 'before-merge' }
  | { readonly kind: 'merged'; readonly name: string }
  | { readonly kind: 'recovered' };

/** A remembered state of a dossier. What it held is kept apart, because lists of versions are read more often. */
export interface Version {
  readonly id: VersionId;
  readonly at: Instant;
  readonly mark: VersionMark;
}
