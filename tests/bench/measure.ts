import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a whole process took: wall time in milliseconds and peak resident memory in MiB. */
export interface Cost {
  readonly ms: number;
  readonly peakMiB: number;
}

const reporter = fileURLToPath(new URL('report-memory.js', import.meta.url));

/** Runs a Node process to its end and gives its cost. Throws with its words if it fails: a bench of a failure measures nothing. */
export function costOf(args: readonly string[]): Cost {
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, ['--import', reporter, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    // The command line keeps its compiled code; what it is held against may do so too.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'aide-bench-cache') },
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (run.status !== 0 && run.status !== 1)
    throw new Error(`${args.join(' ')} ended with ${run.status}: ${run.stderr}`);
  return { ms, peakMiB: Number(run.output[3]) / 1024 };
}

/** Measures several commands in turns, so that a busy moment of the machine falls on all, and gives each one's median. */
export function mediansOf(
  commands: readonly (readonly string[])[],
  rounds: number,
): readonly Cost[] {
  const costs: Cost[][] = commands.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    commands.forEach((command, index) => costs[index]?.push(costOf(command)));
  return costs.map((each) => ({
    ms: median(each.map(({ ms }) => ms)),
    peakMiB: median(each.map(({ peakMiB }) => peakMiB)),
  }));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One line of the report: a measured ratio beside the one aimed at. */
export function ratioLine(name: string, ratio: number, aim: number, detail: string): string {
  const measured = ratio.toFixed(2).padStart(7);
  return `${name.padEnd(46)}${measured} ×   aim ${aim.toFixed(2)} ×   ${detail}`;
}

/** Does several things in turns, as `mediansOf` does, and gives the median of milliseconds of each. */
export async function mediansOfWork(
  works: readonly (() => Promise<unknown>)[],
  rounds: number,
): Promise<readonly number[]> {
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, work] of works.entries()) {
      const start = process.hrtime.bigint();
      await work();
      times[index]?.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  return times.map(median);
}
