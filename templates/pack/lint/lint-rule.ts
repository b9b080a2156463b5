import { askActors } from '../../model/blocks/block.ts';
import type { Finding } from '../../model/finding.ts';
import type { RuleUse, Template } from '../../model/template.ts';
import { ownMember } from '../../model/own-member.ts';
import { idOf, mustExist } from './names.ts';

/** What the parameters of a rule must name, by the kind of name. */
interface Named {
  readonly fields?: readonly string[];
  /** Fields that must be choices. */
  readonly choices?: readonly string[];
  /** What must be a choice of one of these fields. */
  readonly chosen?: readonly string[];
  readonly sections?: readonly string[];
  readonly checklists?: readonly string[];
  readonly actors?: readonly string[];
}

/** What each rule names; a new rule breaks the build here. */
const namedBy: {
  readonly [Name in RuleUse['rule']]: (use: Extract<RuleUse, { readonly rule: Name }>) => Named;
} = {
  'section-has-text': ({ section }) => ({ sections: [section] }),
  'field-cited': ({ field }) => ({ fields: [field] }),
  'item-cited': ({ checklist }) => ({ checklists: [checklist] }),
  'veto-facts': ({ date, draft, votes, castBy }) => ({ fields: [date, draft, votes, castBy] }),
  'caster-consistent': ({ form, caster }) => ({ choices: [form], fields: [caster] }),
  'ask-to': ({ actor, section }) => ({ actors: [actor], sections: [section] }),
  'group-list': ({ count, members, own, ownLastWhen }) => ({
    fields: [count, members, ...(own === undefined ? [] : [own])],
    choices: ownLastWhen ? [ownLastWhen.field] : [],
    chosen: ownLastWhen ? [ownLastWhen.choice] : [],
  }),
  'speaks-as-group': ({ except }) => ({ sections: except }),
  'vote-word': ({ action, section }) => ({ choices: [action], sections: [section] }),
  'cut-off-stated': ({ field }) => ({ fields: [field] }),
  'debate-in-window': ({ vetoDate, debateDate }) => ({ fields: [vetoDate, debateDate] }),
};

/** Findings where a rule is not known, or names what its form does not have. */
export function lintRule(use: RuleUse, path: string, template: Template): readonly Finding[] {
  const read = ownMember(namedBy, use.rule) as ((use: RuleUse) => Named) | undefined;
  if (!read) return mustExist(path, [use.rule], Object.keys(namedBy));
  const named = read(use);
  const { fields = [], choices = [], sections = [], checklists = [], actors = [] } = named;
  const asked = template.fields.filter(({ kind }) => kind === 'choice');
  const offered = asked.filter(({ id }) => choices.includes(id));
  return [
    ...mustExist(path, fields, template.fields.map(idOf)),
    ...mustExist(path, choices, asked.map(idOf)),
    ...mustExist(
      path,
      named.chosen ?? [],
      offered.flatMap((field) => (field.choices ?? []).map(idOf)),
    ),
    ...mustExist(
      path,
      sections,
      template.sections.map(({ key }) => key),
    ),
    ...mustExist(path, checklists, template.checklists),
    ...mustExist(path, actors, askActors),
  ];
}
