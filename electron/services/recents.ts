import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import type { Instant } from '../../templates/model/time.ts';
import type { RecentDossier } from '../ipc/contract.ts';
import { sha256 } from './byte-tools.ts';
import { storedJson } from './stored-json.ts';

/** What the list remembers of a dossier beside its path. */
export interface RecentFacts {
  readonly title: string;
  readonly draftTitles: readonly string[];
  /** For each head of the first assessment its value of the primary field. */
  readonly profile: readonly string[];
}

/** The dossiers that were opened or saved here, newest first. Paths stay inside: others name a dossier by its id. */
export interface Recents {
  readonly list: () => Promise<readonly RecentDossier[]>;
  /** Puts a file on top of the list. A list that cannot be written is not an error: nothing of the person's is lost. */
  readonly note: (path: string, facts: RecentFacts, savedAt: Instant) => Promise<void>;
  readonly pathOf: (id: string) => Promise<string | undefined>;
}

const longestList = 30;

const entry = z.object({
  path: z.string(),
  title: z.string(),
  savedAt: z.string(),
  draftTitles: z.array(z.string()),
  profile: z.array(z.string()),
});
type Entry = z.infer<typeof entry>;

/** The list of recent dossiers, in `recents.json` of the given folder. */
export function openRecents(folder: string): Recents {
  const file = storedJson<readonly Entry[]>(
    folder,
    'recents',
    (data) => z.array(entry).safeParse(data).data,
    [],
  );
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };

  return {
    list: () =>
      inTurn(async () => Promise.all((await file.read()).map((known) => toRecent(known)))),
    note: (path, { title, draftTitles, profile }, savedAt) =>
      inTurn(async () => {
        const added: Entry = {
          path: resolve(path),
          title,
          savedAt,
          draftTitles: [...draftTitles],
          profile: [...profile],
        };
        const others = (await file.read()).filter((known) => known.path !== added.path);
        await file.write([added, ...others].slice(0, longestList));
      }),
    pathOf: (id) =>
      inTurn(async () => (await file.read()).find(({ path }) => idOf(path) === id)?.path),
  };
}

const idOf = (path: string): string => sha256(new TextEncoder().encode(path)).slice(0, 24);

const toRecent = async ({ path, ...facts }: Entry): Promise<RecentDossier> => ({
  ...facts,
  id: idOf(path),
  fileName: basename(path),
  found: await stat(path).then(
    (found) => found.isFile(),
    () => false,
  ),
});
