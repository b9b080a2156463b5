import { parseDossier } from '../../../templates/codec/parse-dossier.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import type { VersionId } from '../../../templates/model/ids.ts';
import { fail, type Result } from '../../../templates/model/result.ts';
import type { Failure } from '../../ipc/contract.ts';
import { readingFailure } from '../file/reading-failure.ts';
import { type History, placeOf } from './history.ts';
import { historyNames } from './history-names.ts';
import { readChunk, stateAt } from './read-chunk.ts';

/** The dossier as a version holds it: `not-found`, or why it cannot be read. Other versions do not depend on that. */
export async function dossierAt(
  history: History,
  id: VersionId,
): Promise<Result<Dossier, Failure>> {
  const place = placeOf(history, id);
  if (!place) return fail({ code: 'not-found', message: 'This version is no longer kept.' });
  const content = await readChunk(place.chunk);
  if (!content.ok) return fail(failure([content.problem]));
  const name = historyNames.chunk(place.chunk.sha256);
  const state = stateAt(content.value, place.index, name);
  if (!state.ok) return fail(failure([state.problem]));
  const dossier = parseDossier(state.value);
  return dossier.ok ? dossier : fail(failure(dossier.problem));
}

function failure(findings: readonly Finding[]): Failure {
  const known = readingFailure(findings);
  return known.code === 'newer-format'
    ? known
    : {
        ...known,
        message:
          'This version cannot be read: its part of the file is damaged. The dossier itself is not affected.',
      };
}
