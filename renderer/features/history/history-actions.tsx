import { Trans, useLingui } from '@lingui/react/macro';
import { Bookmark, Merge, Send } from 'lucide-react';
import { useState } from 'react';
import type { DossierHandle } from '../../../electron/ipc/contract.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import { call } from '../../shared/api.ts';
import { go } from '../../shared/route.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { AskName } from './ask-name.tsx';

interface HistoryActionsProps {
  readonly dossier: Dossier;
  readonly handle: DossierHandle;
  readonly onMarked: () => Promise<void>;
}

/** Naming the present version, giving a copy away, and taking one back. */
export function HistoryActions({ dossier, handle, onMarked }: HistoryActionsProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState<'name' | 'share' | null>(null);
  const [written, setWritten] = useState<string>();
  const close = () => setAsking(null);
  return (
    <section className="group stack" aria-label={t`Actions`}>
      <Button onPress={() => setAsking('name')}>
        <Icon of={Bookmark} />
        <Trans>Name this version…</Trans>
      </Button>
      <Button onPress={() => setAsking('share')}>
        <Icon of={Send} turns />
        <Trans>Write a copy for a colleague…</Trans>
      </Button>
      <p className="faint">
        <Trans>
          The copy knows where it left this dossier, so that your colleague’s changes can be merged
          with yours.
        </Trans>
      </p>
      {written !== undefined && (
        <Banner tone="good" title={<Trans>Copy written</Trans>}>
          <bdi className="faint history__file">{written}</bdi>
        </Banner>
      )}
      <Button onPress={() => go({ view: 'merge' })}>
        <Icon of={Merge} />
        <Trans>Merge a copy…</Trans>
      </Button>
      {asking === 'name' && (
        <AskName
          title={t`Name this version`}
          label={t`Name`}
          act={t`Keep it`}
          hint={t`A named version stays when older ones are thinned out.`}
          suggestions={[t`Sent to capital`, t`As delivered`, t`Cleared`]}
          onClose={close}
          onName={async (name) => {
            const reply = await call('history.mark', handle, dossier, { kind: 'named', name });
            if (!reply.ok) return reply.error;
            close();
            await onMarked();
            return undefined;
          }}
        />
      )}
      {asking === 'share' && (
        <AskName
          title={t`Write a copy for a colleague`}
          label={t`For whom`}
          act={t`Choose a file`}
          hint={t`The name is written into the history of this dossier.`}
          onClose={close}
          onName={async (name) => {
            const reply = await call('share.write', handle, dossier, name);
            if (!reply.ok) return reply.error;
            if (!reply.value) return undefined;
            setWritten(reply.value.fileName);
            close();
            await onMarked();
            return undefined;
          }}
        />
      )}
    </section>
  );
}
