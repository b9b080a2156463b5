import { LockDialog } from '../features/lock/lock-dialog.tsx';
import { UnlockDialog } from '../features/lock/unlock-dialog.tsx';
import { useIdleLock } from '../features/lock/use-idle-lock.ts';
import { WipeDialog } from '../features/wipe/wipe-dialog.tsx';
import { useStillSession } from '../shared/still-session.ts';
import { useRoute } from '../shared/route.ts';
import { useWorld } from '../shared/world.ts';
import './app.css';
import { CloseQuestion } from './close-question.tsx';
import { DamageReport } from './damage-report.tsx';
import { FileNotice } from './file-notice.tsx';
import { lockQuietly, useLockQuestion } from './lock-or-ask.ts';
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
  const open = useStillSession();
  useShellKeys();
  useDocumentTitle();
  useIdleLock(useWorld().settings.lockAfter, onIdle);
  const asksLock = useLockQuestion(({ asked }) => asked);
  return (
    <div className="app">
      <WindowBar />
      <NotSaved />
      {open && <DamageReport key={open.handle} session={open} />}
      {open && <FileNotice session={open} />}
      <div className="app__body">
        {open && isDossierView(route) && route.view !== 'export' && <Rail session={open} />}
        <ErrorBoundary key={route.view}>
          <RouteView />
        </ErrorBoundary>
      </div>
      <Palette />
      <CloseQuestion />
      <UnlockDialog />
      <WipeDialog />
      {open && asksLock && (
        <LockDialog session={open} onClose={() => useLockQuestion.setState({ asked: false })} />
      )}
    </div>
  );
}

const onIdle = (): void => void lockQuietly();
