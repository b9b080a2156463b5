import type { RuleUse } from '../model/template.ts';
import type { FormRule } from './rule.ts';
import { askTo } from './rules/ask-to.ts';
import { casterConsistent } from './rules/caster-consistent.ts';
import { cutOffStated } from './rules/cut-off-stated.ts';
import { debateInWindow } from './rules/debate-in-window.ts';
import { fieldCited } from './rules/field-cited.ts';
import { groupList } from './rules/group-list.ts';
import { itemCited } from './rules/item-cited.ts';
import { sectionHasText } from './rules/section-has-text.ts';
import { speaksAsGroup } from './rules/speaks-as-group.ts';
import { vetoFacts } from './rules/veto-facts.ts';
import { voteWord } from './rules/vote-word.ts';
import type { Aspect, WatchedRule } from './watched.ts';

/** The rules that forms ask for by name, with what each looks at. */
const formRules: {
  readonly [Name in RuleUse['rule']]: {
    readonly check: FormRule<Name>;
    readonly looksAt: readonly Aspect[];
  };
} = {
  'section-has-text': { check: sectionHasText, looksAt: ['sections'] },
  'field-cited': { check: fieldCited, looksAt: ['sections', 'fields'] },
  'item-cited': { check: itemCited, looksAt: ['sections', 'assessments'] },
  'debate-in-window': { check: debateInWindow, looksAt: ['fields'] },
  'veto-facts': { check: vetoFacts, looksAt: ['fields', 'situation'] },
  'caster-consistent': { check: casterConsistent, looksAt: ['sections', 'fields'] },
  'ask-to': { check: askTo, looksAt: ['sections'] },
  'group-list': { check: groupList, looksAt: ['fields'] },
  'speaks-as-group': { check: speaksAsGroup, looksAt: ['sections'] },
  'vote-word': { check: voteWord, looksAt: ['sections', 'fields'] },
  'cut-off-stated': { check: cutOffStated, looksAt: ['fields'] },
};

/** A form's rule with its parameters, as a rule about a draft. */
export function watchedFormRule<Name extends RuleUse['rule']>(
  use: Extract<RuleUse, { readonly rule: Name }>,
): WatchedRule {
  const { check, looksAt } = formRules[use.rule] as unknown as {
    // The table pairs each name with a rule for just that name; the compiler cannot see it through the lookup.
    readonly check: FormRule<Name>;
    readonly looksAt: readonly Aspect[];
  };
  return { check: (under) => check(use, under), looksAt };
}
