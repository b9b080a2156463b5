import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const renderer = fileURLToPath(new URL('../../out/renderer', import.meta.url));

/** The scripts that the Desk loads before anything is opened: the page's own and what they import at once. */
export function deskScripts(): readonly { readonly file: string; readonly bytes: number }[] {
  const page = readFileSync(join(renderer, 'index.html'), 'utf8');
  const queue = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, file = '']) => file);
  const seen = new Set<string>();
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readFileSync(join(renderer, file), 'utf8');
    for (const [, imported = ''] of text.matchAll(
      /(?:from|^import|[;}]import)\s*["'](\.\/[^"']+\.js)["']/g,
    ))
      queue.push(join(dirname(file), imported));
  }
  return [...seen].map((file) => ({ file, bytes: statSync(join(renderer, file)).size }));
}

/** The weight of the Desk's scripts, uncompressed, against the allowance of 900 kB. */
export function benchDesk(): readonly string[] {
  const allowed = 900_000;
  const scripts = deskScripts();
  const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0);
  return [
    `${'scripts of the Desk, uncompressed'.padEnd(46)}${(bytes / allowed).toFixed(2).padStart(7)} of the allowance   ${(bytes / 1000).toFixed(0)} kB in ${scripts.length} files`,
  ];
}
