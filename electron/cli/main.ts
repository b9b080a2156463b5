import { fileURLToPath } from 'node:url';
import { PackError } from '../services/packs.ts';
import { userDataFolder } from '../services/user-data-folder.ts';
import type { CliWorld } from './cli-world.ts';
import { type CommandName, commandNames, commands, isCommand } from './commands.ts';
import { didYouMean } from './near-matches.ts';
import type { ExitCode, Outcome, Refusal } from './outcome.ts';

/**
 * Runs one command of the command line and gives its exit code: 0 done, 1 findings or refusal, 2
 * wrong use, 3 unreadable or hostile input. `argv` begins with the command's name.
 */
export async function runCli(argv: readonly string[], world: CliWorld): Promise<ExitCode> {
  const [name, ...args] = argv;
  const json = args.includes('--json');
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    world.out(overview());
    return name === undefined ? 2 : 0;
  }
  if (!isCommand(name)) {
    const message = `There is no command “${name}”. There are: ${commandNames.join(', ')}.${didYouMean(name, commandNames)}`;
    return refuse({ exit: 2, code: 'bad-argument', message }, json, world);
  }
  try {
    return await runCommand(name, args, json, world);
  } catch (fault) {
    return refuse(faultRefusal(fault), json, world);
  }
}

async function runCommand(
  name: CommandName,
  args: readonly string[],
  json: boolean,
  world: CliWorld,
): Promise<ExitCode> {
  const command = await commands[name].load();
  if (args.includes('--help') || args.includes('-h')) {
    world.out(`usage: ${command.usage}\n`);
    return 0;
  }
  const ran = await command.run(args, world);
  if (!ran.ok) {
    const exit = await refuse(ran.problem, json, world);
    world.err(`See: aide ${name} --help\n`);
    return exit;
  }
  return report(ran.value.outcome, ran.value.json, world);
}

/** A pack that cannot be read has a sentence of its own; any other fault gives its place and nothing of the person's. */
function faultRefusal(fault: unknown): Refusal {
  if (fault instanceof PackError) return { exit: 3, code: 'unreadable', message: fault.message };
  const places = fault instanceof Error ? (fault.stack ?? '').split('\n') : [];
  return {
    exit: 1,
    code: 'unexpected',
    message: 'This is a fault of the program. Nothing was changed by the step that failed.',
    notes: places.filter((line) => /^\s+at /.test(line)),
  };
}

async function report(outcome: Outcome, json: boolean, world: CliWorld): Promise<ExitCode> {
  if (!outcome.ok) return refuse(outcome.problem, json, world);
  const { exit, text, notes = [], json: value } = outcome.value;
  world.out(json ? `${JSON.stringify(value, null, 2)}\n` : text);
  for (const note of notes) world.err(`${note}\n`);
  return exit;
}

async function refuse(refusal: Refusal, json: boolean, world: CliWorld): Promise<ExitCode> {
  const { exit, code, message, notes = [], findings } = refusal;
  // Words for findings are loaded only when there is something to say.
  const words =
    message === undefined
      ? (await import('./refusal-words.ts')).refusalWords(refusal)
      : { message, notes };
  const error = { code, message: words.message, ...(findings ? { findings } : {}) };
  if (json) world.out(`${JSON.stringify({ error }, null, 2)}\n`);
  world.err(`${words.message}\n`);
  for (const note of words.notes) world.err(`${note}\n`);
  return exit;
}

const overview = (): string =>
  [
    'usage: aide <command> [options]',
    '',
    ...commandNames.map((name) => `  ${name.padEnd(10)}${commands[name].summary}`),
    '',
    'aide <command> --help says more. With --json a command prints one JSON value on stdout.',
    'Exit codes: 0 done, 1 findings or refusal, 2 wrong use, 3 unreadable or hostile input.',
    '',
  ].join('\n');

/** The world of a person at a terminal. `packRoot` is where the built-in packs stand. */
export function terminalWorld(packRoot: URL): CliWorld {
  // A reader that had enough (as `head` does) closes the pipe, which is no fault.
  process.stdout.on('error', () => undefined);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    packRoots: [fileURLToPath(packRoot)],
    userData: userDataFolder(process.platform, process.env),
    now: () => new Date(),
    makeId: () => globalThis.crypto.randomUUID(),
  };
}
