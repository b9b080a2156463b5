import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

/** What the program protects from in no case. */
export const notMet: readonly MessageDescriptor[] = [
  msg`A computer that is taken while it runs and a dossier is open: its key is in the memory.`,
  msg`Somebody who records your keys, photographs the screen or looks over your shoulder.`,
  msg`Somebody who knows the passphrase or forces you to say it.`,
  msg`The names, sizes and times of files, and that this program is on the computer.`,
  msg`The settings of this program: your name, and the names of the people you lock dossiers for.`,
  msg`What the system writes by itself: memory moved to the disk, the image of a sleeping computer, reports of crashes, the history of the clipboard.`,
  msg`What an SSD or a USB stick keeps of files that were removed or replaced.`,
  msg`Copies that other programs make of an exported file: Word, a mail program, a preview, a scanner for viruses.`,
  msg`What a shared drive remembers: who opened what and when, its own backups and earlier versions.`,
];

/** What a person can do about it. */
export const toDo: readonly MessageDescriptor[] = [
  msg`Encrypt the whole disk: BitLocker on Windows, FileVault on a Mac, LUKS on Linux.`,
  msg`Shut the computer down before a border or a search. Sleep is not enough.`,
  msg`Take a passphrase of several random words, use it for nothing else, and type it only on a computer you trust.`,
  msg`Lock a dossier before the first word is written: what was once on the disk in the clear may stay there. The settings do it for every new dossier.`,
  msg`Lock, or log out, whenever you leave the computer.`,
  msg`Give files names that say nothing.`,
  msg`Check a colleague’s key with them by voice before you lock for them.`,
  msg`Export only what has to leave, and delete the exported files when they are no longer needed.`,
  msg`Keep a locked copy in another place. A lost disk is lost work, too.`,
];
