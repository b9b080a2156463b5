import { useEffect } from 'react';
import { useSession } from '../shared/session.ts';

/** Names the window after the open dossier, as a task bar shows it. */
export function useDocumentTitle(): void {
  const title = useSession(({ open }) => open?.dossier.title);
  useEffect(() => {
    document.title = title ? `${title} · Aide-Mémoire` : 'Aide-Mémoire';
  }, [title]);
}
