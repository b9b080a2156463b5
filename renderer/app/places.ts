import type { Dossier } from '../../templates/model/dossier.ts';
import type { Route } from '../shared/route.ts';

/** Where a dossier opens: at its first text. */
export function dossierPlace(dossier: Dossier): Route {
  const [draft] = dossier.drafts;
  return draft ? { view: 'compose', draft: draft.id } : { view: 'evidence' };
}

/** Where Export leads from a place: to the draft in view, or to the dossier's first. */
export function exportPlace(route: Route, dossier: Dossier): Route | null {
  const draft = route.view === 'compose' ? route.draft : dossier.drafts[0]?.id;
  return draft === undefined ? null : { view: 'export', draft };
}

/** Where Back leads: from the export to its text, from settings to the open dossier, else to the desk. */
export function placeBehind(route: Route, dossier: Dossier | undefined): Route {
  if (route.view === 'export') return { view: 'compose', draft: route.draft };
  if ((route.view === 'settings' || route.view === 'safety') && dossier)
    return dossierPlace(dossier);
  if ((route.view === 'history' || route.view === 'merge') && dossier) return dossierPlace(dossier);
  return { view: 'desk' };
}
