import { randomUUID } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import type { DeskWorld } from '../services/desk/desk-world.ts';
import { nodeDisk } from '../services/disk/node-disk.ts';
import type { LogFile } from '../services/log-file.ts';
import type { PassphraseWork } from '../services/seal/passphrase-work.ts';
import { usualWorkFactor } from '../services/seal/seal-with-passphrase.ts';
import { openSeat } from '../services/seat.ts';
import type { Context } from './context.ts';
import type { Services } from './services.ts';

interface Given {
  readonly services: Services;
  readonly userData: string;
  readonly work: PassphraseWork;
  readonly tell: Context['tell'];
  readonly log: LogFile;
}

/** What keeping dossiers takes from this computer and its person. */
export function deskWorld({ services, userData, work, tell, log }: Given): DeskWorld {
  const { packs, recents, exported, ownKey, settings } = services;
  const seat = openSeat(userData, randomUUID);
  return {
    journals: join(userData, 'journals'),
    disk: nodeDisk,
    now: () => services.now().toISOString(),
    makeId: () => randomUUID(),
    work,
    workFactor: usualWorkFactor,
    library: () => packs.library(),
    recents,
    exported,
    ownKey,
    me: async () => {
      const { profile } = await settings.read();
      return { name: profile.speaker || accountName(), computer: hostname(), seat: await seat() };
    },
    tell,
    log: (line) => log.write(line),
  };
}

/** The account's name; a system without accounts has none. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
