import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Priority } from '../../../../templates/model/blocks/block.ts';
import type { CutReason } from '../../../../templates/speech/cut-candidates.ts';

const goes: { readonly [Reason in CutReason]: MessageDescriptor } = {
  may: msg`goes (may)`,
  optional: msg`goes (optional)`,
  should: msg`goes (should)`,
  dropped: msg`goes (dropped by you)`,
  along: msg`goes along: nothing is left under it`,
};

const stays: { readonly [Mark in Priority | 'optional' | 'kept']: MessageDescriptor } = {
  must: msg`stays (must)`,
  should: msg`stays (should)`,
  may: msg`stays (may)`,
  optional: msg`stays (optional)`,
  kept: msg`stays (kept by you)`,
};

/** Words for what becomes of a passage; empty for one that stays and has no mark. */
export function useFateWords() {
  const { i18n } = useLingui();
  return {
    goes: (reason: CutReason): string => i18n._(goes[reason]),
    stays: (mark: keyof typeof stays | undefined): string =>
      mark === undefined ? '' : i18n._(stays[mark]),
  };
}
