import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Target } from './targets.ts';

const names = {
  numbered: msg`paragraph`,
  heading: msg`heading`,
  table: msg`table`,
  image: msg`image`,
  footnote: msg`footnote`,
} as const;

/** What a target is called in the language of the interface, for example “paragraph 12” or “heading Background”. */
export const targetWords = (
  i18n: I18n,
  {
    kind,
    number,
    words,
  }: Pick<Target, 'kind' | 'words'> & { readonly number?: string | undefined },
): string => {
  const called = kind === 'heading' || number === undefined ? words : number.replace(/\.$/, '');
  return `${i18n._(names[kind])} ${called}`;
};
