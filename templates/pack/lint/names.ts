import type { Finding } from '../../model/finding.ts';
import { inputFinding } from '../../model/input-finding.ts';

/** Names that must exist, as findings where they do not. */
export const mustExist = (
  path: string,
  names: readonly string[],
  known: readonly string[],
): readonly Finding[] =>
  names
    .filter((name) => !known.includes(name))
    .map((name) => inputFinding('pack-name-unknown', path, { name, known: known.join(', ') }));

/** Ids that must stand once, as findings where they repeat. */
export const mustBeUnique = (path: string, ids: readonly string[]): readonly Finding[] =>
  ids
    .filter((id, index) => ids.indexOf(id) < index)
    .map((id) => inputFinding('id-repeated', path, { id }));

/** The id of a thing that has one. */
export const idOf = ({ id }: { readonly id: string }): string => id;
