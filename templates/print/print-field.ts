import type { Draft } from '../model/draft.ts';
import { inLanguage, type Language } from '../model/language.ts';
import type { MemberState } from '../model/reference.ts';
import type { FieldDefinition } from '../model/template.ts';
import type { PlainDate } from '../model/time.ts';
import { documentWords } from './document-words.ts';
import { formatDate } from './format-date.ts';
import { joinNames } from './join-names.ts';
import { fillSlots, piecesOf } from './slots.ts';
import { ownMember } from '../model/own-member.ts';

/** A field as it stands in a text: its words, or what is missing and why. */
export interface PrintedField {
  readonly state: 'given' | 'missing' | 'unconfirmed';
  /** The words in the document's language; for a gap, its name in brackets. */
  readonly text: string;
}

/**
 * The words for a field of a draft. A value that is missing or unconfirmed gives a bracketed gap, so
 * that nothing unproven reads as a fact. A field that another one governs (`saidAs`) takes its form
 * from that choice; a form that does not hold the value has nothing left to prove.
 */
export function printField(
  draft: Pick<Draft, 'fields' | 'language'>,
  definition: FieldDefinition,
  states: readonly MemberState[],
): PrintedField {
  const plain = plainField(draft, definition, states);
  const { saidAs } = definition;
  const choice = saidAs && draft.fields[saidAs.field]?.value;
  const form = saidAs && choice !== undefined ? ownMember(saidAs.forms, choice) : undefined;
  if (!form) return plain;
  const words = inLanguage(form, draft.language);
  const holdsValue = piecesOf(words).some(({ kind }) => kind === 'slot');
  return holdsValue
    ? { state: plain.state, text: fillSlots(words, { value: plain.text }) }
    : { state: 'given', text: words };
}

function plainField(
  { fields, language }: Pick<Draft, 'fields' | 'language'>,
  definition: FieldDefinition,
  states: readonly MemberState[],
): PrintedField {
  const gap = inLanguage(definition.gap, language);
  const value = fields[definition.shows ?? definition.id];
  if (!value) return { state: 'missing', text: `[${gap}]` };
  if (!value.confirmed)
    return {
      state: 'unconfirmed',
      text: `[${fillSlots(documentWords[language].toConfirm, { gap })}]`,
    };
  return { state: 'given', text: wordsFor(value.value, definition, language, states) };
}

/** A field's stored value in the words of a language, confirmed or not: for showing to the writer. */
export function wordsFor(
  value: string,
  definition: FieldDefinition,
  language: Language,
  states: readonly MemberState[],
): string {
  switch (definition.kind) {
    case 'date':
      return formatDate(value as PlainDate, language);
    case 'states':
      return joinNames(
        value.split(' ').map((code) => stateName(code, language, states)),
        documentWords[language],
      );
    case 'choice': {
      const choice = definition.choices?.find(({ id }) => id === value);
      return choice ? inLanguage(choice.printed ?? choice.label, language) : value;
    }
    case 'text':
    case 'long-text':
    case 'symbol':
      return value;
  }
}

/** A State as a sentence names it, with its article where the language uses one. */
function stateName(code: string, language: Language, states: readonly MemberState[]): string {
  const name = states.find((state) => state.code === code)?.names[language];
  if (!name) return code;
  if (!name.article) return name.short;
  return name.article.endsWith('\u2019') || name.article.endsWith("'")
    ? `${name.article}${name.short}`
    : `${name.article} ${name.short}`;
}
