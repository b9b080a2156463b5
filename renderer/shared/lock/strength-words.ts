import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { StrengthLevel, Weakness } from './strength.ts';

/** What each level is called. */
export const levelWords: { readonly [L in StrengthLevel]: MessageDescriptor } = {
  'at-once': msg`Guessed at once`,
  weak: msg`Weak`,
  modest: msg`Not strong enough`,
  enough: msg`Strong enough`,
  strong: msg`Strong`,
};

/** What each weakness is, and what to do about it. */
export const weaknessWords: { readonly [W in Weakness]: MessageDescriptor } = {
  common: msg`A part of it is among the passwords that everybody tries first.`,
  keys: msg`Keys that lie side by side are tried early. Use words instead.`,
  repeat: msg`Saying the same thing again adds almost nothing.`,
  sequence: msg`Rows such as abc, 123 or the months add almost nothing.`,
  date: msg`Years and dates are tried early.`,
  name: msg`Names of people are tried early.`,
  'own-words': msg`Words of the dossier itself, such as its title, are tried first.`,
  phrase: msg`Words in a row are weaker than they look if they come from a sentence, a song or a prayer.`,
  short: msg`Add words that have nothing to do with each other.`,
};
