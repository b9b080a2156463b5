import { msg } from '@lingui/core/macro';
import { Pilcrow } from 'lucide-react';
import { shownSigns } from '../typing/shown-signs.ts';
import type { EditorCommand } from './editor-command.ts';

/** Shows no-break spaces or hides them again; signs that steer direction are always shown. */
export const showSigns: EditorCommand = {
  id: 'show-signs',
  name: msg`Invisible signs`,
  icon: Pilcrow,
  group: 'view',
  isActive: () => shownSigns.getState().all,
  isEnabled: () => true,
  perform: () => shownSigns.setState(({ all }) => ({ all: !all })),
};
