import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Host } from './create-host.ts';

const hosts = new Map<string, Host>();
const scheme = 'chromium-host:';

/** Runs the built main process with a host in place of `electron`. It may run again with another host. */
export async function runMain(root: string, host: Host): Promise<void> {
  if (hosts.size === 0) install();
  const run = String(hosts.size + 1);
  hosts.set(run, host);
  Reflect.set(globalThis, Symbol.for(scheme), hosts);
  // By way of `require` this reaches Node's own `import` also where a test runner has replaced it.
  const { load } = createRequire(import.meta.url)(`${scheme}loader`) as {
    load: (url: string) => Promise<unknown>;
  };
  await load(`${pathToFileURL(join(root, 'out', 'main', 'main.js')).href}?run=${run}`);
}

function install(): void {
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier.startsWith(scheme))
        return { url: specifier, format: 'module', shortCircuit: true };
      const run = /[?&]run=(\d+)$/.exec(context.parentURL ?? '')?.[1];
      if (run === undefined) return next(specifier, context);
      if (specifier === 'electron')
        return { url: `${scheme}${run}`, format: 'module', shortCircuit: true };
      const resolved = next(specifier, context);
      // Each run gets modules of its own, as a new process would.
      return resolved.url.startsWith('file:')
        ? { ...resolved, url: `${resolved.url}?run=${run}` }
        : resolved;
    },
    load(url, context, next) {
      if (!url.startsWith(scheme)) return next(url, context);
      const source =
        url === `${scheme}loader`
          ? 'export const load = (url) => import(url);'
          : standIn(url.slice(scheme.length));
      return { format: 'module', source, shortCircuit: true };
    },
  });
}

const standIn = (run: string): string =>
  [
    `const { electron } = globalThis[Symbol.for('${scheme}')].get('${run}');`,
    `export const { ${Object.keys(hosts.get(run)?.electron ?? {}).join(', ')} } = electron;`,
  ].join('\n');
