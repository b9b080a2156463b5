/** A small house in which the faults stand: each file is there so that another can reach it. */
export const bystanders: Readonly<Record<string, string>> = {
  'templates/model/ids.ts': 'export const id = 1;',
  'templates/index.ts': "export { id } from './model/ids.ts';",
  'electron/ipc/contract.ts': "export const names = ['a'] as const; export type Name = 'a';",
  'electron/services/files.ts': "import { readFile } from 'node:fs/promises'; export { readFile };",
  'electron/export/docx.ts': "import { id } from '../../templates/model/ids.ts'; export { id };",
  'electron/main/main.ts': "import { app } from 'electron'; export { app };",
  'electron/cli/main.ts': "import { readFile } from '../services/files.ts'; export { readFile };",
  'electron/chromium-host/start.ts':
    "import { chromium } from 'playwright-core'; export { chromium };",
  'renderer/app/main.tsx': "import { desk } from '../features/desk/desk.tsx'; export { desk };",
  'renderer/features/desk/desk.tsx':
    "import { api } from '../../shared/api.ts'; export const desk = api;",
  'renderer/features/compose/page.tsx':
    "import { editor } from '../../editor/editor.tsx'; export { editor };",
  'renderer/editor/editor.tsx':
    "import { createEditor } from 'slate'; export const editor = createEditor;",
  'renderer/shared/api.ts':
    "import type { Name } from '../../electron/ipc/contract.ts'; export const api: Name = 'a';",
  'tests/support/tool.ts': "import { id } from '../../templates/index.ts'; export const tool = id;",
};

/** For every rule of .dependency-cruiser.js a file that breaks it. */
export const plantedImports: Readonly<Record<string, readonly [path: string, code: string]>> = {
  'templates-stands-alone': [
    'templates/check/reads-host-name.ts',
    "import { hostname } from 'node:os'; export { hostname };",
  ],
  'codec-needs-little': [
    'templates/codec/draws.ts',
    "import { createElement } from 'react'; export { createElement };",
  ],
  'diff-needs-diff': [
    'templates/diff/draws.ts',
    "import { createElement } from 'react'; export { createElement };",
  ],
  'no-own-barrel': [
    'templates/edit/takes-barrel.ts',
    "import { id } from '../index.ts'; export { id };",
  ],
  'electron-not-renderer': [
    'electron/services/draws.ts',
    "import { desk } from '../../renderer/features/desk/desk.tsx'; export { desk };",
  ],
  'contract-is-types': [
    'electron/ipc/contract.ts',
    "import { id } from '../../templates/model/ids.ts'; export const names = [id] as const; export type Name = 'a';",
  ],
  'ipc-is-small': [
    'electron/ipc/reads.ts',
    "import { readFile } from '../services/files.ts'; export { readFile };",
  ],
  'preload-only-bridges': [
    'electron/preload/works.ts',
    "import { id } from '../export/docx.ts'; export { id };",
  ],
  'export-below-services': [
    'electron/export/saves.ts',
    "import { readFile } from '../services/files.ts'; export { readFile };",
  ],
  'services-below-main': [
    'electron/services/opens-window.ts',
    "import { app } from '../main/main.ts'; export { app };",
  ],
  'main-not-cli': [
    'electron/main/parses.ts',
    "import { readFile } from '../cli/main.ts'; export { readFile };",
  ],
  'cli-not-main': [
    'electron/cli/opens-window.ts',
    "import { app } from '../main/main.ts'; export { app };",
  ],
  'electron-only-in-main': [
    'electron/services/asks-electron.ts',
    "import { app } from 'electron'; export { app };",
  ],
  'host-is-for-development': [
    'electron/main/knows-host.ts',
    "import { chromium } from '../chromium-host/start.ts'; export { chromium };",
  ],
  'fs-in-services': [
    'electron/export/reads.ts',
    "import { readFileSync } from 'node:fs'; export { readFileSync };",
  ],
  'renderer-not-electron': [
    'renderer/shared/reads.ts',
    "import type { readFile } from '../../electron/services/files.ts'; export type Read = typeof readFile;",
  ],
  'contract-gives-types': [
    'renderer/shared/takes-names.ts',
    "import { names } from '../../electron/ipc/contract.ts'; export { names };",
  ],
  'renderer-not-node': [
    'renderer/shared/asks-node.ts',
    "import { join } from 'node:path'; export { join };",
  ],
  'feature-not-feature': [
    'renderer/features/compose/shows-desk.tsx',
    "import { desk } from '../desk/desk.tsx'; export { desk };",
  ],
  'app-on-top': [
    'renderer/features/desk/knows-shell.tsx',
    "import { desk } from '../../app/main.tsx'; export { desk };",
  ],
  'editor-below-features': [
    'renderer/editor/knows-feature.tsx',
    "import { desk } from '../features/desk/desk.tsx'; export { desk };",
  ],
  'shared-at-the-bottom': [
    'renderer/shared/knows-editor.tsx',
    "import { editor } from '../editor/editor.tsx'; export { editor };",
  ],
  'slate-on-demand': [
    'renderer/features/desk/edits.tsx',
    "import { createEditor } from 'slate'; export { createEditor };",
  ],
  'product-not-tests': [
    'electron/services/uses-tool.ts',
    "import { tool } from '../../tests/support/tool.ts'; export { tool };",
  ],
  'no-circular': [
    'templates/model/a.ts',
    "import { b } from './b.ts'; export const a = (): number => b();",
  ],
  'no-orphans': ['templates/model/alone.ts', 'export const alone = 1;'],
  'no-dev-dependency': [
    'electron/services/uses-dev.ts',
    "import fc from 'fast-check'; export { fc };",
  ],
  'no-unlisted-package': [
    'electron/services/uses-unlisted.ts',
    "import { parse } from 'acorn'; export { parse };",
  ],
  'no-unresolvable': [
    'templates/model/lost.ts',
    "import { nowhere } from './nowhere.ts'; export { nowhere };",
  ],
};

/** The other half of the planted cycle. */
export const cycleMate: readonly [path: string, code: string] = [
  'templates/model/b.ts',
  "import { a } from './a.ts'; export const b = (): number => a();",
];
