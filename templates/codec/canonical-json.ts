import canonicalize from 'canonicalize';

/** JSON in the one form of RFC 8785: equal data gives equal text. The data must be plain and well-formed. */
export function canonicalJson(value: unknown): string {
  const text = quickly(value) ?? canonicalize(value);
  if (text === undefined) throw new Error('Only data that JSON can hold has a canonical form');
  return text;
}

/**
 * By the engine's own writer, which has the form's numbers and text and keeps the order of names: three
 * times as fast, and twice that for what was read from such a form. Undefined where the reference has to
 * decide.
 */
function quickly(value: unknown): string | undefined {
  const members = isInOrder(value) ? value : sorted(value);
  if (members === unusual) return undefined;
  const text = JSON.stringify(members);
  // The form has no halves of surrogate pairs, which the engine writes so.
  return text.includes('\\ud') ? undefined : text;
}

/** Tells whether data is plain and the names of every object stand in it as the form asks. */
function isInOrder(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'object':
      if (value === null) return true;
      return Array.isArray(value) ? isListInOrder(value) : areMembersInOrder(value);
    default:
      return false;
  }
}

function isListInOrder(list: readonly unknown[]): boolean {
  for (const element of list) if (!isInOrder(element)) return false;
  return true;
}

function areMembersInOrder(value: object): boolean {
  if (!isOrdinary(value)) return false;
  const members = value as Readonly<Record<string, unknown>>;
  let last = '';
  for (const name in members) {
    if (name < last || !isInOrder(members[name])) return false;
    last = name;
  }
  return true;
}

const isOrdinary = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};

/** Stands for data whose names an object does not keep in order, or that is not plain. */
const unusual = Symbol('unusual');

/** A copy with its names in order, by UTF-16 code units as the form asks, or `unusual`. */
function sorted(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : unusual;
    case 'object':
      if (value === null) return null;
      return Array.isArray(value) ? sortedList(value) : sortedMembers(value);
    default:
      return unusual;
  }
}

function sortedList(list: readonly unknown[]): unknown {
  const copied: unknown[] = [];
  for (const element of list) {
    const copy = sorted(element);
    if (copy === unusual) return unusual;
    copied.push(copy);
  }
  return copied;
}

function sortedMembers(value: object): unknown {
  if (!isOrdinary(value)) return unusual;
  const members = value as Readonly<Record<string, unknown>>;
  const copied: Record<string, unknown> = {};
  for (const name of Object.keys(members).sort()) {
    const member = members[name];
    if (member === undefined) continue;
    const copy = isKeptInOrder(name) ? sorted(member) : unusual;
    if (copy === unusual) return unusual;
    copied[name] = copy;
  }
  return copied;
}

/** Names that look like positions come first in any object, and `__proto__` is none of its members. */
const isKeptInOrder = (name: string): boolean =>
  !isDigit(name.charCodeAt(0)) && name !== '__proto__';

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
