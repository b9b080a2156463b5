import { defineConfig } from 'vitest/config';
import { rendererPlugins } from './vite.config.ts';

/** A layer of tests is the folder of tests/ with its name. */
const layer = (name: string, more: Readonly<Record<string, unknown>> = {}) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    environment: 'node',
    ...more,
  },
});

export default defineConfig({
  plugins: rendererPlugins(),
  test: {
    allowOnly: false,
    passWithNoTests: true,
    projects: [
      // Generous, so that a busy machine does not fail a law that is merely slow to try.
      layer('unit', { testTimeout: 60_000, hookTimeout: 60_000 }),
      layer('docx', { testTimeout: 60_000, hookTimeout: 60_000 }),
      layer('architecture', { testTimeout: 240_000, hookTimeout: 240_000 }),
      // One browser at a time.
      layer('e2e', {
        testTimeout: 120_000,
        hookTimeout: 120_000,
        fileParallelism: false,
        maxWorkers: 1,
        sequence: { groupOrder: 1 },
      }),
    ],
  },
});
