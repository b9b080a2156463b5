import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Conflict } from '../../../templates/merge/merge.ts';

/** What happened, as the heading of a conflict. */
export const conflictWords: { readonly [Kind in Conflict['kind']]: MessageDescriptor } = {
  text: msg`One paragraph was changed on both sides`,
  value: msg`Both sides set this differently`,
  removed: msg`Removed on one side, changed on the other`,
  insertion: msg`Both sides added something at the same place`,
  order: msg`Both sides put this into a different order`,
  moved: msg`A paragraph was brought to two different sections`,
};

/** The same where no common beginning is known, so that nobody can say who changed what. */
export const differenceWords: { readonly [Kind in Conflict['kind']]: MessageDescriptor } = {
  text: msg`One paragraph differs`,
  value: msg`This is set differently`,
  removed: msg`Only one side has this`,
  insertion: msg`Each side has something else at this place`,
  order: msg`The order differs`,
  moved: msg`A paragraph stands in two different sections`,
};
