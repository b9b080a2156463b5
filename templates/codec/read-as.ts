import type { z } from 'zod';
import type { Finding } from '../model/finding.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { inputFinding } from '../model/input-finding.ts';
import { fits } from './fits.ts';
import { pathText } from './path-text.ts';

type Issue = z.core.$ZodIssue;

/** How many findings one reading reports at most; more would not help a person. */
const mostFindings = 50;

/**
 * Reads plain data as the schema says. What is right in all is given back as it is and not copied.
 * Findings give paths below `at`, in the part `name`.
 */
export function readAs<Value>(
  schema: z.ZodType<Value>,
  data: unknown,
  at: readonly PropertyKey[] = [],
  name = '',
): Result<Value, readonly Finding[]> {
  if (fits(schema, data)) return ok(data as Value);
  const read = schema.safeParse(data, { reportInput: true });
  return read.success
    ? ok(read.data)
    : fail(read.error.issues.slice(0, mostFindings).map((issue) => toFinding(issue, at, name)));
}

function toFinding(issue: Issue, at: readonly PropertyKey[], name: string): Finding {
  const path = pathText([...at, ...issue.path], name) || 'dossier';
  if (issue.code === 'invalid_union' && 'discriminator' in issue) {
    const kind = kindName(issue.input);
    return kind === undefined
      ? inputFinding('value-wrong', path, { expected: 'something with the name of its kind' })
      : inputFinding('content-newer', path, { kind });
  }
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return inputFinding('value-missing', path, { expected: expectedType(issue.expected) });
  return inputFinding('value-wrong', path, { expected: expected(issue) });
}

/** The kind that was met, if it looks like one; anything else could be a person's words. */
const kindName = (input: unknown): string | undefined => {
  const kind = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : input;
  return typeof kind === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(kind) ? kind : undefined;
};

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return expectedType(issue.expected);
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_format':
      return 'an id of letters, digits, - and _';
    case 'too_small':
    case 'too_big':
      return 'a name of 1 to 200 characters';
    case 'custom':
      return String(issue.params?.['expected'] ?? 'another value');
    default:
      return 'another value';
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

const expectedType = (type: string): string => typeNames[type] ?? type;
