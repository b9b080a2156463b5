import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import babel from '@rolldown/plugin-babel';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const root = import.meta.dirname;
const at = (path: string): string => resolve(root, path);

// Macros go through Babel: the native transform is not built for every platform we develop on.
process.env.LINGUI_SUPPRESS_BABEL_WARNING = '1';

/**
 * slate-react gives each element to what it renders through a React context. For a section that is a new value
 * with every key, and React then walks through everything rendered below it to look for readers, of which a
 * section has none. The build breaks where slate-react no longer reads like this.
 */
const stillSections = (): Plugin => ({
  name: 'still-sections',
  transform(code, id) {
    if (!/slate-react[/\\]dist[/\\]index\.es\.js$/.test(id.split('?')[0] ?? id)) return null;
    const given = /(key: `provider-\$\{key\.id\}`,\s*value: )n(\s*\})/;
    if (!given.test(code))
      throw new Error('slate-react gives elements to its readers in another way');
    return { code: code.replace(given, '$1editor.getChunkSize(n) ? null : n$2'), map: null };
  },
});

/** What renderer code needs to be understood, in a build and in a test alike. */
export const rendererPlugins = () => [
  stillSections(),
  react(),
  lingui({ cwd: root, failOnCompileError: true }),
  babel({ presets: [linguiTransformerBabelPreset({}, { cwd: root })] }),
];

/** Puts the built-in packs beside the built programs, which read them from there. */
const copyPacks = (): Plugin => ({
  name: 'copy-packs',
  async closeBundle() {
    await rm(at('out/packs'), { recursive: true, force: true });
    await cp(at('templates/packs'), at('out/packs'), { recursive: true });
  },
});

/** Where each file of a dictionary comes from; the spelling thread reads them from `dictionaries/` beside the page. */
export const dictionaryFiles: Readonly<Record<string, string>> = {
  'en.aff': 'dictionary-en/index.aff',
  'en.dic': 'dictionary-en/index.dic',
  'en-gb.aff': 'dictionary-en-gb/index.aff',
  'en-gb.dic': 'dictionary-en-gb/index.dic',
  'es.aff': 'dictionary-es/index.aff',
  'es.dic': 'dictionary-es/index.dic',
  'ru.aff': 'dictionary-ru/index.aff',
  'ru.dic': 'dictionary-ru/index.dic',
  'fr.trie.gz': '@cspell/dict-fr-fr/fr-fr.trie.gz',
  'ar.trie.gz': '@cspell/dict-ar/ar.trie.gz',
};

/** Puts the dictionaries beside the built page, each as a script that holds its bytes in base64: the page may fetch nothing. */
const packDictionaries = (): Plugin => ({
  name: 'pack-dictionaries',
  async closeBundle() {
    await mkdir(at('out/renderer/dictionaries'), { recursive: true });
    await Promise.all(
      Object.entries(dictionaryFiles).map(async ([name, source]) => {
        const bytes = (await readFile(at(`node_modules/${source}`))).toString('base64');
        await writeFile(
          at(`out/renderer/dictionaries/${name}.js`),
          `export const bytes = '${bytes}';\n`,
        );
      }),
    );
  },
});

/** Code that runs in a separate thread or process is a file `*-worker.ts`, built beside the entry. */
const workers = (): Record<string, string> =>
  Object.fromEntries(
    globSync('electron/{main,services,export}/**/*-worker.ts', { cwd: root }).map((path) => [
      basename(path, '.ts'),
      at(path),
    ]),
  );

/** A Node program as ES modules: npm packages inside; `electron` and Node's own modules outside. */
const program = (folder: string, input: Record<string, string>): UserConfig => ({
  ssr: { noExternal: true, external: ['electron'], target: 'node' },
  build: {
    ssr: true,
    target: 'node24',
    outDir: at(`out/${folder}`),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input,
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
      },
    },
  },
});

const modes: Readonly<Record<string, () => UserConfig>> = {
  main: () => ({
    ...program('main', { main: at('electron/main/main.ts'), ...workers() }),
    plugins: [copyPacks()],
  }),

  cli: () => program('cli', { aide: at('electron/cli/main.ts'), ...workers() }),

  /** A sandboxed preload is one CommonJS file that can require `electron` and nothing else. */
  preload: () => ({
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ssr: at('electron/preload/preload.ts'),
      target: 'node24',
      outDir: at('out/preload'),
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
      },
    },
  }),

  /** No inline script, style or data URL: the page's content security policy allows none. */
  renderer: () => ({
    root: at('renderer'),
    base: './',
    plugins: [...rendererPlugins(), packDictionaries()],
    worker: { format: 'es', plugins: rendererPlugins },
    build: {
      target: 'chrome140',
      outDir: at('out/renderer'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: at('renderer/index.html') },
    },
  }),
};

export default defineConfig(({ mode }) => {
  const config = modes[mode];
  if (config === undefined) {
    throw new Error(`Unknown mode “${mode}”: use --mode ${Object.keys(modes).join(', ')}.`);
  }
  return { root, publicDir: false, ...config() };
});
