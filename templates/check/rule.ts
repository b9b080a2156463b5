import type { Dossier } from '../model/dossier.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';
import type { Library } from '../model/library.ts';
import type { RuleUse, Template } from '../model/template.ts';

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
