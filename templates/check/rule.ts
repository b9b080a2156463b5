import type { Block } from '../model/blocks/block.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Draft } from '../model/draft.ts';
import type { CitationForm, HouseStyle } from '../model/draft-style.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { DraftId } from '../model/ids.ts';
import type { Language } from '../model/language.ts';
import type { Library } from '../model/library.ts';
import type { Phrases } from '../model/pack.ts';
import type { MemberState } from '../model/reference.ts';
import type { RuleUse, Template } from '../model/template.ts';
import type { BlockText } from './block-text.ts';

/** What a rule about a text may look at. */
export interface DraftUnderCheck {
  readonly dossier: Dossier;
  readonly draft: Draft;
  readonly template: Template;
  readonly library: Library;
}

/** A rule looks and reports; it never changes anything and never blocks. */
export type DraftRule = (under: DraftUnderCheck) => readonly Finding[];

/** A rule that a form asks for by name, with the form's parameters. */
export type FormRule<Name extends RuleUse['rule']> = (
  use: Extract<RuleUse, { readonly rule: Name }>,
  under: DraftUnderCheck,
) => readonly Finding[];

/**
 * What surrounds the blocks of one draft. It stays the same object while nothing in it changes, so that what
 * was found in a block holds as long as both are the same objects. Front matter and neighbours are not in it.
 */
export interface BlockSetting {
  readonly draft: DraftId;
  readonly language: Language;
  readonly house: HouseStyle;
  readonly citations: CitationForm;
  readonly spoken: boolean;
  readonly template: Template;
  /** The words that the draft's pack brings; absent while it is not installed. */
  readonly phrases: Phrases | undefined;
  readonly states: readonly MemberState[];
  readonly evidence: readonly EvidenceItem[];
  readonly library: Library;
}

/** A rule about one block that needs to know nothing of the blocks around it. */
export type BlockRule = (
  block: Block,
  text: BlockText,
  setting: BlockSetting,
) => readonly Finding[];
