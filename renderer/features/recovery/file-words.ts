import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Leftover } from '../../../electron/ipc/contract.ts';

/** How the file stands to what was kept, in words. */
export const fileWords: { readonly [F in Leftover['file']]: MessageDescriptor } = {
  'as-it-was': msg`The file is as it was before these changes.`,
  changed: msg`The file was changed by somebody since.`,
  gone: msg`The file is no longer where it was.`,
  never: msg`It was never saved to a file.`,
  unknown: msg`How the file stands cannot be told yet.`,
};
