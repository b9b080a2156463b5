/** How ids are built, as a dossier is read. */
const mintedPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;
const attachmentPattern = /^[0-9a-f]{64}$/;

/** Data from anywhere with members to be looked at one by one. */
export type Members = Readonly<Record<string, unknown>>;

/** Tells data with members. */
export const isMembers = (data: unknown): data is Members =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** The children of a node from anywhere. */
export const childrenOf = (node: Members): readonly unknown[] =>
  Array.isArray(node.children) ? node.children : [];

/** A value where it is one of those allowed. */
export const oneOf = <Value>(value: unknown, allowed: readonly Value[]): Value | undefined =>
  allowed.find((candidate) => candidate === value);

/** An id as this program mints them. */
export const mintedId = <Id extends string>(value: unknown): Id | undefined =>
  typeof value === 'string' && mintedPattern.test(value) ? (value as Id) : undefined;

/** The name of an attachment. */
export const attachmentId = <Id extends string>(value: unknown): Id | undefined =>
  typeof value === 'string' && attachmentPattern.test(value) ? (value as Id) : undefined;

/** A name that a pack gave. */
export const packName = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length > 0 && value.length <= 200 ? value : undefined;

/** Text, or nothing where it is none. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

const deepest = 20;
const longest = 50_000;

/** Data of a newer version that a file can hold: with a kind of its own that is none of ours. */
export function newerData(data: unknown, known: Members): Members | undefined {
  if (!isMembers(data) || typeof data.kind !== 'string') return undefined;
  if (data.kind === 'unknown' || Object.hasOwn(known, data.kind)) return undefined;
  if (depthOf(data, deepest) > deepest || JSON.stringify(data).length > longest) return undefined;
  return data;
}

function depthOf(data: unknown, left: number): number {
  if (typeof data !== 'object' || data === null) return 0;
  if (left < 0) return deepest + 1;
  return Object.values(data).reduce<number>(
    (deep, member) => Math.max(deep, 1 + depthOf(member, left - 1)),
    1,
  );
}
