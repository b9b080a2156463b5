import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Fix } from '../../../../templates/model/fix.ts';

/** What the button of a fix says: what will stand there. */
export function fixWords(fix: Fix): MessageDescriptor {
  switch (fix.kind) {
    case 'replace': {
      const { to } = fix;
      return to.trim() === '' ? msg`Take out` : msg`Put “${to}”`;
    }
    case 'cite': {
      const { symbol } = fix;
      return msg`Cite ${symbol}`;
    }
    case 'set-field': {
      const { value } = fix;
      return msg`Put “${value}”`;
    }
  }
}
