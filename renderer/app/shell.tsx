import { useSession } from '../shared/session.ts';
import { useRoute } from '../shared/route.ts';
import './app.css';
import { CloseQuestion } from './close-question.tsx';
import { DamageReport } from './damage-report.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { NotSaved } from './not-saved.tsx';
import { Palette } from './palette.tsx';
import { Rail } from './rail.tsx';
import { isDossierView, RouteView } from './route-view.tsx';
import { useDocumentTitle } from './use-document-title.ts';
import { useShellKeys } from './use-shell-keys.ts';
import { WindowBar } from './window-bar.tsx';

/** The window bar, what must not be missed, the rail of an open dossier, and the view. */
export function Shell() {
  const route = useRoute();
  const open = useSession(({ open }) => open);
  useShellKeys();
  useDocumentTitle();
  return (
    <div className="app">
      <WindowBar />
      <NotSaved />
      {open && <DamageReport key={open.handle} session={open} />}
      <div className="app__body">
        {open && isDossierView(route) && route.view !== 'export' && <Rail session={open} />}
        <ErrorBoundary key={route.view}>
          <RouteView />
        </ErrorBoundary>
      </div>
      <Palette />
      <CloseQuestion />
    </div>
  );
}
