import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Language } from '../../../templates/model/language.ts';

/** The languages of drafts, in the words of the interface. */
export const languageNames: { readonly [Tag in Language]: MessageDescriptor } = {
  ar: msg`Arabic`,
  zh: msg`Chinese`,
  en: msg`English`,
  fr: msg`French`,
  ru: msg`Russian`,
  es: msg`Spanish`,
};
