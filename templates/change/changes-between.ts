import type { Change, ChangePath } from '../model/change.ts';
import { isList, isMembers } from './json-kinds.ts';
import { pairList } from './pair-list.ts';
import { namesOf } from './same-json.ts';

/**
 * The steps from one state of JSON data to another: none where both hold the same. Shared parts are
 * skipped at once, so that a small change to a large state costs little. Lists of objects with an
 * `id` are paired by it; text is set whole. Nothing given is changed; the steps share data with `after`.
 */
export function changesBetween(before: unknown, after: unknown): readonly Change[] {
  const changes: Change[] = [];
  collect(before, after, [], changes);
  return changes;
}

function collect(before: unknown, after: unknown, path: ChangePath, changes: Change[]): void {
  if (Object.is(before, after)) return;
  if (isList(before) && isList(after)) collectList(before, after, path, changes);
  else if (isMembers(before) && isMembers(after)) collectMembers(before, after, path, changes);
  else changes.push({ path, set: after });
}

function collectMembers(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  path: ChangePath,
  changes: Change[],
): void {
  const kept = new Set(namesOf(after));
  for (const name of namesOf(before))
    if (!kept.has(name)) changes.push({ path: [...path, name], drop: true });
  for (const name of kept) {
    const member = after[name];
    if (!Object.hasOwn(before, name)) changes.push({ path: [...path, name], set: member });
    else if (before[name] !== member) collect(before[name], member, [...path, name], changes);
  }
}

function collectList(
  before: readonly unknown[],
  after: readonly unknown[],
  path: ChangePath,
  changes: Change[],
): void {
  const { pairs, hunks } = pairList(before, after);
  for (const [index, other] of pairs)
    collect(before[index], after[other], [...path, index], changes);
  // From the end, so that each stretch still stands where it stood before.
  for (const hunk of hunks.toReversed())
    changes.push({
      path,
      at: hunk.before.start,
      remove: hunk.before.end - hunk.before.start,
      insert: after.slice(hunk.after.start, hunk.after.end),
    });
}
