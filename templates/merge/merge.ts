import type { Inline } from '../model/blocks/inline.ts';
import type { Dossier } from '../model/dossier.ts';
import type {
  AssessmentId,
  ContentId,
  DraftId,
  EvidenceId,
  FieldId,
  ItemId,
} from '../model/ids.ts';

/** The state that both began from, and what each side made of it. */
export interface Sides<Base, Side = Base> {
  readonly base: Base;
  readonly ours: Side;
  readonly theirs: Side;
}

/** A place of the dossier. `member` names what stands there, such as `title` or `level`; parts of a name are parted by a dot. */
export type Place =
  | { readonly in: 'dossier'; readonly member: string }
  | { readonly in: 'draft'; readonly draft: DraftId; readonly member?: string }
  | { readonly in: 'field'; readonly draft: DraftId; readonly field: FieldId }
  | {
      readonly in: 'section';
      readonly draft: DraftId;
      readonly section: ContentId;
      readonly member?: string;
    }
  | {
      readonly in: 'block';
      readonly draft: DraftId;
      readonly block: ContentId;
      readonly member?: string;
    }
  | { readonly in: 'assessment'; readonly assessment: AssessmentId; readonly member?: string }
  | {
      readonly in: 'item';
      readonly assessment: AssessmentId;
      readonly item: ItemId;
      /** A field of the checklist, or another member of the record. */
      readonly field?: FieldId;
      readonly member?: string;
    }
  | { readonly in: 'evidence'; readonly evidence: EvidenceId; readonly member?: string };

/** What a person may do about a conflict. `both` puts ours before theirs; `own` is words written anew. */
export type Choice = 'ours' | 'theirs' | 'both' | 'own';
export type Decision =
  { readonly take: Exclude<Choice, 'own'> } | { readonly take: 'own'; readonly value: string };

interface ConflictOf<Kind extends string, Base, Side = Base> extends Sides<Base, Side> {
  /** The same for the same place and kind, in whatever order the sides are given. */
  readonly id: string;
  readonly kind: Kind;
  readonly place: Place;
  readonly choices: readonly Choice[];
}

/**
 * The same words changed on both sides. `ours` and `theirs` are the whole text as it will stand when
 * that side is taken: changes of the other side to other sentences are in it. `base` is null where it
 * is not known.
 */
export type TextConflict = ConflictOf<'text', readonly Inline[] | null, readonly Inline[]>;
/** One value set differently; undefined where a side has none. */
export type ValueConflict = ConflictOf<'value', unknown>;
/** Removed on the side that is undefined, changed on the other. */
export type RemovedConflict = ConflictOf<'removed', unknown>;
/** Blocks added by both at the same point; a side not taken is left out. `after` is what stands before them. */
export type InsertionConflict = ConflictOf<'insertion', null, readonly unknown[]> & {
  readonly after: string | null;
};
/** A list put into different orders, or things brought to the same point of it: ids in order. */
export type OrderConflict = ConflictOf<'order', readonly string[] | null, readonly string[]>;
/** A block brought to different sections. */
export type MovedConflict = ConflictOf<'moved', ContentId | null, ContentId>;

/** Something that both sides touched and that a person decides. */
export type Conflict =
  | TextConflict
  | ValueConflict
  | RemovedConflict
  | InsertionConflict
  | OrderConflict
  | MovedConflict;

/** A change of theirs that fitted and is in the merged dossier. */
export interface Taken {
  readonly place: Place;
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
}

/** Both sides gave one id to different evidence: the item of that side got another, and its links follow. */
export interface Renumbered {
  readonly side: 'ours' | 'theirs';
  readonly from: EvidenceId;
  readonly to: EvidenceId;
}

/** Two copies of a dossier put together, as far as that goes without a person. */
export interface Merge {
  /**
   * Where nothing is decided yet this holds what the base has, or, where no base is known, whichever
   * value sorts first: both are the same from either side.
   */
  readonly merged: Dossier;
  readonly conflicts: readonly Conflict[];
  readonly taken: readonly Taken[];
  readonly renumbered: readonly Renumbered[];
  readonly sameDossier: boolean;
  /** What was merged, with new evidence numbers. */
  readonly sides: Sides<Dossier | null, Dossier>;
}
