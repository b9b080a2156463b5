import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { filesOnDisk, root, sourceFiles } from './files-on-disk.ts';
import { plantedFaults } from './planted-faults.ts';

const eslint = new ESLint({ cwd: root });

/** Lints `code` as if it stood in an existing file of `folder`, so that its types are known. */
const lint = async (folder: string, code: string) => {
  const path = filesOnDisk(`${folder}/**/*.{ts,tsx}`).find(
    (file) => file.endsWith('x') === code.includes('=> <') && !file.endsWith('.d.ts'),
  );
  if (path === undefined) throw new Error(`No file to stand in for: ${folder}`);
  const results = await eslint.lintText(code, { filePath: `${root}/${path}` });
  return results.flatMap((result) => result.messages);
};

describe('ESLint', () => {
  test('reads every source file', async () => {
    const files = [...sourceFiles(), ...filesOnDisk('*.config.ts')];
    const ignored = await Promise.all(
      files.map(async (file) => ((await eslint.isPathIgnored(`${root}/${file}`)) ? [file] : [])),
    );
    expect(ignored.flat()).toEqual([]);
  });

  test.each(plantedFaults.map((fault) => [fault.what, fault.folder, fault] as const))(
    'reports %s in %s',
    async (_what, folder, fault) => {
      const messages = await lint(folder, fault.code);
      const found = messages.filter((message) => message.ruleId === fault.rule);
      expect(found.map((message) => message.message).join('\n')).toContain(fault.words);
    },
  );

  test('lets the services read files and the two IPC ends speak', async () => {
    const read = await lint(
      'electron/services',
      "import { readFile } from 'node:fs/promises'; export { readFile };",
    );
    const ends = await eslint.lintText("export { ipcMain } from 'electron';", {
      filePath: `${root}/electron/main/ipc.ts`,
    });
    expect([...read, ...ends.flatMap((result) => result.messages)]).toEqual([]);
  });
});
