import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import {
  CopyPlus,
  FileOutput,
  FilePlus,
  FolderOpen,
  History,
  House,
  KeyRound,
  Lock,
  LogOut,
  Merge,
  Save,
  SaveAll,
  ScrollText,
  Settings2,
  ShieldCheck,
  Trash2,
  type LucideIcon,
} from 'lucide-react';
import { leaveSession } from '../shared/leave.ts';
import { openFile } from '../shared/open-dossier.ts';
import { go, useRoute } from '../shared/route.ts';
import { save, saveAs, saveCopy, useSession } from '../shared/session.ts';
import { askToWipe } from '../shared/wipe.ts';
import { lockOrAsk, useLockQuestion } from './lock-or-ask.ts';
import { exportPlace } from './places.ts';

/** Something that can be done from anywhere, by menu, key or palette. */
export interface Command {
  readonly id:
    | 'new'
    | 'open'
    | 'save'
    | 'save-as'
    | 'save-copy'
    | 'export'
    | 'history'
    | 'merge'
    | 'lock'
    | 'lock-dialog'
    | 'wipe'
    | 'close'
    | 'desk'
    | 'register'
    | 'settings'
    | 'safety';
  readonly label: MessageDescriptor;
  readonly icon: LucideIcon;
  /** The letter beside Ctrl; `shift` where both are held. */
  readonly key?: { readonly letter: string; readonly shift?: true };
  readonly needsDossier?: true;
  /** Leads to a place and does nothing else. */
  readonly goes?: true;
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
    id: 'save-copy',
    label: msg`Save a copy`,
    icon: CopyPlus,
    needsDossier: true,
    perform: () => void saveCopy(),
  },
  {
    id: 'history',
    goes: true,
    label: msg`History`,
    icon: History,
    key: { letter: 'h', shift: true },
    needsDossier: true,
    perform: () => go({ view: 'history' }),
  },
  {
    id: 'merge',
    goes: true,
    label: msg`Merge a colleague’s copy`,
    icon: Merge,
    needsDossier: true,
    perform: () => go({ view: 'merge' }),
  },
  {
    id: 'lock',
    label: msg`Lock now`,
    icon: Lock,
    key: { letter: 'l' },
    needsDossier: true,
    perform: () => void lockOrAsk(),
  },
  {
    id: 'lock-dialog',
    label: msg`Lock, or change the lock`,
    icon: KeyRound,
    needsDossier: true,
    perform: () => useLockQuestion.setState({ asked: true }),
  },
  {
    id: 'wipe',
    label: msg`Remove this dossier for good`,
    icon: Trash2,
    needsDossier: true,
    perform: () => {
      const { open } = useSession.getState();
      if (open) askToWipe({ handle: open.handle });
    },
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
  { id: 'desk', goes: true, label: msg`Desk`, icon: House, perform: () => go({ view: 'desk' }) },
  {
    id: 'register',
    goes: true,
    label: msg`Register of vetoes`,
    icon: ScrollText,
    perform: () => go({ view: 'register' }),
  },
  {
    id: 'settings',
    goes: true,
    label: msg`Settings`,
    icon: Settings2,
    perform: () => go({ view: 'settings' }),
  },
  {
    id: 'safety',
    goes: true,
    label: msg`What this protects`,
    icon: ShieldCheck,
    perform: () => go({ view: 'safety' }),
  },
];

/** The commands that make sense now. */
export const commandsNow = (hasDossier: boolean): readonly Command[] =>
  commands.filter(({ needsDossier }) => hasDossier || !needsDossier);
