import { useLingui } from '@lingui/react/macro';
import { findItem } from '../../../templates/assess/checklist-shape.ts';
import { blockTokens } from '../../../templates/compare/block-tokens.ts';
import type { Merge, Place } from '../../../templates/merge/merge.ts';
import type { BlockKind } from '../../../templates/model/blocks/block.ts';
import type { Checklist } from '../../../templates/model/checklist.ts';
import type { Template } from '../../../templates/model/template.ts';
import type { Library } from '../../../templates/model/library.ts';
import { findChecklist, findTemplate } from '../../../templates/pack/find.ts';
import { useFieldWords } from '../../shared/compare/use-field-words.ts';
import { useValueWords } from '../../shared/compare/value-words.ts';
import { joinNames } from '../../shared/format/numbers.ts';
import { kindNames } from '../../shared/kind-names.ts';
import { useInterfaceLanguage } from '../../shared/strings/use-interface-language.ts';
import { usePackText } from '../../shared/strings/use-pack-text.ts';
import type { Saying } from './conflict-lines.ts';
import { homeOf, statesOf } from './home-of.ts';

/** What is needed to say a place of a merge and what stands there. */
export interface MergeWords extends Saying {
  readonly template: Template | undefined;
  /** The part of the dossier, from the outside in, such as the title of a text and the name of its section. */
  readonly where: readonly string[];
}

/** Says values, names and places of a merge as the form, the checklist and the interface do. */
export function useSaying(merge: Merge, library: Library, at: Place): MergeWords {
  const { t, i18n } = useLingui();
  const say = usePackText();
  const language = useInterfaceLanguage();
  const { valueName, valueText } = useValueWords(library);
  const home = homeOf(merge, at);
  const template = home.draft && findTemplate(library, home.draft.template);
  const checklist = home.assessment && findChecklist(library, home.assessment.checklist);
  const { fieldName, fieldValue } = useFieldWords(library, template, home.draft?.language);

  const named = (name: string): string => valueName({ name, before: null, after: null });
  const leaf = (name: string, value: unknown): string =>
    typeof value === 'string'
      ? valueText(value, { name, before: null, after: null })
      : typeof value === 'number'
        ? String(value)
        : '';
  const rest = (value: unknown, name = ''): string =>
    typeof value === 'object' && value !== null
      ? joinNames(
          Object.entries(value)
            .filter(([member]) => member !== 'id')
            .map(([member, one]) =>
              rest(one, name === 'source' && member === 'kind' ? 'sourceKind' : member),
            )
            .filter((text) => text !== ''),
          language,
        )
      : leaf(name, value);
  const sectionName = (key: string): string => {
    const title = template?.sections.find((section) => section.key === key)?.title;
    return title ? say(title) : key;
  };
  const itemName = (id: string): string => {
    const item = checklist && findItem(checklist, id);
    return item ? say(item.short ?? item.label) : id;
  };
  const partName = (place: Place): readonly string[] => {
    switch (place.in) {
      case 'dossier':
        return [t`The dossier`, ...(place.member === '' ? [] : [named(place.member)])];
      case 'draft':
        return place.member === undefined ? [] : [named(place.member)];
      case 'field':
        return [t`Front matter`, fieldName(place.field)];
      case 'section':
      case 'block':
        return home.section ? [sectionName(home.section.key)] : [];
      case 'assessment':
        return place.member === undefined ? [] : [named(place.member)];
      case 'item':
        return [
          itemName(place.item),
          ...(place.field === undefined ? [] : [answerName(checklist, place.field, say)]),
          ...(place.member === undefined ? [] : [named(place.member)]),
        ];
      case 'evidence':
        return [
          t`Evidence`,
          place.evidence,
          ...(place.member === undefined ? [] : [named(place.member)]),
        ];
    }
  };
  return {
    template,
    where: [
      ...(home.draft ? [home.draft.title] : []),
      ...(home.assessment ? [checklist ? say(checklist.short) : t`Assessment`] : []),
      ...partName(at),
    ],
    value: (place, value) => {
      if (value === undefined || value === null) return '';
      if (place.in === 'field' && isFieldValue(value)) {
        const text = fieldValue(place.field, value.value);
        return value.confirmed ? t`${text} (confirmed)` : t`${text} (not confirmed)`;
      }
      if (place.in === 'item' && place.field !== undefined && typeof value === 'string')
        return answerText(checklist, place.field, value, say);
      if (place.in === 'item' && place.field === undefined && isRecord(value))
        return joinNames(
          Object.entries(value.values).map(([field, answer]) => {
            const name = answerName(checklist, field, say);
            return `${name}: ${answerText(checklist, field, answer, say)}`;
          }),
          language,
        );
      if (place.in === 'block' && place.member === 'shape' && hasKind(value))
        return 'level' in value && value.kind === 'heading'
          ? `${i18n._(kindNames.heading)} ${String(value.level)}`
          : i18n._(kindNames[value.kind]);
      const member = 'member' in place ? place.member?.split('.').at(-1) : undefined;
      return rest(value, member);
    },
    section: (_, id) => {
      const key = statesOf(merge)
        .flatMap(({ drafts }) => drafts.flatMap(({ sections }) => sections))
        .find((section) => section.id === id)?.key;
      return key === undefined ? id : sectionName(key);
    },
    element: (place, id) => {
      for (const state of statesOf(merge)) {
        const section = state.drafts
          .flatMap(({ sections }) => sections)
          .find((one) => one.id === id);
        if (section && place.in === 'draft') return sectionName(section.key);
        const block = state.drafts
          .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
          .find((one) => one.id === id);
        if (block && place.in === 'section') return firstWords(block);
        const draft = state.drafts.find((one) => one.id === id);
        if (draft) return draft.title;
        const evidence = state.evidence.find((one) => one.id === id);
        if (evidence) return `${id} ${evidence.what}`;
      }
      return id;
    },
  };
}

type Say = ReturnType<typeof usePackText>;

const answerName = (checklist: Checklist | undefined, id: string, say: Say): string => {
  const field = checklist?.fields.find((one) => one.id === id);
  return field ? say(field.label) : id;
};

function answerText(checklist: Checklist | undefined, id: string, value: string, say: Say): string {
  const field = checklist?.fields.find((one) => one.id === id);
  const scale =
    field?.kind === 'scale' ? checklist?.scales.find((one) => one.id === field.scale) : undefined;
  const found = scale?.values.find((one) => one.id === value);
  return found ? say(found.label) : value;
}

/** Enough of a paragraph to know it by. */
const firstWords = (block: Parameters<typeof blockTokens>[0]): string => {
  const tokens = blockTokens(block);
  const text = tokens
    .slice(0, 16)
    .map((token) => token.text)
    .join('');
  return tokens.length > 16 ? `${text.trimEnd()}…` : text;
};

const isFieldValue = (value: object | unknown): value is { value: string; confirmed: boolean } =>
  typeof value === 'object' && value !== null && 'value' in value && 'confirmed' in value;

const isRecord = (value: unknown): value is { values: Readonly<Record<string, string>> } =>
  typeof value === 'object' && value !== null && 'values' in value;

const hasKind = (value: unknown): value is { kind: BlockKind; level?: unknown } =>
  typeof value === 'object' && value !== null && 'kind' in value && String(value.kind) in kindNames;
