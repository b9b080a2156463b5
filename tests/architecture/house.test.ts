import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOnDisk, root, sourceFiles } from './files-on-disk.ts';
import { physicalProperties } from './physical-properties.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const linesOf = (path: string): number => read(path).trimEnd().split('\n').length;

/** What a person wrote: not installed, not built, not locked. */
const written = (): readonly string[] =>
  filesOnDisk(
    '{electron,renderer,templates,tests,resources,.ci}/**/*.*',
    '*.*',
    '.*',
    '.ci/*',
  ).filter(
    (path) =>
      !/^(\.git|\.cache|node_modules|package-lock\.json)/.test(path) &&
      /(\.(ts|tsx|js|json|css|html|md|yml|po)|\.npmrc|\.ci\/run)$/.test(path),
  );

describe('the house', () => {
  const folders = ['electron', 'renderer', 'templates', 'resources', 'tests'];

  test('has the five folders that it names, and no other', () => {
    const made = ['node_modules', 'out', 'dist', 'coverage'];
    const found = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .filter((name) => !made.includes(name));
    expect(found.sort()).toEqual([...folders].sort());
  });

  test.each(folders)('%s tells on one screen what it is for', (folder) => {
    const path = `${folder}/README.md`;
    expect(linesOf(path)).toBeLessThanOrEqual(50);
    expect(read(path)).toMatch(/how to add/i);
    expect(read(path)).toMatch(/must not/i);
  });

  test('has no source file over 400 lines', () => {
    const files = [...sourceFiles(), ...filesOnDisk('renderer/**/*.{css,html}')];
    expect(files.filter((path) => linesOf(path) > 400)).toEqual([]);
  });

  test('has names in kebab-case', () => {
    const odd = sourceFiles().filter(
      (path) =>
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|d|config))*\.tsx?$/.test(path.split('/').at(-1) ?? ''),
    );
    expect(odd).toEqual([]);
  });

  test('knows no registry and no machine', () => {
    const registry = /registry\.(npmjs|yarnpkg)|npm\.pkg\.github|artifactory|codeartifact/i;
    const place = /(?<![\w.])\/(home|root|work|Users)\/[a-z]/;
    const knows = written().filter((path) => {
      const text = read(path);
      const inTests = path.startsWith('tests/');
      return registry.test(text) || text.includes(root) || (!inTests && place.test(text));
    });
    expect(knows).toEqual(['tests/architecture/house.test.ts']);
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });
});

describe('style sheets', () => {
  test('use logical properties, so that Arabic mirrors', () => {
    const sheets = filesOnDisk('renderer/**/*.css', 'electron/**/*.css');
    expect(sheets.length).toBeGreaterThan(0);
    const found = sheets.flatMap((path) =>
      physicalProperties(read(path)).map((line) => `${path}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    'a { margin-left: 1px }',
    'a { padding: 0; border-top-right-radius: 2px; }',
    'a { text-align: left }',
    'a { float: right }',
    'a { right: 0 }',
    'a { inset: 0 1px 0 2px }',
    'a { margin: 0 1px 0 2px }',
  ])('are told of %s', (sheet) => {
    expect(physicalProperties(sheet)).toHaveLength(1);
  });

  test.each([
    'a { margin-inline-start: 1px; inset-inline-end: 0; top: 0; text-align: start }',
    'a { margin: 0 1px 2px 1px; padding: 0 1px }',
    '/* margin-left: 1px */ a { transition: left-edge 1s }',
  ])('may hold %s', (sheet) => {
    expect(physicalProperties(sheet)).toEqual([]);
  });
});
