import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import {
  FileOutput,
  FilePlus,
  FolderOpen,
  House,
  LogOut,
  Save,
  SaveAll,
  ScrollText,
  Settings2,
  type LucideIcon,
} from 'lucide-react';
import { leaveSession } from '../shared/leave.ts';
import { openFile } from '../shared/open-dossier.ts';
import { go, useRoute } from '../shared/route.ts';
import { save, saveAs, useSession } from '../shared/session.ts';
import { exportPlace } from './places.ts';

/** Something that can be done from anywhere, by menu, key or palette. */
export interface Command {
  readonly id:
    'new' | 'open' | 'save' | 'save-as' | 'export' | 'close' | 'desk' | 'register' | 'settings';
  readonly label: MessageDescriptor;
  readonly icon: LucideIcon;
  /** The letter beside Ctrl; `shift` where both are held. */
  readonly key?: { readonly letter: string; readonly shift?: true };
  readonly needsDossier?: true;
  readonly perform: () => void;
}

/** Every command of the window, in the order of the palette. */
export const commands: readonly Command[] = [
  {
    id: 'save',
    label: msg`Save`,
    icon: Save,
    key: { letter: 's' },
    needsDossier: true,
    perform: () => void save(),
  },
  {
    id: 'save-as',
    label: msg`Save as`,
    icon: SaveAll,
    key: { letter: 's', shift: true },
    needsDossier: true,
    perform: () => void saveAs(),
  },
  {
    id: 'export',
    label: msg`Export`,
    icon: FileOutput,
    key: { letter: 'e' },
    needsDossier: true,
    perform: () => {
      const open = useSession.getState().open;
      const place = open && exportPlace(useRoute.getState(), open.dossier);
      if (place && useRoute.getState().view !== 'export') go(place);
    },
  },
  {
    id: 'new',
    label: msg`New`,
    icon: FilePlus,
    key: { letter: 'n' },
    perform: () => go({ view: 'desk', start: 'new' }),
  },
  {
    id: 'open',
    label: msg`Open a file`,
    icon: FolderOpen,
    key: { letter: 'o' },
    perform: () => void openFile(),
  },
  {
    id: 'close',
    label: msg`Close the dossier`,
    icon: LogOut,
    needsDossier: true,
    perform: () => void leaveSession().then((left) => left && go({ view: 'desk' })),
  },
  { id: 'desk', label: msg`Desk`, icon: House, perform: () => go({ view: 'desk' }) },
  {
    id: 'register',
    label: msg`Register of vetoes`,
    icon: ScrollText,
    perform: () => go({ view: 'register' }),
  },
  {
    id: 'settings',
    label: msg`Settings`,
    icon: Settings2,
    perform: () => go({ view: 'settings' }),
  },
];

/** The commands that make sense now. */
export const commandsNow = (hasDossier: boolean): readonly Command[] =>
  commands.filter(({ needsDossier }) => hasDossier || !needsDossier);
