import { describe, expect, test } from 'vitest';
import { everyCommandIsNamed } from '../../electron/ipc/contract.ts';
import { compileWith, filesOf, projects, type Project } from './compile-with.ts';
import { filesOnDisk, sourceFiles } from './files-on-disk.ts';

const wordsOf = (errors: readonly { readonly words: string }[]): string =>
  errors.map((error) => error.words).join('\n');

describe('the TypeScript projects', () => {
  test('hold every source file once', () => {
    const held = projects.flatMap((project) => filesOf(project));
    const expected = [...sourceFiles(), ...filesOnDisk('*.config.ts')];
    expect([...held].sort()).toEqual([...expected].sort());
  });

  const planted = (code: string) => () => code;
  test.each([
    ['templates', 'the DOM', 'templates/model/planted.ts', 'export const w = window;', 'window'],
    ['templates', 'Node', 'templates/model/planted.ts', 'export const p = process;', 'process'],
    [
      'templates',
      'a clock in the console',
      'templates/model/planted.ts',
      'console.log(1);',
      'console',
    ],
    ['templates', 'Node’s modules', 'templates/model/planted.ts', "import 'node:fs';", 'node:fs'],
    ['electron/ipc', 'Node', 'electron/ipc/planted.ts', 'export const p = process;', 'process'],
    [
      'electron',
      'the DOM',
      'electron/services/planted.ts',
      'export const d = document;',
      'document',
    ],
    ['renderer', 'Node', 'renderer/shared/planted.ts', 'export const p = process;', 'process'],
    ['renderer', 'Node’s modules', 'renderer/shared/planted.ts', "import 'node:fs';", 'node:fs'],
  ] as const)('%s cannot name %s', (project, _what, path, code, name) => {
    expect(wordsOf(compileWith(project, { [path]: planted(code) }))).toMatch(
      new RegExp(`Cannot find (name|module) '${name}'|side-effect import of '${name}'`),
    );
  });

  test.each([
    ['templates', 'templates/model/planted.ts', '../../electron/ipc/contract.ts'],
    ['renderer', 'renderer/shared/planted.ts', '../../electron/services/packs.ts'],
    ['electron', 'electron/services/planted.ts', '../../renderer/shared/route.ts'],
  ] as const)(
    '%s cannot import from a project that it does not refer to',
    (project, path, other) => {
      const errors = compileWith(project, { [path]: planted(`export * from '${other}';`) });
      expect(wordsOf(errors)).toContain('TS6307');
    },
  );
});

/** The folders, in which a change of one file leads to compile errors. */
const foldersWithErrors = (
  project: Project,
  file: string,
  before: string,
  after: string,
  watch: readonly string[],
): readonly string[] => {
  const change = (text: string): string => {
    expect(text).toContain(before);
    return text.replace(before, after);
  };
  const errors = compileWith(project, { [file]: change }, watch);
  const folders = errors.map((error) => error.file.split('/').slice(0, -1).join('/'));
  return [...new Set(folders)].sort();
};

describe('a new kind does not compile until every table knows it', () => {
  test('a block of print: the tables for Word and for HTML', () => {
    const folders = foldersWithErrors(
      'electron',
      'templates/print/print-tree.ts',
      'export type PrintBlock =',
      "export type PrintBlock = { readonly kind: 'planted' } |",
      filesOnDisk('electron/export/**/*.ts'),
    );
    expect(folders).toEqual(
      expect.arrayContaining(['electron/export/docx/handlers', 'electron/export/html/handlers']),
    );
  });

  const draftBlock = [
    'templates/model/blocks/block.ts',
    'export type Block =',
    "export type Block = TextBlock<'planted'> |",
  ] as const;

  test('a block of a draft: its nature, its printing and its place in a file', () => {
    const watch = filesOnDisk('templates/**/*.ts');
    expect(foldersWithErrors('templates', ...draftBlock, watch)).toEqual(
      expect.arrayContaining([
        'templates/codec/schema',
        'templates/model/blocks',
        'templates/print',
      ]),
    );
  });

  test('a block of a draft: its place in the editor', () => {
    const watch = filesOnDisk('renderer/editor/**/*.{ts,tsx}');
    expect(foldersWithErrors('renderer', ...draftBlock, watch)).not.toEqual([]);
  });

  const command = [
    'electron/ipc/contract.ts',
    'export interface Commands {',
    "export interface Commands { 'planted.command': { arguments: []; value: null };",
  ] as const;

  test('an IPC command: its name and the check of its arguments', () => {
    expect(everyCommandIsNamed).toBe(true);
    const errors = compileWith(
      'electron/ipc',
      { [command[0]]: (text) => text.replace(command[1], command[2]) },
      ['electron/ipc/contract.ts', 'electron/ipc/schemas.ts'],
    );
    expect([...new Set(errors.map((error) => error.file))].sort()).toEqual([
      'electron/ipc/contract.ts',
      'electron/ipc/schemas.ts',
    ]);
  });

  test('an IPC command: its handler', () => {
    const watch = filesOnDisk('electron/main/**/*.ts');
    expect(foldersWithErrors('electron', ...command, watch)).toEqual(['electron/main/commands']);
  });
});
