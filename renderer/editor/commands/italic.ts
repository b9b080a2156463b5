import { msg } from '@lingui/core/macro';
import { Italic } from 'lucide-react';
import { markCommand } from './mark-command.ts';

/** Switches italic type on and off. */
export const italic = markCommand('italic', { name: msg`Italic`, icon: Italic, shortcut: 'mod+i' });
