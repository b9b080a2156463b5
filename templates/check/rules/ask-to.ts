import type { Draft } from '../../model/draft.ts';
import { inLanguage } from '../../model/language.ts';
import type { RuleUse } from '../../model/template.ts';
import { saysSomething } from '../../print/says-something.ts';
import type { FormRule } from '../rule.ts';

type AskUse = Extract<RuleUse, { readonly rule: 'ask-to' }>;

/** Whether something is asked of the actor: in an ask made for it anywhere, or in the words of the section that is for it. */
export const asksOf = ({ actor, section: key }: AskUse, { sections }: Draft): boolean =>
  sections.some((section) =>
    section.blocks.some(
      (block) =>
        saysSomething(block) &&
        (block.kind === 'ask' ? block.actor === actor : section.key === key),
    ),
  );

/** Something is asked of the actor that the form names, for example the Assembly. */
export const askTo: FormRule<'ask-to'> = (use, { draft, template }) => {
  const definition = template.sections.find(({ key }) => key === use.section);
  if (!definition || asksOf(use, draft)) return [];
  // Several actors of one section are told of once.
  const [first] = template.rules.filter(
    (other) => other.rule === 'ask-to' && other.section === use.section && !asksOf(other, draft),
  );
  if (first !== use) return [];
  const section = draft.sections.find(({ key }) => key === use.section);
  return [
    {
      code: 'ask-missing',
      severity: 'warning',
      where: section
        ? { in: 'section', draft: draft.id, section: section.id }
        : { in: 'draft', draft: draft.id },
      values: { section: inLanguage(definition.title, draft.language) },
    },
  ];
};
