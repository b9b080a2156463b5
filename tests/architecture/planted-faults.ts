/** A fault that ESLint must report: where it stands, what it is, and the rule or words that answer. */
export interface PlantedFault {
  readonly what: string;
  readonly folder: string;
  readonly code: string;
  readonly rule: string;
  readonly words: string;
}

const banned = 'no-restricted-syntax';
const clock = 'clock and ids are parameters';
const notFs = 'Only electron/services touches files';
const rawIpc = 'speak IPC';

const inPureCode = (what: string, code: string): readonly PlantedFault[] => [
  { what, folder: 'templates/model', code, rule: banned, words: clock },
  { what, folder: 'electron/export', code, rule: banned, words: clock },
];

/** One fault for every ban of eslint.config.js, and for each place that it guards. */
export const plantedFaults: readonly PlantedFault[] = [
  ...inPureCode('new Date()', 'export const now = new Date();'),
  ...inPureCode('Date()', 'export const now = Date();'),
  ...inPureCode('Date.now', 'export const now = Date.now();'),
  ...inPureCode('Math.random', 'export const dice = Math.random();'),
  ...inPureCode('crypto.randomUUID', 'export const id = crypto.randomUUID();'),
  ...inPureCode(
    'randomUUID',
    "import { randomUUID } from 'node:crypto'; export const id = randomUUID();",
  ),
  {
    what: 'ipcMain by name',
    folder: 'electron/main',
    code: "import { ipcMain } from 'electron'; ipcMain.handle('a', () => 1);",
    rule: banned,
    words: rawIpc,
  },
  {
    what: 'ipcMain by the whole module',
    folder: 'electron/main',
    code: "import * as electron from 'electron'; electron.ipcMain.handle('a', () => 1);",
    rule: banned,
    words: rawIpc,
  },
  {
    what: 'ipcRenderer',
    folder: 'renderer/shared',
    code: "import { ipcRenderer } from 'electron'; export const send = ipcRenderer;",
    rule: banned,
    words: rawIpc,
  },
  ...['templates/model', 'electron/main', 'electron/export', 'electron/cli', 'renderer/shared'].map(
    (folder): PlantedFault => ({
      what: 'node:fs',
      folder,
      code: "import { readFile } from 'node:fs/promises'; export { readFile };",
      rule: banned,
      words: notFs,
    }),
  ),
  {
    what: 'fs through import()',
    folder: 'electron/main',
    code: "export const read = () => import('node:fs');",
    rule: banned,
    words: notFs,
  },
  ...['templates/model', 'electron/services', 'renderer/shared', 'tests/architecture'].map(
    (folder): PlantedFault => ({
      what: 'a default export',
      folder,
      code: 'const one = 1; export default one;',
      rule: banned,
      words: 'Export by name',
    }),
  ),
  ...['it.only', 'test.skip', 'describe.todo', 'test.fails'].map((call): PlantedFault => ({
    what: call,
    folder: 'tests/architecture',
    code: `import { describe, it, test } from 'vitest'; ${call}('a', () => undefined); export { describe, it, test };`,
    rule: banned,
    words: 'Every test runs',
  })),
  {
    what: 'any',
    folder: 'templates/model',
    code: 'export const loose = (value: any): void => { void value; };',
    rule: '@typescript-eslint/no-explicit-any',
    words: 'any',
  },
  {
    what: 'a promise that nobody waits for',
    folder: 'electron/services',
    code: "export const begin = (): void => { Promise.resolve('a'); };",
    rule: '@typescript-eslint/no-floating-promises',
    words: 'Promises must be awaited',
  },
  {
    what: 'a switch that forgets a kind',
    folder: 'templates/model',
    code: "export const f = (k: 'a' | 'b'): number => { switch (k) { case 'a': return 1; } return 2; };",
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    words: 'not exhaustive',
  },
  {
    what: 'a file over 400 lines',
    folder: 'templates/model',
    code: 'export const one = 1;\n' + '//\n'.repeat(400),
    rule: 'max-lines',
    words: 'too many lines',
  },
  {
    what: 'console',
    folder: 'electron/services',
    code: "export const tell = (): void => { console.log('a'); };",
    rule: 'no-console',
    words: 'console',
  },
  {
    what: 'eval',
    folder: 'renderer/shared',
    code: "export const run = (): unknown => eval('1');",
    rule: 'no-eval',
    words: 'eval',
  },
  {
    what: 'dangerouslySetInnerHTML',
    folder: 'renderer/app',
    code: "export const Raw = () => <p dangerouslySetInnerHTML={{ __html: 'a' }} />;",
    rule: banned,
    words: 'Build elements',
  },
  {
    what: 'innerHTML',
    folder: 'renderer/app',
    code: "export const fill = (box: Element): void => { box.innerHTML = 'a'; };",
    rule: banned,
    words: 'Build elements',
  },
  {
    what: 'words that nobody can translate',
    folder: 'renderer/app',
    code: 'export const Hello = () => <p>Save the dossier</p>;',
    rule: 'lingui/no-unlocalized-strings',
    words: 'not marked for translation',
  },
  {
    what: 'an untranslated title',
    folder: 'renderer/app',
    code: 'export const Hello = () => <p title="Save the dossier" />;',
    rule: banned,
    words: 'not marked for translation',
  },
  {
    what: 'an image without words',
    folder: 'renderer/app',
    code: 'export const Seal = () => <img src="seal.svg" />;',
    rule: 'jsx-a11y/alt-text',
    words: 'alt',
  },
  {
    what: 'a hook inside a condition',
    folder: 'renderer/app',
    code: "import { useState } from 'react'; export const useMaybe = (on: boolean) => { if (on) useState(1); return on; };",
    rule: 'react-hooks/rules-of-hooks',
    words: 'conditionally',
  },
];
