import { deepestJson } from '../codec/json-depth.ts';
import { refusedNames } from '../codec/plain-json.ts';
import type { Change } from '../model/change.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { isList, isMembers } from './json-kinds.ts';

/**
 * The state that changes lead to, one after the other. Nothing given is changed; parts that no change
 * touches are shared. Changes need not be trusted: one that does not fit the state, or leads through a
 * name that objects reserve, refuses them all with a sentence that holds no content. What they put in
 * is not looked into.
 */
export function applyChanges(value: unknown, changes: readonly Change[]): Result<unknown, string> {
  if (!isList(changes)) return fail(notAChange);
  const run: Run = { own: new WeakSet(), moved: 0 };
  let state = value;
  for (const change of changes) {
    const problem = problemOf(change);
    if (problem !== undefined) return fail(problem);
    const next = applyAt(state, change.path, 0, change, run);
    if (!next.ok) return next;
    state = next.value;
  }
  return ok(state);
}

interface Run {
  /** What this run has made and may therefore change: a state is copied once and not for every change. */
  readonly own: WeakSet<object>;
  /** How many elements of lists were moved. */
  moved: number;
}

/** A few seconds' work. A year of changes moves less; changes made to keep a computer busy move more. */
const mostMoved = 1_000_000_000;

/** Far below what a call can be given. */
const mostArguments = 1000;

const notAChange = 'A change is not of a known form.';
const reserved = 'A change leads through a name that is never read.';
const nowhere = 'A change leads to a place that is not there.';
const tooMuch = 'A change is one of more than can be made.';
const tooDeep = 'A change leads deeper than data may nest.';

/** What is wrong with a change whatever the state is. Its type is only a promise: it may come from a file. */
function problemOf(change: unknown): string | undefined {
  if (!isMembers(change) || !isList(change['path'])) return notAChange;
  const { path, ...form } = change;
  if (path.length > deepestJson) return tooDeep;
  if (!path.every((step) => typeof step === 'string' || isPosition(step))) return notAChange;
  if (path.some((step) => refusedNames.has(String(step)))) return reserved;
  return isForm(form) ? undefined : notAChange;
}

function isForm(form: Readonly<Record<string, unknown>>): boolean {
  switch (Object.keys(form).toSorted().join()) {
    case 'set':
      return form['set'] !== undefined;
    case 'drop':
      return form['drop'] === true;
    case 'at,insert,remove':
      return isPosition(form['at']) && isPosition(form['remove']) && isList(form['insert']);
    default:
      return false;
  }
}

const isPosition = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

function applyAt(
  state: unknown,
  path: Change['path'],
  depth: number,
  change: Change,
  run: Run,
): Result<unknown, string> {
  const step = path[depth];
  if (step === undefined) return applyHere(state, change, run);
  const last = depth === path.length - 1;
  if (isList(state)) {
    if (typeof step !== 'number' || step >= state.length) return fail(nowhere);
    const next = applyAt(state[step], path, depth + 1, change, run);
    if (!next.ok) return next;
    const list = ownList(state, run);
    list[step] = next.value;
    return ok(list);
  }
  if (!isMembers(state) || typeof step !== 'string') return fail(nowhere);
  const there = Object.hasOwn(state, step);
  if (last && 'drop' in change) {
    if (!there) return fail(nowhere);
    const members = ownMembers(state, run);
    Reflect.deleteProperty(members, step);
    return ok(members);
  }
  if (!there && !(last && 'set' in change)) return fail(nowhere);
  const next = applyAt(there ? state[step] : undefined, path, depth + 1, change, run);
  if (!next.ok) return next;
  const members = ownMembers(state, run);
  members[step] = next.value;
  return ok(members);
}

function applyHere(state: unknown, change: Change, run: Run): Result<unknown, string> {
  if ('set' in change) return ok(change.set);
  if (!('at' in change) || !isList(state) || change.at + change.remove > state.length)
    return fail(nowhere);
  run.moved += state.length + change.insert.length;
  if (run.moved > mostMoved) return fail(tooMuch);
  if (change.insert.length <= mostArguments) {
    const list = ownList(state, run);
    list.splice(change.at, change.remove, ...change.insert);
    return ok(list);
  }
  const list = state
    .slice(0, change.at)
    .concat(change.insert, state.slice(change.at + change.remove));
  run.own.add(list);
  return ok(list);
}

function ownList(list: readonly unknown[], run: Run): unknown[] {
  if (run.own.has(list)) return list as unknown[];
  const copy = [...list];
  run.own.add(copy);
  return copy;
}

function ownMembers(members: Readonly<Record<string, unknown>>, run: Run): Record<string, unknown> {
  if (run.own.has(members)) return members;
  const copy = { ...members };
  run.own.add(copy);
  return copy;
}
