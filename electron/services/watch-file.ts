import { sha256 } from './byte-tools.ts';
import type { Disk } from './disk/disk.ts';
import { nodeDisk } from './disk/node-disk.ts';
import { every as everyReal, type Every } from './every.ts';
import { readBounded } from './file/read-bounded.ts';
import { inTurn } from './in-turn.ts';
import { zipLimits } from './zip/zip-limits.ts';

/** How a file stands to what we know of it. */
export type OutsideState = 'as-it-was' | 'changed' | 'gone';

export interface WatchOptions {
  /** SHA-256 of what the file holds as far as we know; undefined while it is being saved, when nothing is looked at. */
  readonly known: () => string | undefined;
  /** Told when the state changes, and again when a changed file changes once more. */
  readonly tell: (state: OutsideState) => void;
  /** SHA-256 of what a file holds now; undefined while it cannot be read. */
  readonly hash?: (path: string) => Promise<string | undefined>;
  readonly milliseconds?: number;
  readonly every?: Every;
  readonly disk?: Pick<Disk, 'stat'>;
}

/** Looks after one file. */
export interface FileWatch {
  /** Looks now, beside the regular times. */
  readonly look: () => Promise<void>;
  /** Nothing is told afterwards. Does not wait for a drive that no longer answers. */
  readonly stop: () => void;
}

/**
 * Looks at a file every two seconds, because shared drives tell nobody of changes. Size and time of
 * change decide whether its content is read again; a change that alters neither is left to the check
 * before each save. A file that cannot be seen counts as gone.
 */
export function watchFile(path: string, options: WatchOptions): FileWatch {
  const { known, tell, hash = hashOfFile, milliseconds = 2000 } = options;
  const { every = everyReal, disk = nodeDisk } = options;
  const queue = inTurn();
  let stopped = false;
  let told: Sight = { state: 'as-it-was' };
  let last: { readonly stamp: string; readonly known: string; readonly sight: Sight } | undefined;

  const look = async (): Promise<void> => {
    const expected = known();
    if (stopped || expected === undefined) return;
    const stamp = await disk.stat(path).then(
      ({ isFile, size, modified }) => (isFile ? `${size} ${modified}` : undefined),
      () => undefined,
    );
    let sight: Sight = { state: 'gone' };
    if (stamp !== undefined) {
      const content =
        last?.stamp === stamp && last.known === expected ? last.sight.content : await hash(path);
      if (content === undefined) return;
      sight = { state: content === expected ? 'as-it-was' : 'changed', content };
    }
    // Saved in between: what was seen is compared with the wrong content.
    if (stopped || known() !== expected) return;
    last = stamp === undefined ? undefined : { stamp, known: expected, sight };
    const isNew =
      sight.state !== told.state || (sight.state === 'changed' && sight.content !== told.content);
    told = sight;
    if (isNew) tell(sight.state);
  };

  const stop = every(milliseconds, () => queue(look));
  return {
    look: () => queue(look),
    stop() {
      stopped = true;
      stop();
    },
  };
}

/** What was seen, with the SHA-256 of the content where there was any. */
interface Sight {
  readonly state: OutsideState;
  readonly content?: string;
}

/** A file larger than any dossier may be is another one, whatever it holds. */
async function hashOfFile(path: string): Promise<string | undefined> {
  const bytes = await readBounded(path, zipLimits.fileBytes);
  if (bytes.ok) return sha256(bytes.value);
  return bytes.problem.code === 'hostile' ? 'too large' : undefined;
}
