import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

/** Somebody to reckon with, and how the program stands to them. */
export interface Threat {
  readonly id: string;
  readonly who: MessageDescriptor;
  /** What they could do. */
  readonly could: MessageDescriptor;
  /** What the program sets against it. */
  readonly met: MessageDescriptor;
  /** What it does not prevent. */
  readonly left: MessageDescriptor;
}

/** Whom the program was made to withstand, from the likeliest to the rarest. The same list is kept for engineers in electron/THREAT-MODEL.md. */
export const threats: readonly Threat[] = [
  {
    id: 'ten-minutes',
    who: msg`A border guard or a visitor, ten minutes at your computer`,
    could: msg`Start the program, look through the list of dossiers, open them or copy their files.`,
    met: msg`A locked dossier shows nothing without its passphrase or key. The list names its file and hides its title, and the program locks it again when nobody is there.`,
    left: msg`Dossiers without a lock open for anybody. A dossier that is open at that moment can be read.`,
  },
  {
    id: 'thief',
    who: msg`A thief, or whoever copies the whole disk`,
    could: msg`Search the disk for texts, and let many computers guess the passphrase for months.`,
    met: msg`Of a locked dossier the file, its history and what is kept for a crash are unreadable, and each guess costs about a second and much memory. A weak passphrase is called weak.`,
    left: msg`Dossiers without a lock, exported files, and what the system itself wrote to the disk: its memory on disk, the traces of files that were there before the lock.`,
  },
  {
    id: 'share',
    who: msg`A colleague, or anybody else, on the same shared drive`,
    could: msg`Read the file, change it, delete it, or put an older one in its place.`,
    met: msg`A locked file cannot be read or secretly altered. A change from outside is noticed while you work, both sides are kept, and what differs is shown to you before it is merged.`,
    left: msg`Its name, its size, when it changed and that somebody has it open. Whoever may write there can delete it or bring an old one back. Whoever has your public key can lock a file for you: a lock does not prove who wrote.`,
  },
  {
    id: 'network',
    who: msg`Somebody who watches the network`,
    could: msg`See what is written, for whom, or at least that this program is used.`,
    met: msg`The program makes no connection at all: no account, no update check, no fonts or pictures from elsewhere. Its window is not able to.`,
    left: msg`What you send yourself, by mail or through a shared drive, and what other programs on the computer tell.`,
  },
  {
    id: 'hostile-file',
    who: msg`The sender of a file that was made to do harm`,
    could: msg`Hide something in a dossier or a pack that takes over the program, fills the disk or overwrites files.`,
    met: msg`Dossiers and packs hold data only and are never run. Size, number and names of their parts are limited and checked, the window is shut off from the rest of the computer, and a damaged file is never written over.`,
    left: msg`Faults nobody knows of yet. The program does not update itself: install new versions from a place you trust.`,
  },
  {
    id: 'malware',
    who: msg`Malware on the computer, or whoever runs the computer for you`,
    could: msg`Record the keys you press and the screen, read the memory of programs, replace the program.`,
    met: msg`The installed program refuses the usual ways to be run by another program or to load changed parts of itself. That slows a careless attacker and no other.`,
    left: msg`An infected computer reads along, whatever is locked. Nothing inside a program can prevent it.`,
  },
  {
    id: 'court',
    who: msg`A court, an authority, or force`,
    could: msg`Demand the texts from the makers, or the passphrase from you or from anybody a dossier is locked for.`,
    met: msg`The makers have no server, no copy and no second key, so they have nothing to give. You can remove a dossier with everything that this computer keeps of it.`,
    left: msg`Whoever knows a passphrase can be made to say it. The program does not hide that a dossier exists, and has no second, harmless content to show.`,
  },
];
