import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronLeft, Search, Settings2, SquareArrowOutUpRight } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { go, useRoute } from '../shared/route.ts';
import { useStillSession } from '../shared/still-session.ts';
import { Button } from '../shared/ui/button.tsx';
import { Icon } from '../shared/ui/icon.tsx';
import { Key } from '../shared/ui/key.tsx';
import { dossierPlace, exportPlace, placeBehind } from './places.ts';
import { usePalette } from './palette-store.ts';
import { isDossierView } from './route-view.tsx';
import { SaveMark } from './save-mark.tsx';

/** Where one is, whether it is saved, and the way to everything else. */
export function WindowBar() {
  const { t } = useLingui();
  const route = useRoute();
  const open = useStillSession();
  const inDossier = isDossierView(route) && open !== null;
  const exports = inDossier && route.view !== 'export' ? exportPlace(route, open.dossier) : null;
  return (
    <header className="bar">
      <div className="bar__start crumb">
        {route.view === 'desk' ? (
          <span className="wordmark">Aide-Mémoire</span>
        ) : (
          <>
            <Button
              look="plain"
              label={t`Back`}
              onPress={() => go(placeBehind(route, open?.dossier))}
            >
              <Icon of={ChevronLeft} turns />
            </Button>
            {inDossier ? (
              <>
                <bdi className="crumb__here cut">{open.dossier.title}</bdi>
                <SaveMark session={open} />
              </>
            ) : (
              <span className="crumb__here cut">
                {route.view === 'settings' && <Trans>Settings</Trans>}
                {route.view === 'register' && <Trans>Register of vetoes</Trans>}
                {route.view === 'safety' && <Trans>What this protects</Trans>}
              </span>
            )}
          </>
        )}
      </div>
      <AriaButton
        className="input bar__ask"
        aria-haspopup="dialog"
        onPress={() => usePalette.setState({ open: true })}
      >
        <Icon of={Search} />
        <span className="input__hint grow">
          <Trans>Go to, or do</Trans>
        </span>
        <Key>Ctrl</Key>
        <Key>K</Key>
      </AriaButton>
      <div className="bar__end">
        {!inDossier && open && (
          <Button look="plain" small onPress={() => go(dossierPlace(open.dossier))}>
            <bdi className="cut">{open.dossier.title}</bdi>
          </Button>
        )}
        {route.view !== 'settings' && (
          <Button look="plain" label={t`Settings`} onPress={() => go({ view: 'settings' })}>
            <Icon of={Settings2} />
          </Button>
        )}
        {exports && (
          <Button look="primary" onPress={() => go(exports)}>
            <Icon of={SquareArrowOutUpRight} turns />
            <Trans>Export</Trans>
          </Button>
        )}
      </div>
    </header>
  );
}
