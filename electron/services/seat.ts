import { z } from 'zod';
import type { MakeId } from '../../templates/model/ids.ts';
import { storedJson } from './stored-json.ts';

const seat = z.object({ id: z.string().min(1) });

/** A lasting random name of this installation, by which it knows its own lock files after a crash. */
export function openSeat(folder: string, makeId: MakeId): () => Promise<string> {
  const file = storedJson(folder, 'seat', (data) => seat.safeParse(data).data, { id: '' });
  let known: Promise<string> | undefined;
  const read = async (): Promise<string> => {
    const { id } = await file.read();
    if (id) return id;
    const made = makeId();
    // One that cannot be kept serves until the program ends.
    await file.write({ id: made });
    return made;
  };
  return () => (known ??= read());
}
