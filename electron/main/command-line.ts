import { app } from 'electron';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { argumentsOfCommand } from './arguments-of-command.ts';

/** The face of the built command line, which stands beside the main process and is loaded only here. */
interface CommandLine {
  readonly runCli: (argv: readonly string[], world: object) => Promise<number>;
  readonly terminalWorld: (packs: URL) => object;
}

/**
 * Runs the command that the installed program was started with and gives its exit code; undefined
 * when it was started for its window. In a checkout the command line has a start of its own.
 */
export async function runCommandLine(): Promise<number | undefined> {
  const args = app.isPackaged ? argumentsOfCommand(process.argv.slice(1)) : undefined;
  if (args === undefined) return undefined;
  const out = join(app.getAppPath(), 'out');
  const built = pathToFileURL(join(out, 'cli', 'aide.js')).href;
  const { runCli, terminalWorld } = (await import(built)) as CommandLine;
  return runCli(args, terminalWorld(pathToFileURL(`${join(out, 'packs')}/`)));
}
