import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchDesk } from './desk-scripts.ts';
import { benchEditor } from './editor/bench-editor.ts';
import { benchExport } from './export.ts';
import { benchHistory } from './history.ts';
import { benchJournal } from './journal.ts';
import { benchSave } from './save.ts';
import { benchStartup } from './startup.ts';

/** Prints ratios measured in one run, never a verdict: what is slow today may be a busy machine. */
const folder = await mkdtemp(join(tmpdir(), 'aide-bench-'));
const print = (lines: readonly string[]): void => {
  for (const line of lines) console.log(line);
};
try {
  print(benchStartup());
  print(benchDesk());
  print(await benchHistory());
  print(await benchSave(folder));
  print(await benchJournal(folder));
  print(await benchExport(folder));
  for await (const line of benchEditor(folder)) print([line]);
} finally {
  await rm(folder, { recursive: true, force: true });
}
