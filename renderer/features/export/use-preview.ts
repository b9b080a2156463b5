import { useEffect, useState } from 'react';
import type { ExportRequest, Failure, Preview } from '../../../electron/ipc/contract.ts';
import { call } from '../../shared/api.ts';

export type PreviewState =
  | { readonly kind: 'asked' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'shown'; readonly preview: Preview };

/** Asks for a preview whenever the request changes; an answer that comes too late is dropped. */
export function usePreview({
  dossier,
  draft,
  profile,
  audience,
  cut,
}: ExportRequest): PreviewState {
  const [state, setState] = useState<PreviewState>({ kind: 'asked' });
  useEffect(() => {
    let wanted = true;
    void call('export.preview', {
      dossier,
      draft,
      profile,
      audience,
      ...(cut === undefined ? {} : { cut }),
    }).then((reply) => {
      if (!wanted) return;
      setState(
        reply.ok
          ? { kind: 'shown', preview: reply.value }
          : { kind: 'failed', failure: reply.error },
      );
    });
    return () => {
      wanted = false;
    };
  }, [dossier, draft, profile, audience, cut]);
  return state;
}
