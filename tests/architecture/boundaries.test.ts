import { mkdir, mkdtemp, rm, writeFile, copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cruise, type Cruise } from './cruise.ts';
import { root, sourceFiles } from './files-on-disk.ts';
import { bystanders, cycleMate, plantedImports } from './planted-imports.ts';

const plant = async (): Promise<string> => {
  await mkdir(join(root, '.cache'), { recursive: true });
  const folder = await mkdtemp(join(root, '.cache/planted-'));
  await copyFile(join(root, 'package.json'), join(folder, 'package.json'));
  await copyFile(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
  const files = new Map([
    ...Object.entries(bystanders),
    ...Object.values(plantedImports),
    cycleMate,
  ]);
  for (const [path, code] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), code);
  }
  return folder;
};

describe('the tree', () => {
  let seen: Cruise;
  beforeAll(() => {
    seen = cruise(root);
  });

  test('is seen whole: every source file is a module of the report', () => {
    const modules = seen.modules.filter((path) =>
      /^(electron|renderer|templates|tests)\/.*\.tsx?$/.test(path),
    );
    expect([...modules].sort()).toEqual(sourceFiles());
    expect(modules.length).toBeGreaterThan(200);
  });

  test('breaks no rule', () => {
    expect(seen.violations).toEqual([]);
  });
});

describe('a planted import', () => {
  let folder: string;
  let found: Cruise;
  beforeAll(async () => {
    folder = await plant();
    found = cruise(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('stands for every rule, and no rule stands without one', () => {
    expect(Object.keys(plantedImports).sort()).toEqual([...found.rules].sort());
  });

  test.each(Object.entries(plantedImports))('against %s is reported', (rule, [path]) => {
    const rules = found.violations.filter(({ from }) => from === path).map((one) => one.rule);
    expect(rules).toContain(rule);
  });

  test('is the only thing reported: the small house around it is sound', () => {
    const culprits = new Set([
      ...Object.values(plantedImports).map(([path]) => path),
      cycleMate[0],
    ]);
    expect(found.violations.filter(({ from }) => !culprits.has(from))).toEqual([]);
  });
});
