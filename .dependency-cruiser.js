/**
 * The arrows of the house: what must not reach what, and what to do instead. `from` and `to` are
 * patterns of paths, `!` is “anything but”; the planted-violation tests prove every line.
 */
const product = '^(electron|renderer|templates)/';
const fs = '^(node:)?fs(/promises)?$';

// prettier-ignore
const arrows = [
  // templates/ is pure
  ['templates-stands-alone', ['^templates/', '!^templates/(codec|diff)/'], ['!^templates/'], 'templates/ runs everywhere: take what you need as a parameter, or move the code to electron/ or renderer/.'],
  ['codec-needs-little', ['^templates/codec/'], ['!^templates/|node_modules/(zod|canonicalize)/'], 'templates/codec may use zod and canonicalize, nothing else from outside templates/.'],
  ['diff-needs-diff', ['^templates/diff/'], ['!^templates/|node_modules/diff/'], 'templates/diff may use the package diff, nothing else from outside templates/.'],
  ['no-own-barrel', ['^templates/'], ['^templates/index[.]ts$'], 'Inside templates/ import the file itself; index.ts is the face for others.'],

  // electron/: main → services, export, ipc; cli → services, export; export → templates
  ['electron-not-renderer', ['^electron/'], ['^renderer/'], 'A page and Node meet only in electron/ipc/contract.ts: add a command or an event there.'],
  ['contract-is-types', ['^electron/ipc/contract[.]ts$'], ['!type-only'], 'The contract holds types and lists of names: use `import type`.'],
  ['ipc-is-small', ['^electron/ipc/'], ['!^electron/ipc/|^templates/|node_modules/zod/'], 'electron/ipc knows the contract, templates/ and zod; work belongs to electron/services.'],
  ['preload-only-bridges', ['^electron/preload/'], ['!^electron/(preload|ipc)/|node_modules/electron/'], 'The preload builds window.briefing from the contract; everything else belongs to electron/main.'],
  ['export-below-services', ['^electron/export/'], ['^electron/', '!^electron/(export/|ipc/contract[.]ts$)'], 'An export turns a PrintTree into bytes: pass in what it needs; files and windows belong to services and main.'],
  ['services-below-main', ['^electron/services/'], ['^electron/(main|preload|cli)/'], 'A service serves the window and the command line alike: pass in what only one of them knows.'],
  ['main-not-cli', ['^electron/main/'], ['^electron/(cli|preload)/'], 'The window and the command line share services and export, not each other.'],
  ['cli-not-main', ['^electron/cli/'], ['^electron/(main|preload)/'], 'The command line works without a display: use services and export.'],
  ['electron-only-in-main', [product, '!^electron/(main|preload|chromium-host)/'], ['node_modules/electron/'], 'Only the main process and the preload know Electron: pass in what you need from it.'],
  ['host-is-for-development', [product, '!^electron/chromium-host/'], ['^electron/chromium-host/'], 'No product file knows the host: it stands in for the electron module from outside.'],
  ['fs-in-services', [product, '!^electron/(services|chromium-host)/'], [fs], 'Only electron/services touches files: add a function there and call it.'],

  // renderer/: app → features → editor → shared → templates
  ['renderer-not-electron', ['^renderer/'], ['^electron/', '!^electron/ipc/contract[.]ts$'], 'A page talks to Node through renderer/shared/api.ts: add a command to electron/ipc/contract.ts.'],
  ['contract-gives-types', ['^renderer/'], ['^electron/', '!type-only'], 'The contract gives a page its types, never code: use `import type`.'],
  ['renderer-not-node', ['^renderer/'], ['core'], 'A page has no Node: add a command to electron/ipc/contract.ts.'],
  ['feature-not-feature', ['^renderer/features/([^/]+)/'], ['^renderer/features/', '!^renderer/features/$1/'], 'Features do not know each other: move what both need to renderer/shared, or let renderer/app join them.'],
  ['app-on-top', ['^renderer/', '!^renderer/(app/|main[.]tsx$)'], ['^renderer/app/'], 'The shell knows the rest, not the other way: take what you need as a property.'],
  ['editor-below-features', ['^renderer/(editor|shared)/'], ['^renderer/features/'], 'The editor and shared parts serve features: take what you need as a property or put it into renderer/shared.'],
  ['shared-at-the-bottom', ['^renderer/shared/'], ['^renderer/editor/'], 'renderer/shared serves all: move what it needs down into shared, or turn the call around.'],
  ['slate-on-demand', ['^renderer/', '!^renderer/(editor|features/compose)/'], ['node_modules/slate'], 'Slate loads on demand: keep it inside renderer/editor and renderer/features/compose.'],

  // everywhere
  ['product-not-tests', [product], ['^tests/'], 'Tests know the product, never the other way: move what both need into the product.'],
  ['no-circular', [], ['circular'], 'Move what both sides need into a third file.'],
  ['no-orphans', ['orphan', '![.]d[.]ts$', '!^tests/bench/built-cli[.]js$'], [], 'Nothing uses this file and it uses nothing: use it or delete it.'],
  ['no-dev-dependency', [product, '!^electron/chromium-host/'], ['npm-dev', '!node_modules/electron/'], 'What ships may not need a dev dependency: move the package to "dependencies" or drop it.'],
  ['no-unlisted-package', [], ['npm-unlisted'], 'Add the package to package.json with its exact version, or do without it.'],
  ['no-unresolvable', [], ['unresolvable'], 'This import leads nowhere: mend the path.'],
];

/** Words that may stand in an arrow in place of a path. */
const words = {
  '!type-only': { dependencyTypesNot: ['type-only'] },
  core: { dependencyTypes: ['core'] },
  circular: { circular: true },
  orphan: { orphan: true },
  'npm-dev': { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  'npm-unlisted': { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  unresolvable: { couldNotResolve: true },
};
const side = (parts) => {
  const not = parts.filter((part) => part.startsWith('!') && !(part in words));
  return Object.assign(
    {},
    ...parts.filter((part) => !not.includes(part)).map((part) => words[part] ?? { path: part }),
    // Several exceptions hold side by side.
    not.length > 0 ? { pathNot: not.map((part) => part.slice(1)) } : {},
  );
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: arrows.map(([name, from, to, comment]) => ({
    name,
    comment,
    severity: 'error',
    from: side(from),
    to: side(to),
  })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^tests/fixtures/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
