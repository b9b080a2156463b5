import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Credibility, Reliability, SourceKind } from '../../../templates/model/evidence.ts';

/** What each kind of source is called. */
export const kindWords: { readonly [K in SourceKind]: MessageDescriptor } = {
  'un-report': msg`United Nations document`,
  court: msg`Court document`,
  ngo: msg`Non-governmental organization`,
  media: msg`News report`,
  testimony: msg`Testimony`,
  imagery: msg`Imagery`,
  dataset: msg`Data set`,
  state: msg`State`,
  other: msg`Other`,
};

/** What each letter of a grade says of the source. */
export const reliabilityWords: { readonly [R in Reliability]: MessageDescriptor } = {
  A: msg`A: completely reliable`,
  B: msg`B: usually reliable`,
  C: msg`C: fairly reliable`,
  D: msg`D: not usually reliable`,
  E: msg`E: unreliable`,
  F: msg`F: cannot be judged`,
};

/** What each figure of a grade says of the information. */
export const credibilityWords: { readonly [C in Credibility]: MessageDescriptor } = {
  '1': msg`1: confirmed by other sources`,
  '2': msg`2: probably true`,
  '3': msg`3: possibly true`,
  '4': msg`4: doubtful`,
  '5': msg`5: improbable`,
  '6': msg`6: cannot be judged`,
};
