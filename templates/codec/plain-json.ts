import type { Finding } from '../model/finding.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { inputFinding } from '../model/input-finding.ts';
import { deepestJson } from './json-depth.ts';
import { pathText } from './path-text.ts';

/** Names that change how an object works when they are copied carelessly; no file of ours uses them. */
export const refusedNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A clean copy of a value that came from outside: only what JSON can hold, no deeper than the limit,
 * without members named in `refusedNames`. Absent members stay absent, lone surrogates become U+FFFD
 * and -0 becomes 0, so that what is read equals what is written. `name` is the file or part that the
 * value stood in, for findings.
 */
export function plainJson(value: unknown, name = ''): Result<unknown, Finding> {
  try {
    return ok(copy(value, [], 0));
  } catch (problem) {
    if (problem instanceof NotPlain)
      return fail(inputFinding(problem.code, pathText(problem.path, name), problem.values));
    throw problem;
  }
}

/** Carries what was met, and where, out of the recursion. */
class NotPlain extends Error {
  readonly code: Finding['code'];
  readonly path: Path;
  readonly values: Readonly<Record<string, string>>;
  constructor(code: Finding['code'], path: Path, values: Readonly<Record<string, string>>) {
    super(code);
    this.code = code;
    this.path = path;
    this.values = values;
  }
}

type Path = (string | number)[];

const refuse = (
  code: Finding['code'],
  path: Path,
  values: Readonly<Record<string, string>> = {},
): never => {
  throw new NotPlain(code, path, values);
};

function copy(value: unknown, path: Path, depth: number): unknown {
  switch (typeof value) {
    case 'string':
      return wellFormed(value);
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value + 0 : refuse('json-not-plain', path);
    case 'object':
      if (value === null) return null;
      if (depth >= deepestJson)
        return refuse('json-too-deep', path.slice(0, 3), { limit: String(deepestJson) });
      return Array.isArray(value)
        ? copyList(value, path, depth + 1)
        : copyMembers(value, path, depth + 1);
    default:
      return refuse('json-not-plain', path);
  }
}

function copyList(list: readonly unknown[], path: Path, depth: number): unknown[] {
  return Array.from(list, (element, index) => {
    path.push(index);
    const copied = copy(element, path, depth);
    path.pop();
    return copied;
  });
}

function copyMembers(members: object, path: Path, depth: number): Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(members);
  if (prototype !== null && prototype !== Object.prototype) return refuse('json-not-plain', path);
  const copied: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(members)) {
    if (refusedNames.has(name)) refuse('json-member-refused', path, { name });
    if (member === undefined) continue;
    path.push(name);
    copied[wellFormed(name)] = copy(member, path, depth);
    path.pop();
  }
  return copied;
}

/** The text with every half of a broken surrogate pair replaced by U+FFFD, as UTF-8 would do. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
