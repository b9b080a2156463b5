import { z } from 'zod';
import { parseJson } from '../../../templates/codec/parse-json.ts';
import type { Holder } from '../../ipc/contract.ts';

/** What a lock file says. Names are empty where the dossier is locked. */
export interface LockRecord extends Holder {
  /** Counts up while the holder is there. */
  readonly beat: number;
  /** Different each time a file is taken. */
  readonly token: string;
  /** The same whenever the same installation takes the same file. */
  readonly seat: string;
}

/** A lock file of ours is far shorter; no more of any is read. */
export const longestRecord = 4096;

const longestName = 100;

const record = z.object({
  name: z.string().transform(shown),
  computer: z.string().transform(shown),
  since: z.iso.datetime(),
  beat: z.string().regex(/^\d{1,15}$/),
  token: z.string().min(1),
  seat: z.string(),
});

/** The record as bytes. Only the beat changes, and it keeps its width: writing over the old bytes leaves no mixture. */
export const writeRecord = (held: LockRecord): Buffer =>
  Buffer.from(
    `${JSON.stringify({
      name: shown(held.name),
      computer: shown(held.computer),
      since: held.since,
      beat: String(held.beat).padStart(15, '0'),
      token: held.token,
      seat: held.seat,
    })}\n`,
  );

/** Reads the bytes of a lock file that nobody vouches for; undefined where they make no sense. */
export function readRecord(bytes: Uint8Array): LockRecord | undefined {
  const json = parseJson(Buffer.from(bytes).toString(), 'lock');
  const read = json.ok ? record.safeParse(json.value).data : undefined;
  return read && { ...read, beat: Number(read.beat) };
}

/** A name without line ends, control characters and marks that turn the text around it, and not too long. */
function shown(name: string): string {
  const plain = name
    .replace(
      /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu,
      ' ',
    )
    .replace(/ +/g, ' ')
    .trim();
  return [...plain].slice(0, longestName).join('');
}
