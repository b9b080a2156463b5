import { globSync } from 'node:fs';
import { resolve } from 'node:path';

/** The root of the checkout. */
export const root = resolve(import.meta.dirname, '../..');

/** The folders that hold sources: one per runtime. */
export const sourceFolders = ['electron', 'renderer', 'templates', 'tests'] as const;

/** Paths from the root, with forward slashes, of the files that match; planted faults are left out. */
export const filesOnDisk = (...patterns: readonly string[]): readonly string[] =>
  globSync([...patterns], { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('tests/fixtures/'))
    .sort();

/** Every TypeScript file of the product and its tests. */
export const sourceFiles = (): readonly string[] =>
  filesOnDisk(...sourceFolders.map((folder) => `${folder}/**/*.{ts,tsx}`));
