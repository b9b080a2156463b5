import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The headless Chromium that comes as an npm package, unpacked once into `.cache`. Linux on x64 only. */
export async function inflateNpmChromium(): Promise<
  { readonly path: string; readonly env: Readonly<Record<string, string>> } | undefined
> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = await unpacked();
  const path = join(folder, 'chromium');
  const fonts = { FONTCONFIG_PATH: join(folder, 'fonts') };
  // The system's own libraries and fonts where it has them: they fit it better.
  if (runs(path, {})) return { path, env: existsSync('/etc/fonts/fonts.conf') ? {} : fonts };
  const env = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  return runs(path, env) ? { path, env } : undefined;
}

const runs = (path: string, env: Readonly<Record<string, string>>): boolean =>
  spawnSync(path, ['--version'], { env: { ...process.env, ...env } }).status === 0;

async function unpacked(): Promise<string> {
  const source = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = createRequire(import.meta.url)(join(source, 'package.json')) as {
    version: string;
  };
  const cache = join(import.meta.dirname, '..', '..', '.cache');
  const target = join(cache, `chromium-${version}`);
  if (existsSync(target)) return target;

  const { inflate } = await import('@sparticuz/chromium');
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'chromium-'));
  const before = process.env['TMPDIR'];
  // The package unpacks into the temporary folder and nowhere else.
  process.env['TMPDIR'] = fresh;
  try {
    const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(parts.map((part) => inflate(join(source, 'bin', part))));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    renameSync(fresh, target);
  } catch {
    // Another process was faster.
    rmSync(fresh, { recursive: true, force: true });
  }
  return target;
}
