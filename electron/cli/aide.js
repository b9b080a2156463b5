// Starts the command line from a checkout. Plain JavaScript, so that the compile cache is on before
// the first TypeScript file is read; a Node that cannot run the sources hands over to the pinned one.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const oldest = 24;

if (Number(process.versions.node.split('.')[0]) < oldest) {
  const { spawnSync } = await import('node:child_process');
  const program = process.platform === 'win32' ? 'node/bin/node.exe' : 'node/bin/node';
  const pinned = module.createRequire(import.meta.url).resolve(program);
  const { status } = spawnSync(pinned, process.argv.slice(1), { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else {
  module.enableCompileCache(
    fileURLToPath(new URL('../../node_modules/.cache/aide', import.meta.url)),
  );
  // npm runs scripts in the checkout; a person means the folder they are in.
  if (process.env.npm_lifecycle_event === 'aide' && process.env.INIT_CWD)
    process.chdir(process.env.INIT_CWD);
  const { runCli, terminalWorld } = await import('./main.ts');
  const packs = new URL('../../templates/packs/', import.meta.url);
  process.exitCode = await runCli(process.argv.slice(2), terminalWorld(packs));
}
