import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { type KnownFile } from '../../electron/services/file/open-dossier-file.ts';
import { saveDossierFile } from '../../electron/services/file/save-dossier-file.ts';
import type { Result } from '../../templates/model/result.ts';
import {
  flip,
  storyAt,
  storyChange,
  storyDossier,
  storyJournal,
  storyMark,
} from './journal-story.ts';
import { killingDisk } from './killing-disk.ts';

/**
 * Run as a process of its own: saves and journals as the program does, tells on its output what it may
 * promise, a line each, and is killed at the given moment. With 0 it ends by itself and tells how many
 * moments there were.
 */
const [folder = '', killAt = '', size = '', sealed = ''] = process.argv.slice(2);
const { disk, moments } = killingDisk(Number(killAt));
// Not through a stream: what is told must be out before the next call.
const tell = (what: string): void => void writeSync(1, `${what}\n`);

function taken<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const path = join(folder, 'a.aide');
const at = (number: number) => storyDossier(number, Number(size));
let known: KnownFile | null = null;

const journal = await storyJournal(join(folder, 'journal'), {
  disk,
  begin: { at: storyAt, file: null, dossier: at(0) },
  ...(sealed && { seal: flip }),
});
tell('kept 0');
const keep = async (number: number): Promise<void> => {
  taken(await journal.append(storyChange(number, Number(size))));
  tell(`kept ${number}`);
};
const save = async (number: number): Promise<void> => {
  const point = journal.point();
  tell(`saving ${number}`);
  known = taken(await saveDossierFile(path, at(number), known, { disk }));
  tell(`saved ${number}`);
  taken(await journal.saved(storyAt, { path, sha256: known.sha256 }, point));
};

await keep(1);
await keep(2);
await save(2);
await keep(3);
taken(await journal.append(storyMark('v1')));
tell('marked');
await Promise.all([4, 5].map(keep));
await Promise.all([save(5), keep(6)]);
await Promise.all([journal.compact(), keep(7), keep(8)]);
tell('removing');
await save(8);
taken(await journal.remove());
tell(`moments ${moments()}`);
