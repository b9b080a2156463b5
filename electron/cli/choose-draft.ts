import type { Dossier } from '../../templates/model/dossier.ts';
import type { Draft } from '../../templates/model/draft.ts';
import { ok, type Result } from '../../templates/model/result.ts';
import { didYouMean } from './near-matches.ts';
import type { Refusal } from './outcome.ts';
import { refusal } from './refuse.ts';

/** The draft with this id, or the only one where none is named. */
export function chooseDraft(dossier: Dossier, asked?: string): Result<Draft, Refusal> {
  const ids = dossier.drafts.map(({ id }) => id);
  const [first, second] = dossier.drafts;
  if (asked === undefined) {
    if (!first) return refusal('This dossier has no draft.');
    return second
      ? refusal(`This dossier has several drafts; name one with --draft: ${ids.join(', ')}.`)
      : ok(first);
  }
  const found = dossier.drafts.find(({ id }) => id === asked);
  return found
    ? ok(found)
    : refusal(
        `There is no draft ${asked} in this dossier. It holds: ${ids.join(', ')}.${didYouMean(asked, ids)}`,
      );
}
