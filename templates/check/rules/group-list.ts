import type { Finding } from '../../model/finding.ts';
import type { StateCode } from '../../model/ids.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import type { MemberState } from '../../model/reference.ts';
import type { FormRule } from '../rule.ts';

/**
 * The count said is the length of the list, the list is in the order of the language, and the speaker's State
 * stands last where the form puts it there. Order changes nothing that is said, so that one press may mend it.
 */
export const groupList: FormRule<'group-list'> = (use, { draft, template, library }) => {
  const members = (draft.fields[use.members]?.value ?? '').split(/\s+/).filter(Boolean);
  if (members.length === 0) return [];
  const label = (id: string): string => {
    const definition = template.fields.find((field) => field.id === id);
    return definition ? inLanguage(definition.label, draft.language) : id;
  };
  const name = (code: StateCode): string => nameOf(code, draft.language, library.states);
  const own = use.own === undefined ? undefined : draft.fields[use.own]?.value;
  const ownLast = use.ownLastWhen
    ? draft.fields[use.ownLastWhen.field]?.value === use.ownLastWhen.choice
    : use.lastIsOwn === true;
  const last = ownLast && own !== undefined && members.includes(own) ? own : undefined;
  const sorted = [
    ...inOrder(
      members.filter((code) => code !== last),
      draft.language,
      library.states,
    ),
    ...members.filter((code) => code === last),
  ];
  const found = (code: Finding['code'], field: string, values: Finding['values']): Finding => ({
    code,
    severity: 'warning',
    where: { in: 'field', draft: draft.id, field },
    values,
  });
  const fix = {
    kind: 'set-field',
    draft: draft.id,
    field: use.members,
    value: sorted.join(' '),
  } as const;
  const field = label(use.members);
  const count = draft.fields[use.count]?.value ?? '';
  const counted = /\d+/.exec(count)?.[0];
  const misplaced = members
    .filter((code) => code !== last)
    .find((code, index) => code !== sorted[index]);
  return [
    ...(counted !== undefined && Number(counted) !== members.length
      ? [
          found('group-count-differs', use.count, {
            countField: label(use.count),
            count,
            membersField: field,
            listed: String(members.length),
          }),
        ]
      : []),
    ...(last !== undefined && members.at(-1) !== last
      ? [{ ...found('group-own-last', use.members, { state: name(last), field }), fix }]
      : []),
    ...(misplaced === undefined
      ? []
      : [{ ...found('group-unsorted', use.members, { field, state: name(misplaced) }), fix }]),
  ];
};

const nameOf = (code: StateCode, language: Language, states: readonly MemberState[]): string =>
  states.find((state) => state.code === code)?.names[language].short ?? code;

/** Sorted by short name as the language sorts. */
function inOrder(
  codes: readonly StateCode[],
  language: Language,
  states: readonly MemberState[],
): readonly StateCode[] {
  const { compare } = new Intl.Collator(language);
  return codes.toSorted((a, b) =>
    compare(nameOf(a, language, states), nameOf(b, language, states)),
  );
}
