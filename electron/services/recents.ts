import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { instant } from '../../templates/codec/schema/leaves.ts';
import type { Instant } from '../../templates/model/time.ts';
import type { RecentDossier } from '../ipc/contract.ts';
import { sha256 } from './byte-tools.ts';
import { inTurn } from './in-turn.ts';
import { storedJson } from './stored-json.ts';

/** What the list remembers of a dossier beside its path. Nothing is remembered of a locked one. */
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
  readonly note: (path: string, facts: RecentFacts | null, savedAt: Instant) => Promise<void>;
  readonly pathOf: (id: string) => Promise<string | undefined>;
  /** The title that the list shows for a path; null for a locked dossier or one that it does not know. */
  readonly titleOf: (path: string) => Promise<string | null>;
  /** Takes a path off the list. Rejects if the list cannot be written, because then it still names it. */
  readonly forget: (path: string) => Promise<void>;
}

const longestList = 30;

const entry = z.object({
  path: z.string(),
  title: z.string().nullable(),
  savedAt: instant,
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
  const turn = inTurn();

  return {
    list: () => turn(async () => Promise.all((await file.read()).map((known) => toRecent(known)))),
    note: (path, facts, savedAt) =>
      turn(async () => {
        const added: Entry = {
          path: resolve(path),
          title: facts?.title ?? null,
          savedAt,
          draftTitles: [...(facts?.draftTitles ?? [])],
          profile: [...(facts?.profile ?? [])],
        };
        const others = (await file.read()).filter((known) => known.path !== added.path);
        await file.write([added, ...others].slice(0, longestList));
      }),
    pathOf: (id) =>
      turn(async () => (await file.read()).find(({ path }) => idOf(path) === id)?.path),
    titleOf: (path) =>
      turn(
        async () =>
          (await file.read()).find((known) => known.path === resolve(path))?.title ?? null,
      ),
    forget: (path) =>
      turn(async () => {
        const all = await file.read();
        const others = all.filter((known) => known.path !== resolve(path));
        if (others.length === all.length) return;
        const written = await file.write(others);
        if (!written.ok) throw new Error(written.problem);
      }),
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
