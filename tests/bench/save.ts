import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atomicWrite } from '../../electron/services/file/atomic-write.ts';
import type { KnownFile } from '../../electron/services/file/open-dossier-file.ts';
import { saveDossierFile } from '../../electron/services/file/save-dossier-file.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import { longDossier } from './long-dossier.ts';
import { mediansOfWork, ratioLine } from './measure.ts';

/** A provable save of a dossier of 1,000 blocks, and its part that touches the disk, against writing and flushing the same bytes. */
export async function benchSave(folder: string): Promise<readonly string[]> {
  const dossier = varied(longDossier(1000));
  const path = join(folder, 'save.aide');
  let known: KnownFile | null = null;
  const save = async (): Promise<void> => {
    const saved = await saveDossierFile(path, dossier, known);
    if (!saved.ok) throw new Error(saved.problem.message);
    known = saved.value;
  };
  await save();
  const bytes = await readFile(path);
  const [whole = 0, atomic = 0, plain = 0] = await mediansOfWork(
    [
      save,
      async () => {
        const written = await atomicWrite(join(folder, 'atomic.aide'), bytes);
        if (!written.ok) throw new Error(written.problem);
      },
      () => writeAndFlush(join(folder, 'plain.aide'), bytes),
    ],
    41,
  );
  const against = `against ${plain.toFixed(1)} ms of writeFile and fsync of ${(bytes.length / 1000).toFixed(0)} kB`;
  return [
    ratioLine('save of 1000 blocks', whole / plain, 3, `${whole.toFixed(1)} ms ${against}`),
    ratioLine('  its writing alone', atomic / plain, 3, `${atomic.toFixed(1)} ms ${against}`),
  ];
}

async function writeAndFlush(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The dossier with words that pack no better than those of real texts do. */
function varied(dossier: Dossier): Dossier {
  let state = 1;
  const word = (): string => {
    state = (state * 48_271) % 2_147_483_647;
    // Few words are frequent and many are rare.
    const rank = Math.floor(4000 ** ((state % 10_000) / 10_000));
    return (rank * 7_919).toString(36).replaceAll(/\d/g, 'e');
  };
  const text = JSON.stringify(dossier).replaceAll(/(?<="text":")[^"]{20,}/g, (old) =>
    old.replaceAll(/[A-Za-z]+/g, word),
  );
  return JSON.parse(text) as Dossier;
}
