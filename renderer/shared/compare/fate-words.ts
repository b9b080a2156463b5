import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Fate } from '../../../templates/model/comparison.ts';

/** What became of a part, said beside it; nothing where its words show it. */
export const fateWords: { readonly [F in Fate]: MessageDescriptor | null } = {
  same: null,
  changed: null,
  moved: msg`moved here`,
  added: msg`added`,
  removed: msg`removed`,
};

/** The part came or went as a whole. */
export const isWhole = (fate: Fate): boolean => fate === 'added' || fate === 'removed';
