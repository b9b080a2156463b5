import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type { ComparedValue } from '../../../templates/model/comparison.ts';
import { sourceKinds } from '../../../templates/model/evidence.ts';
import type { Library } from '../../../templates/model/library.ts';
import type { PlainDate } from '../../../templates/model/time.ts';
import { allAudiences } from '../../../templates/pack/find.ts';
import { kindWords } from '../evidence/words.ts';
import { useFormat } from '../format/use-format.ts';
import { stateName } from '../state-name.ts';
import { useInterfaceLanguage } from '../strings/use-interface-language.ts';
import { usePackText } from '../strings/use-pack-text.ts';

/** What the values of dossiers, assessments and evidence are called; those of forms and checklists have names of their own. */
const names: ReadonlyMap<string, MessageDescriptor> = new Map([
  ['title', msg`Title`],
  ['situation', msg`Situation`],
  ['state', msg`State`],
  ['veto', msg`Veto`],
  ['since', msg`Trends since`],
  ['cutOff', msg`Information up to`],
  ['method', msg`How it was made`],
  ['audience', msg`Audience`],
  ['what', msg`What it says`],
  ['source', msg`Source`],
  ['sourceKind', msg`Kind of source`],
  ['reference', msg`Reference`],
  ['published', msg`Published`],
  ['happened', msg`Happened`],
  ['accessed', msg`Accessed`],
  ['grade', msg`Grade`],
  ['origin', msg`First source behind it`],
]);

/** Says the values of a comparison that no pack names. */
export function useValueWords(library: Library) {
  const { i18n } = useLingui();
  const say = usePackText();
  const language = useInterfaceLanguage();
  const format = useFormat();
  return {
    valueName: ({ name }: ComparedValue): string => {
      const words = names.get(name);
      return words ? i18n._(words) : name;
    },
    valueText: (text: string, { name }: ComparedValue): string => {
      if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return format.date(text as PlainDate);
      if (name === 'audience') {
        const audience = allAudiences(library).find(({ id }) => id === text);
        return audience ? say(audience.label) : text;
      }
      if (name === 'sourceKind') {
        const kind = sourceKinds.find((one) => one === text);
        return kind ? i18n._(kindWords[kind]) : text;
      }
      return name === 'state' ? stateName(library.states, text, language) : text;
    },
  };
}
