import { lazy, Suspense } from 'react';
import { assertNever } from '../../templates/model/result.ts';
import { Desk } from '../features/desk/desk.tsx';
import { RecoveryOffer } from '../features/recovery/recovery-offer.tsx';
import { go, useRoute, type Route } from '../shared/route.ts';
import { edit, useSession, type Session } from '../shared/session.ts';
import { useWorld } from '../shared/world.ts';

const Register = lazy(() =>
  import('../features/desk/register.tsx').then(({ Register }) => ({ default: Register })),
);
const Settings = lazy(() =>
  import('../features/settings/settings.tsx').then(({ Settings }) => ({ default: Settings })),
);
const Compose = lazy(() =>
  import('../features/compose/compose.tsx').then(({ Compose }) => ({ default: Compose })),
);
const Assess = lazy(() =>
  import('../features/assess/assess.tsx').then(({ Assess }) => ({ default: Assess })),
);
const EvidenceList = lazy(() =>
  import('../features/evidence/evidence-list.tsx').then(({ EvidenceList }) => ({
    default: EvidenceList,
  })),
);
const Export = lazy(() =>
  import('../features/export/export.tsx').then(({ Export }) => ({ default: Export })),
);
const History = lazy(() =>
  import('../features/history/history.tsx').then(({ History }) => ({ default: History })),
);
const Merge = lazy(() =>
  import('../features/merge/merge.tsx').then(({ Merge }) => ({ default: Merge })),
);
const Safety = lazy(() =>
  import('../features/safety/safety.tsx').then(({ Safety }) => ({ default: Safety })),
);

type DossierRoute = Exclude<Route, { view: 'desk' | 'register' | 'settings' | 'safety' }>;

/** Tells the places that need an open dossier from those that do not. */
export const isDossierView = (route: Route): route is DossierRoute =>
  route.view !== 'desk' &&
  route.view !== 'register' &&
  route.view !== 'settings' &&
  route.view !== 'safety';

/** The view of the present place; the desk where a dossier would be needed and none is open. */
export function RouteView() {
  const route = useRoute();
  const open = useSession(({ open }) => open);
  return (
    <Suspense fallback={<main className="grow" aria-busy />}>
      {isDossierView(route) ? (
        open ? (
          <DossierView route={route} session={open} />
        ) : (
          <Start />
        )
      ) : null}
      {route.view === 'desk' && <Start />}
      {route.view === 'register' && <Register />}
      {route.view === 'settings' && <Settings />}
      {route.view === 'safety' && <Safety />}
    </Suspense>
  );
}

/** The desk, below what was kept of dossiers that were open when the program stopped. */
const Start = () => <Desk offer={<RecoveryOffer />} />;

interface DossierViewProps {
  readonly route: DossierRoute;
  readonly session: Session;
}

function DossierView({ route, session: { dossier, handle, outside } }: DossierViewProps) {
  const { library } = useWorld();
  switch (route.view) {
    case 'compose':
      return (
        <Compose
          key={route.draft}
          dossier={dossier}
          draft={route.draft}
          library={library}
          onChange={edit}
        />
      );
    case 'assess':
      return (
        <Assess
          dossier={dossier}
          assessment={route.assessment}
          item={route.item}
          library={library}
          onChange={edit}
          onSelect={(item) => go({ ...route, item })}
        />
      );
    case 'history':
      return <History dossier={dossier} handle={handle} library={library} onChange={edit} />;
    case 'merge':
      return (
        <Merge
          key={handle}
          dossier={dossier}
          handle={handle}
          library={library}
          outside={outside === 'changed'}
          onChange={edit}
        />
      );
    case 'evidence':
      return <EvidenceList dossier={dossier} library={library} onChange={edit} />;
    case 'export':
      return (
        <Export
          key={route.draft}
          dossier={dossier}
          draft={route.draft}
          library={library}
          {...(route.cut === undefined ? {} : { cut: route.cut })}
        />
      );
    default:
      return assertNever(route);
  }
}
