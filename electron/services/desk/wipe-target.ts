import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Failure, WipePlan, WipeTarget } from '../../ipc/contract.ts';
import type { DossierId } from '../../../templates/model/ids.ts';
import { openDossierFile } from '../file/open-dossier-file.ts';
import type { Disk } from '../disk/disk.ts';
import type { JournalKind } from '../journal/frames.ts';
import { isJournalOf, type JournalId, journalPath } from '../journal/journal-name.ts';
import { listJournals } from '../journal/list-journals.ts';
import { planWipe, runWipe, type WipeParts } from '../wipe/wipe-dossier.ts';
import type { DeskWorld } from './desk-world.ts';
import type { HeldDossier } from './held-dossier.ts';
import { isOwnFile, realPath } from './is-own-file.ts';
import { replayLeftover } from './leftovers.ts';
import { letGo } from './let-go.ts';

/** What a wipe of the target would take away and leave; touches nothing. */
export async function planWipeOf(
  target: WipeTarget,
  held: ReadonlyMap<string, HeldDossier>,
  world: DeskWorld,
): Promise<Result<WipePlan, Failure>> {
  const parts = await partsOf(target, held, world);
  return parts.ok ? ok(await planWipe(parts.value)) : parts;
}

/** Removes the target, closing it first if it is open. What could not be removed is a failure that names it. */
export async function runWipeOf(
  target: WipeTarget,
  held: Map<string, HeldDossier>,
  world: DeskWorld,
): Promise<Result<WipePlan, Failure>> {
  const parts = await partsOf(target, held, world);
  if (!parts.ok) return parts;
  const open =
    'handle' in target
      ? [held.get(target.handle)]
      : await openAt(parts.value.file, held, world.disk);
  for (const one of open) {
    if (!one) continue;
    held.delete(one.handle);
    await letGo(one, 'keep');
  }
  const { plan, problems } = await runWipe(parts.value);
  return problems.length === 0
    ? ok(plan)
    : fail({ code: 'not-saved', message: problems.join(' ') });
}

/** The open dossiers whose file this is, by whatever name. */
async function openAt(
  file: string | null,
  held: ReadonlyMap<string, HeldDossier>,
  disk: Disk,
): Promise<readonly HeldDossier[]> {
  const found: HeldDossier[] = [];
  if (file !== null)
    for (const one of held.values()) if (await isOwnFile(one, file, disk)) found.push(one);
  return found;
}

/** The paths by which the recent list names a file: as a person chose them, which may be by a link. */
async function listedAs(
  file: string | null,
  { recents, disk }: DeskWorld,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { id } of file === null ? [] : await recents.list()) {
    const path = await recents.pathOf(id);
    if (path !== undefined && (await realPath(path, disk)) === file) found.push(path);
  }
  return found;
}

async function partsOf(
  target: WipeTarget,
  held: ReadonlyMap<string, HeldDossier>,
  world: DeskWorld,
): Promise<Result<WipeParts, Failure>> {
  const { recents, exported, journals, disk } = world;
  const parts = (
    title: string | null,
    file: string | null,
    id: DossierId | null,
    listed: readonly string[],
    leftover?: string,
  ): WipeParts => ({
    title,
    file,
    journals: async () => {
      const found: string[] = [];
      for (const { id: journal, kind } of await listJournals(journals, disk)) {
        const isIts =
          journal === leftover ||
          (id !== null &&
            isJournalOf(journal, id) &&
            !(await isOfAnother(journal, kind, file, held, world)));
        const path = isIts ? journalPath(journals, journal) : undefined;
        if (path !== undefined) found.push(path);
      }
      return found;
    },
    exports: async () => (id === null ? [] : (await exported.list(id)).map(({ path }) => path)),
    forgetRecent: async () => {
      for (const path of listed) await recents.forget(path);
    },
    forgetExports: async () => {
      if (id !== null) await exported.forget(id);
    },
  });
  if ('handle' in target) {
    const one = held.get(target.handle);
    if (!one) return fail(gone);
    const title = one.seal ? null : (one.inFile ?? one.begun).title;
    const file = one.file && (await realPath(one.file.path, disk));
    return ok(parts(title, file, one.id, await listedAs(file, world)));
  }
  if ('recent' in target) {
    const path = await recents.pathOf(target.recent);
    if (path === undefined) return fail(gone);
    const file = await realPath(path, disk);
    // The id finds journals and exports; a file that is locked or gone does not tell it.
    const read = await openDossierFile(path, disk);
    const [open] = await openAt(file, held, disk);
    const id = read.ok ? read.value.dossier.id : (open?.id ?? null);
    return ok(parts(await recents.titleOf(path), file, id, await listedAs(file, world)));
  }
  const read = await replayLeftover(target.leftover, world);
  return ok(
    read.ok
      ? parts(read.value.dossier.title, null, null, [], target.leftover)
      : parts(null, null, null, [], target.leftover),
  );
}

/**
 * Whether a journal keeps what was typed into another file of the same dossier: a copy that was given
 * to a colleague has its id, and removing one must not take the other's last words along.
 */
async function isOfAnother(
  journal: JournalId,
  kind: JournalKind | null,
  file: string | null,
  held: ReadonlyMap<string, HeldDossier>,
  world: DeskWorld,
): Promise<boolean> {
  const open = [...held.values()].find((one) => one.journal?.id === journal);
  if (open)
    return file !== null && open.file !== null && !(await isAt(open.file.path, file, world));
  const kept = kind === 'open' && file !== null ? await replayLeftover(journal, world) : undefined;
  return kept?.ok === true && kept.value.file !== null && file !== null
    ? !(await isAt(kept.value.file.path, file, world))
    : false;
}

const isAt = async (path: string, file: string, { disk }: DeskWorld): Promise<boolean> =>
  (await realPath(path, disk)) === file;

const gone: Failure = { code: 'not-found', message: 'This dossier is no longer in the list.' };
