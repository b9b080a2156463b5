import type { Finding } from '../model/finding.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { inputFinding } from '../model/input-finding.ts';
import { deepestJson } from './json-depth.ts';
import { pathText } from './path-text.ts';

/** Names that change how an object works when they are copied carelessly; no file of ours uses them. */
export const refusedNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A clean form of a value that came from outside: only what JSON can hold, no deeper than the limit,
 * without members named in `refusedNames`. Absent members stay absent, lone surrogates become U+FFFD
 * and -0 becomes 0, so that what is read equals what is written. What is clean already is given back
 * as it is and not copied; nothing given is changed. `name` is the file or part that the value stood
 * in, for findings.
 */
export function plainJson(value: unknown, name = ''): Result<unknown, Finding> {
  const walk: Walk = { cleanNames: new Set(), refusal: undefined, path: [] };
  const cleaned = clean(value, 0, walk);
  if (!walk.refusal) return ok(cleaned);
  const { code, values } = walk.refusal;
  const path = walk.path.toReversed();
  // The way to what is too deep would fill a screen, and its beginning says enough.
  const shown = code === 'json-too-deep' ? path.slice(0, 3) : path;
  return fail(inputFinding(code, pathText(shown, name), values));
}

interface Walk {
  /** Names that were found to be clean: there are few, and each stands often. */
  readonly cleanNames: Set<string>;
  refusal: Refusal | undefined;
  /** The way to what was refused, its last step first. */
  readonly path: (string | number)[];
}

interface Refusal {
  readonly code: Finding['code'];
  readonly values: Readonly<Record<string, string>>;
}

/** Stands for a value that is not read; `refusal` says why. */
const refused = Symbol('refused');

function refuse(
  walk: Walk,
  code: Finding['code'],
  values: Readonly<Record<string, string>> = {},
): typeof refused {
  walk.refusal = { code, values };
  return refused;
}

function clean(value: unknown, depth: number, walk: Walk): unknown {
  switch (typeof value) {
    case 'string':
      return wellFormed(value);
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value + 0 : refuse(walk, 'json-not-plain');
    case 'object':
      if (value === null) return null;
      if (depth >= deepestJson)
        return refuse(walk, 'json-too-deep', { limit: String(deepestJson) });
      return Array.isArray(value)
        ? cleanList(value, depth + 1, walk)
        : cleanMembers(value, depth + 1, walk);
    default:
      return refuse(walk, 'json-not-plain');
  }
}

function cleanList(list: readonly unknown[], depth: number, walk: Walk): unknown {
  let copied: unknown[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const element = list[index];
    const cleaned = clean(element, depth, walk);
    if (cleaned === refused) {
      walk.path.push(index);
      return refused;
    }
    if (!copied && !Object.is(cleaned, element)) copied = list.slice(0, index);
    copied?.push(cleaned);
  }
  return copied ?? list;
}

function cleanMembers(value: object, depth: number, walk: Walk): unknown {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return refuse(walk, 'json-not-plain');
  const members = value as Readonly<Record<string, unknown>>;
  let copied: Record<string, unknown> | undefined = prototype === null ? {} : undefined;
  // Nothing can be inherited here, and `Object.keys` would make a list for each object.
  for (const name in members) {
    const cleaned = cleanName(name, walk);
    if (cleaned === refused) return refused;
    const member = members[name];
    const content = member === undefined ? absent : clean(member, depth, walk);
    if (content === refused) {
      walk.path.push(name);
      return refused;
    }
    if (!copied && (cleaned !== name || !Object.is(content, member)))
      copied = membersBefore(name, members);
    if (copied && content !== absent) copied[cleaned] = content;
  }
  return copied ?? value;
}

/** Stands for a member without a value. */
const absent = Symbol('absent');

function cleanName(name: string, walk: Walk): string | typeof refused {
  if (walk.cleanNames.has(name)) return name;
  if (refusedNames.has(name)) return refuse(walk, 'json-member-refused', { name });
  const cleaned = wellFormed(name);
  if (cleaned === name) walk.cleanNames.add(name);
  return cleaned;
}

function membersBefore(
  end: string,
  members: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const copied: Record<string, unknown> = {};
  for (const name in members) {
    if (name === end) break;
    copied[name] = members[name];
  }
  return copied;
}

/** The text with every half of a broken surrogate pair replaced by U+FFFD, as UTF-8 would do. */
export const wellFormed = (text: string): string =>
  // Most text holds no surrogate at all, and finding that out is quick.
  /[\uD800-\uDFFF]/.test(text) ? text.replace(/\p{Surrogate}/gu, '\uFFFD') : text;
