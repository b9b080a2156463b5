import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingWords } from '../../templates/model/finding-words.ts';
import { root } from './files-on-disk.ts';

const strings = join(root, 'renderer/shared/strings');

/** Compares the catalogues with what `npm run strings` would write; nothing is written. */
const checkSync = (...more: readonly string[]) =>
  spawnSync(
    process.execPath,
    [join(root, 'node_modules/@lingui/cli/dist/lingui.js'), 'check', 'sync', '--clean', ...more],
    { cwd: root, encoding: 'utf8' },
  );

describe('the catalogues', () => {
  test('hold every message of the interface and none too many: else run npm run strings', () => {
    const run = checkSync();
    expect(`${run.stdout}${run.stderr}`.trim() + String(run.status)).toMatch(/0$/);
  });

  test('hold the words of every finding', async () => {
    const english = await readFile(join(strings, 'en.po'), 'utf8');
    const missing = Object.keys(findingWords).filter(
      (code) => !english.includes(`msgid "finding.${code}"`),
    );
    expect(missing).toEqual([]);
  });

  describe('with a message left out', () => {
    let folder: string;
    const check = () =>
      checkSync('--locale', 'en', '--config', join(folder, 'lingui.config.ts')).status;
    beforeAll(async () => {
      await mkdir(join(root, '.cache'), { recursive: true });
      folder = await mkdtemp(join(root, '.cache/planted-'));
      await cp(strings, join(folder, 'strings'), { recursive: true });
      const path = JSON.stringify(join(folder, 'strings/{locale}'));
      await writeFile(
        join(folder, 'lingui.config.ts'),
        `import config from '../../lingui.config.ts';
export default {
  ...config,
  rootDir: ${JSON.stringify(root)},
  catalogs: [{ ...config.catalogs[0], path: ${path} }],
};
`,
      );
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    test('are reported', async () => {
      expect(check()).toBe(0);
      const english = join(folder, 'strings/en.po');
      const text = await readFile(english, 'utf8');
      await writeFile(
        english,
        text.replace(/#\..*\nmsgid "finding\.field-missing"\nmsgstr .*\n/, ''),
      );
      expect(check()).toBe(1);
    });
  });
});
