import { msg } from '@lingui/core/macro';
import { Bold } from 'lucide-react';
import { markCommand } from './mark-command.ts';

/** Switches bold type on and off. */
export const bold = markCommand('bold', { name: msg`Bold`, icon: Bold, shortcut: 'mod+b' });
