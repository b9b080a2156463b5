import { Trans } from '@lingui/react/macro';
import { FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Failure, RecentDossier } from '../../../electron/ipc/contract.ts';
import { call } from '../../shared/api.ts';
import { openFile, openRecent } from '../../shared/open-dossier.ts';
import { useWipe } from '../../shared/wipe.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { RecentTable } from './recent-table.tsx';

/** The dossiers of this computer, newest first, or what a dossier is while there are none. */
export function RecentDossiers() {
  const [recent, setRecent] = useState<readonly RecentDossier[]>();
  const [failure, setFailure] = useState<Failure>();
  const { removed } = useWipe();
  useEffect(() => {
    void call('dossier.recent').then((reply) =>
      reply.ok ? setRecent(reply.value) : setFailure(reply.error),
    );
  }, [removed]);
  const show = (opening: Promise<Failure | undefined>) => void opening.then(setFailure);
  return (
    <section aria-labelledby="recent">
      <div className="part__head">
        <h2 className="title grow" id="recent">
          <Trans>Dossiers</Trans>
        </h2>
        <Button small onPress={() => show(openFile())}>
          <Icon of={FolderOpen} size="s" />
          <Trans>Open a file</Trans>
        </Button>
      </div>
      {failure && (
        <div className="desk__failure">
          <Banner tone="stop" title={<Trans>The dossier was not opened</Trans>}>
            <p dir="auto">{failure.message}</p>
          </Banner>
        </div>
      )}
      {recent?.length === 0 && (
        <div className="empty">
          <p className="strong">
            <Trans>No dossier yet</Trans>
          </p>
          <p className="quiet">
            <Trans>
              A dossier is one file for one situation: its texts, the assessment behind them and the
              evidence behind that. Choose a form under New, or open a file that a colleague sent.
            </Trans>
          </p>
        </div>
      )}
      {recent && recent.length > 0 && (
        <RecentTable recent={recent} onOpen={(id) => show(openRecent(id))} />
      )}
    </section>
  );
}
