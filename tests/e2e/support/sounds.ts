import { readFile } from 'node:fs/promises';
import { browserRecord } from '../../support/browser-sounds.ts';
import type { RecordFiles } from './launched-app.ts';

/** Throws if a record holds anything that main process or browser asked of a network, or if there is no record. */
export async function checkSilence(record: RecordFiles): Promise<void> {
  const [first, ...main] = (await readFile(record.main, 'utf8')).trimEnd().split('\n');
  if (first !== 'recording') throw new Error('The main process was not recorded.');
  const { sounds, excused } = browserRecord(await readFile(record.browser, 'utf8'));
  const heard = [
    // Each thread says on its own that it is recorded.
    ...main.filter((line) => line !== 'recording').map((line) => `main process ${line}`),
    ...sounds.map((sound) => `browser ${sound}`),
  ];
  for (const line of new Set(excused)) process.stdout.write(`no sound: browser ${line}\n`);
  if (heard.length > 0)
    throw new Error(`The program was not silent:\n${[...new Set(heard)].join('\n')}`);
}
