import type { DeskWorld } from './desk-world.ts';
import type { HeldDossier } from './held-dossier.ts';
import { takeFile } from '../holder/take-file.ts';
import { watchFile } from '../watch-file.ts';

/** Takes the file of a held dossier, as far as files can be taken, and looks after it from now on. */
export async function stayBeside(
  held: HeldDossier,
  anonymous: boolean,
  { disk, me, now, tell, every, monotonic }: DeskWorld,
): Promise<void> {
  await leaveFile(held);
  const { handle, file } = held;
  if (!file || held.closed) return;
  const hold = await takeFile(file.path, await me(), {
    anonymous,
    disk,
    now,
    ...(every && { every }),
    ...(monotonic && { monotonic }),
    tell: (holder) => tell('dossier.holder', { handle, holder }),
  });
  if (held.closed) return hold.release();
  held.hold = hold;
  held.watch = watchFile(file.path, {
    disk,
    ...(every && { every }),
    known: () => (held.saving ? undefined : held.file?.sha256),
    tell: (state) => tell('dossier.outside', { handle, state }),
  });
}

/** Lets go of the file of a held dossier. */
export async function leaveFile(held: HeldDossier): Promise<void> {
  const { hold, watch } = held;
  held.hold = null;
  held.watch = null;
  watch?.stop();
  await hold?.release();
}
