import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AskActor } from '../../../../templates/model/blocks/block.ts';

/** Who something is asked of, in the language of the interface. */
export const askActorNames: { readonly [Actor in AskActor]: MessageDescriptor } = {
  assembly: msg`General Assembly`,
  council: msg`Security Council`,
  parties: msg`parties to the conflict`,
  states: msg`States`,
  'secretary-general': msg`Secretary-General`,
  'state-concerned': msg`State concerned`,
  other: msg`another actor`,
};
