import { sameJson } from '../change/same-json.ts';
import { firstOf } from './json-text.ts';
import type { Choice, Sides } from './merge.ts';
import { ask, type Merging, noBase, note } from './merging.ts';
import type { Path } from './path.ts';
import { isEntry, isFreeText } from './way-at.ts';

/** Merges what can only be taken as one: the side that changed it, or a person's choice. */
export function mergeWhole(merging: Merging, path: Path, sides: Sides<unknown>): unknown {
  const { base, ours, theirs } = sides;
  if (sameJson(ours, theirs) || sameJson(base, theirs)) return ours;
  if (sameJson(base, ours)) {
    note(merging, path, changeOf(base, theirs));
    return theirs;
  }
  return askWhole(merging, path, sides);
}

/** Lets a person choose between two states of a place, whatever its base. */
export function askWhole(
  merging: Merging,
  path: Path,
  { base, ours, theirs }: Sides<unknown>,
): unknown {
  const gone = ours === undefined || theirs === undefined;
  const kind = gone && isEntry(path) ? 'removed' : 'value';
  const own = typeof ours === 'string' && typeof theirs === 'string' && isFreeText(path);
  const choices: readonly Choice[] = own ? ['ours', 'theirs', 'own'] : ['ours', 'theirs'];
  const known = base === noBase ? undefined : base;
  const decision = ask(merging, path, { kind, base: known, ours, theirs, choices });
  switch (decision?.take) {
    case 'ours':
      return ours;
    case 'theirs':
      return theirs;
    case 'own':
      return decision.value;
    default:
      if (base !== noBase) return base;
      return gone ? undefined : firstOf(ours, theirs);
  }
}

const changeOf = (base: unknown, theirs: unknown): 'added' | 'removed' | 'changed' =>
  base === undefined ? 'added' : theirs === undefined ? 'removed' : 'changed';
