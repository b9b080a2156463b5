import type { BlockKind } from './blocks/block.ts';
import type { AssessmentId, ContentId, DraftId, EvidenceId, ItemId, SectionKey } from './ids.ts';

/** A stretch of text in a comparison: in both states, only in the later one, or only in the earlier one. */
export interface ComparedText {
  readonly text: string;
  readonly in: 'both' | 'after' | 'before';
}

/** How a part of a dossier fared between two states. `moved` parts hold the same words at another place. */
export type Fate = 'same' | 'changed' | 'moved' | 'added' | 'removed';

export interface ComparedBlock {
  readonly id: ContentId;
  readonly kind: BlockKind;
  readonly fate: Fate;
  /** Word by word; live parts of the text stand as a short name in brackets. */
  readonly text: readonly ComparedText[];
  /** True where only the look of words changed: bold, italic, a list's level, a heading's. */
  readonly look: boolean;
}

export interface ComparedSection {
  readonly id: ContentId;
  readonly key: SectionKey;
  readonly fate: Fate;
  readonly blocks: readonly ComparedBlock[];
}

/** A value that is text or nothing on either side. */
export interface ComparedValue<Name extends string = string> {
  readonly name: Name;
  readonly before: string | null;
  readonly after: string | null;
}

export interface ComparedDraft {
  readonly id: DraftId;
  readonly title: ComparedValue<'title'>;
  readonly fate: Fate;
  /** Only those that differ. */
  readonly fields: readonly ComparedValue[];
  readonly sections: readonly ComparedSection[];
}

/** An item of an assessment whose record differs: each of its values, and the evidence it links. */
export interface ComparedItem {
  readonly item: ItemId;
  readonly fate: Fate;
  readonly values: readonly ComparedValue[];
  readonly evidence: {
    readonly added: readonly EvidenceId[];
    readonly removed: readonly EvidenceId[];
  };
}

export interface ComparedAssessment {
  readonly id: AssessmentId;
  readonly fate: Fate;
  /** `since`, `cutOff`, `method`, where they differ. */
  readonly scope: readonly ComparedValue[];
  /** Only those that differ. */
  readonly items: readonly ComparedItem[];
}

export interface ComparedEvidence {
  readonly id: EvidenceId;
  readonly fate: Exclude<Fate, 'moved'>;
  /** `what`, `source`, `published` …, where they differ; for one that was added or removed, all of them. */
  readonly values: readonly ComparedValue[];
}

/** What differs between two states of a dossier. Drafts come whole, so that changes can be read in their place. */
export interface Comparison {
  /** Title and situation of the dossier, where they differ. */
  readonly facts: readonly ComparedValue[];
  readonly drafts: readonly ComparedDraft[];
  /** Only those that differ. */
  readonly assessments: readonly ComparedAssessment[];
  /** Only those that differ. */
  readonly evidence: readonly ComparedEvidence[];
  readonly words: { readonly added: number; readonly removed: number };
  /** True where the two states hold the same. */
  readonly same: boolean;
}
