import type { Library } from '../../templates/model/library.ts';
import type { Audience } from '../../templates/model/pack.ts';
import { ok, type Result } from '../../templates/model/result.ts';
import { allAudiences, widestAudience } from '../../templates/pack/find.ts';
import { didYouMean } from './near-matches.ts';
import type { Refusal } from './outcome.ts';
import { refusal } from './refuse.ts';

/** The audience with this id, or the widest circle where none is named. */
export function chooseAudience(library: Library, asked?: string): Result<Audience, Refusal> {
  if (asked === undefined) return ok(widestAudience(library));
  const audiences = allAudiences(library);
  const ids = audiences.map(({ id }) => id);
  const found = audiences.find(({ id }) => id === asked);
  return found
    ? ok(found)
    : refusal(
        `There is no audience “${asked}”. There are: ${ids.join(', ')}.${didYouMean(asked, ids)}`,
      );
}
