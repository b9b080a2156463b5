import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchDesk } from './desk-scripts.ts';
import { benchExport } from './export.ts';
import { benchStartup } from './startup.ts';

/** Prints ratios measured in one run, never a verdict: what is slow today may be a busy machine. */
const folder = await mkdtemp(join(tmpdir(), 'aide-bench-'));
try {
  for (const line of [...benchStartup(), ...benchDesk(), ...(await benchExport(folder))])
    console.log(line);
} finally {
  await rm(folder, { recursive: true, force: true });
}
