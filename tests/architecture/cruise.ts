import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { root, sourceFolders } from './files-on-disk.ts';

/** Which rules dependency-cruiser knew, what it saw and what it found. */
export interface Cruise {
  readonly rules: readonly string[];
  readonly modules: readonly string[];
  readonly violations: readonly { readonly rule: string; readonly from: string }[];
}

/** Runs dependency-cruiser with the project's rules over the source folders of `folder`. */
export const cruise = (folder: string): Cruise => {
  const program = resolve(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const config = resolve(root, '.dependency-cruiser.js');
  const run = spawnSync(
    process.execPath,
    [program, '--config', config, '--output-type', 'json', ...sourceFolders],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (!run.stdout.startsWith('{')) throw new Error(`dependency-cruiser failed: ${run.stderr}`);
  const report = JSON.parse(run.stdout) as {
    readonly modules: readonly { readonly source: string }[];
    readonly summary: {
      readonly violations: readonly {
        readonly from: string;
        readonly rule: { readonly name: string };
      }[];
      readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
    };
  };
  return {
    rules: report.summary.ruleSetUsed.forbidden.map((rule) => rule.name),
    modules: report.modules.map((module) => module.source),
    violations: report.summary.violations.map(({ from, rule }) => ({ from, rule: rule.name })),
  };
};
