import { useCallback, useEffect, useState } from 'react';
import type { DossierHandle, Failure } from '../../../electron/ipc/contract.ts';
import type { Version } from '../../../templates/model/version.ts';
import { call } from '../../shared/api.ts';

interface Versions {
  /** Oldest first; undefined until they are read. */
  readonly versions: readonly Version[] | undefined;
  readonly failure: Failure | undefined;
  readonly reload: () => Promise<void>;
}

/** The versions of a dossier, read when the view comes and whenever one was added. */
export function useVersions(handle: DossierHandle): Versions {
  const [versions, setVersions] = useState<readonly Version[]>();
  const [failure, setFailure] = useState<Failure>();
  const reload = useCallback(
    () =>
      call('history.list', handle).then((reply) => {
        setFailure(reply.ok ? undefined : reply.error);
        if (reply.ok) setVersions([...reply.value].sort(byTime));
      }),
    [handle],
  );
  useEffect(() => void reload(), [reload]);
  return { versions, failure, reload };
}

const byTime = (one: Version, other: Version): number => Date.parse(one.at) - Date.parse(other.at);
