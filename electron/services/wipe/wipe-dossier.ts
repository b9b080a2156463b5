import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { WipePlan } from '../../ipc/contract.ts';
import { leftoversOf } from './leftovers-of.ts';
import { wipeFile } from './wipe-file.ts';

/** Everything that a dossier has here, each as whoever keeps it tells. */
export interface WipeParts {
  readonly title: string | null;
  /** The path of its file; null for a dossier that never had one. */
  readonly file: string | null;
  /** The paths of its journals. */
  readonly journals: () => Promise<readonly string[]>;
  /** The paths of what was exported from it. They are only named. */
  readonly exports: () => Promise<readonly string[]>;
  readonly forgetRecent: () => Promise<void>;
  readonly forgetExports: () => Promise<void>;
}

/** What a wipe did. It is complete where there are no problems. */
export interface WipeReport {
  /** What there was before. */
  readonly plan: WipePlan;
  /** Sentences on what is still there. */
  readonly problems: readonly string[];
  /** Sentences on what is gone but could not be overwritten first. */
  readonly notes: readonly string[];
}

/** What a wipe would take away, and what it would leave; touches nothing. */
export async function planWipe(parts: WipeParts): Promise<WipePlan> {
  const { title, file } = parts;
  const isThere = file !== null && (await lstat(file).then(Boolean, () => false));
  return {
    title,
    fileName: isThere ? basename(file) : null,
    journals: (await parts.journals()).length,
    exports: [...new Set((await parts.exports()).map((path) => basename(path)))],
  };
}

/**
 * Takes away a dossier that is closed: its file, what killed savings left beside it, its journals,
 * and then what the lists say of it. The lists keep it as long as any of its content is still there,
 * so that a person can try again. Never stops at the first problem.
 */
export async function runWipe(parts: WipeParts): Promise<WipeReport> {
  const plan = await planWipe(parts);
  const problems: string[] = [];
  const notes: string[] = [];
  const { file } = parts;
  const beside = file === null ? [] : [file, ...(await leftoversOf(file))];
  for (const path of [...beside, ...(await parts.journals())]) {
    const wiped = await wipeFile(path);
    if (!wiped.ok) problems.push(wiped.problem);
    else if (wiped.value !== null) notes.push(wiped.value);
  }
  if (problems.length === 0)
    for (const [list, forget] of [
      ['recent dossiers', parts.forgetRecent],
      ['exports', parts.forgetExports],
    ] as const)
      await forget().catch(() =>
        problems.push(`The list of ${list} could not be written and still names the dossier.`),
      );
  return { plan, problems, notes };
}
