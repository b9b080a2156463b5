import { msg } from '@lingui/core/macro';
import { UserPen } from 'lucide-react';
import { kindCommand } from './kind-command.ts';

/** Says whose words the quotation above holds. */
export const attribution = kindCommand(
  { kind: 'attribution' },
  {
    id: 'attribution',
    name: msg`Attribution of a quotation`,
    icon: UserPen,
    shortcut: 'mod+alt+q',
    keywords: [msg`source`, msg`who said it`],
  },
);
