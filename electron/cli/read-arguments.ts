import { parseArgs } from 'node:util';
import { ok, type Result } from '../../templates/model/result.ts';
import { didYouMean } from './near-matches.ts';
import type { Refusal } from './outcome.ts';
import { misuse } from './refuse.ts';

/** An option of a command: a flag, one value, or a value each time it stands. */
export type OptionKind = 'flag' | 'value' | 'values';

export interface OptionDefinition {
  readonly kind: OptionKind;
  readonly short?: string;
  readonly required?: true;
}
export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

type ValueOf<Definition extends OptionDefinition> = Definition['kind'] extends 'flag'
  ? boolean
  : Definition['kind'] extends 'values'
    ? readonly string[]
    : Definition extends { readonly required: true }
      ? string
      : string | undefined;

/** What was given: a member for each option, and the operands in order. */
export interface Given<Options extends OptionDefinitions> {
  readonly options: { readonly [Name in keyof Options]: ValueOf<Options[Name]> };
  readonly operands: readonly string[];
}

/**
 * Reads the arguments of one command. Anything that the command does not know, lacks or has twice is
 * wrong use, said in one sentence.
 */
export function readArguments<Options extends OptionDefinitions>(
  args: readonly string[],
  definitions: Options,
  operandNames: readonly string[],
): Result<Given<Options>, Refusal> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(definitions).map(([name, { kind, short }]) => [
        name,
        { type: kind === 'flag' ? 'boolean' : 'string', ...(short ? { short } : {}) },
      ]),
    ),
  });
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const kind = Object.hasOwn(definitions, name) ? definitions[name]?.kind : undefined;
    if (kind === undefined) return misuse(unknownOption(rawName, definitions));
    if (kind === 'flag') {
      if (value !== undefined) return misuse(`${rawName} takes no value.`);
      flags.add(name);
      continue;
    }
    if (value === undefined || (inlineValue === false && /^-./.test(value)))
      return misuse(`${rawName} needs a value, for example ${rawName}=…`);
    const before = values.get(name) ?? [];
    if (kind === 'value' && before.length > 0) return misuse(`${rawName} may stand only once.`);
    values.set(name, [...before, value]);
  }

  const missing = operandNames[operands.length];
  if (missing !== undefined) return misuse(`${missing} is missing.`);
  if (operands.length > operandNames.length)
    return misuse(`“${operands[operandNames.length] ?? ''}” is one argument too many.`);
  for (const [name, { required, short }] of Object.entries(definitions))
    if (required && !values.has(name))
      return misuse(`${short ? `-${short}` : `--${name}`} is missing.`);

  const options = Object.fromEntries(
    Object.entries(definitions).map(([name, { kind }]) => [
      name,
      kind === 'flag'
        ? flags.has(name)
        : kind === 'values'
          ? (values.get(name) ?? [])
          : values.get(name)?.[0],
    ]),
  );
  return ok({ options: options as Given<Options>['options'], operands });
}

function unknownOption(asked: string, definitions: OptionDefinitions): string {
  const known = Object.keys(definitions).map((name) => `--${name}`);
  return `There is no option ${asked} here. It has: ${known.join(', ')}.${didYouMean(asked, known)}`;
}
