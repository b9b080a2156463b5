import { ok, type Result } from '../../templates/model/result.ts';
import type { CliWorld } from './cli-world.ts';
import type { Outcome, Refusal } from './outcome.ts';
import { type Given, type OptionDefinitions, readArguments } from './read-arguments.ts';

/** A command as the table holds it. */
export interface Command {
  /** The lines after `usage:`, and the options one a line. */
  readonly usage: string;
  readonly run: (args: readonly string[], world: CliWorld) => Promise<Result<Ran, Refusal>>;
}

/** What came out, and whether it was asked for as JSON. */
export interface Ran {
  readonly outcome: Outcome;
  readonly json: boolean;
}

/** What every command takes. */
export const commonOptions = {
  json: { kind: 'flag' },
  help: { kind: 'flag', short: 'h' },
} as const satisfies OptionDefinitions;

/** What makes up a command: its operands and options by name, its help, and its work. */
export interface CommandParts<Options extends OptionDefinitions> {
  readonly usage: string;
  readonly operands: readonly string[];
  readonly options: Options;
  readonly work: (given: Given<Options>, world: CliWorld) => Promise<Outcome>;
}

/** Joins a command's reading of its arguments with its work. */
export const defineCommand = <const Options extends OptionDefinitions>({
  usage,
  operands,
  options,
  work,
}: CommandParts<Options>): Command => ({
  usage,
  async run(args, world) {
    const given = readArguments(args, { ...options, ...commonOptions }, operands);
    if (!given.ok) return given;
    const outcome = await work(given.value, world);
    const { json } = given.value.options as { readonly json: boolean };
    return ok({ outcome, json });
  },
});
