import { isList, isMembers } from '../change/json-kinds.ts';
import { namesOf } from '../change/same-json.ts';
import type { Sides } from './merge.ts';
import { type Merging, noBase, note } from './merging.ts';
import type { Path } from './path.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * Merges two objects member by member. Without a base an entry of a map that one side alone has is
 * kept; any other member is then a difference like others.
 */
export function mergeMembers(
  merging: Merging,
  path: Path,
  sides: Sides<unknown, Members>,
  isMap = false,
): Members {
  const { base, ours, theirs } = sides;
  const known = isMembers(base);
  const names = new Set([...namesOf(ours), ...namesOf(theirs)]);
  const merged = [...names].map((name) => {
    const [our, their] = [own(ours, name), own(theirs, name)];
    const at = [...path, name];
    if (!known && isMap && (our === undefined || their === undefined)) {
      if (our === undefined) note(merging, at, 'added');
      return [name, our ?? their];
    }
    const before = known ? own(base, name) : noBase;
    return [name, merging.value(merging, at, { base: before, ours: our, theirs: their })];
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as Members;
}

const own = (members: Members, name: string): unknown =>
  Object.hasOwn(members, name) ? members[name] : undefined;

/** Tells a record of an assessment that says nothing: unanswered has one form, and that is no record. */
export const isEmptyRecord = (record: Members): boolean =>
  Object.values(record).every((part) =>
    isList(part) ? part.length === 0 : isMembers(part) && namesOf(part).length === 0,
  );
