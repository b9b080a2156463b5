import { useEffect, useRef, useState } from 'react';
import type { DossierHandle, Failure, Reply } from '../../../electron/ipc/contract.ts';
import { compareDossiers } from '../../../templates/compare/compare-dossiers.ts';
import type { Comparison } from '../../../templates/model/comparison.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { VersionId } from '../../../templates/model/ids.ts';
import { call } from '../../shared/api.ts';
import type { Ends, Point } from './ends.ts';

export type CompareState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly point: Point; readonly failure: Failure }
  | {
      readonly kind: 'shown';
      readonly comparison: Comparison;
      readonly before: Dossier;
      readonly after: Dossier;
    };

interface Answer {
  readonly ends: Ends;
  readonly state: CompareState;
}

const reading: CompareState = { kind: 'reading' };

/** Compares two versions, or one with what the window holds. Each version is read once; one that cannot be read is asked for again. */
export function useComparison(
  handle: DossierHandle,
  ends: Ends | null,
  now: Dossier,
): CompareState {
  const read = useRef(new Map<VersionId, Dossier>());
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (!ends) return undefined;
    let wanted = true;
    const stateAt = async (point: Point): Promise<Reply<Dossier>> => {
      const known = point === 'now' ? now : read.current.get(point);
      if (known || point === 'now') return { ok: true, value: known ?? now };
      const reply = await call('history.read', handle, point);
      if (reply.ok) read.current.set(point, reply.value);
      return reply;
    };
    void Promise.all([stateAt(ends.a), stateAt(ends.b)]).then(([before, after]) => {
      if (wanted) setAnswer({ ends, state: stateOf(ends, before, after) });
    });
    return () => {
      wanted = false;
    };
  }, [handle, ends, now]);
  // While the window's text changes the last answer stays, so that the reader keeps the place.
  return answer?.ends === ends ? answer.state : reading;
}

function stateOf(ends: Ends, before: Reply<Dossier>, after: Reply<Dossier>): CompareState {
  if (!before.ok) return { kind: 'failed', point: ends.a, failure: before.error };
  if (!after.ok) return { kind: 'failed', point: ends.b, failure: after.error };
  return {
    kind: 'shown',
    comparison: compareDossiers(before.value, after.value),
    before: before.value,
    after: after.value,
  };
}
