import { Trans, useLingui } from '@lingui/react/macro';
import type { DossierHandle } from '../../../electron/ipc/contract.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Library } from '../../../templates/model/library.ts';
import { call } from '../../shared/api.ts';
import { SecretForm } from '../../shared/lock/secret-form.tsx';
import { go } from '../../shared/route.ts';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { ChooseCopy } from './choose-copy.tsx';
import './merge.css';
import { Review } from './review.tsx';
import { useCopy } from './use-copy.ts';

interface MergeProps {
  readonly dossier: Dossier;
  readonly handle: DossierHandle;
  readonly library: Library;
  /** True where somebody else changed the dossier's own file, which is then read at once. */
  readonly outside: boolean;
  readonly onChange: (change: (dossier: Dossier) => Dossier) => void;
}

/** Merging with another state of the dossier: reading it, deciding what does not fit, and applying it. */
export function Merge({ dossier, handle, library, outside, onChange }: MergeProps) {
  const { t } = useLingui();
  const { state, read, take, forget } = useCopy(handle, outside);
  const leave = () => {
    const [draft] = dossier.drafts;
    go(draft ? { view: 'compose', draft: draft.id } : { view: 'evidence' });
  };
  if (state.kind === 'read')
    return (
      <Review
        copy={state.copy}
        dossier={dossier}
        handle={handle}
        library={library}
        outside={outside}
        onChange={onChange}
        onLeave={leave}
      />
    );
  return (
    <main className="merge merge--start column" data-column aria-busy={state.kind === 'reading'}>
      <ChooseCopy
        outside={outside}
        busy={state.kind === 'reading'}
        failure={state.kind === 'failed' ? state.failure : undefined}
        onChoose={() => void read()}
        onLeave={leave}
      />
      {state.kind === 'locked' && (
        <Dialog title={t`Locked copy`} onClose={forget} foot={null}>
          <p className="strong">
            <bdi>{state.locked.fileName}</bdi>
          </p>
          <SecretForm
            lock={state.locked.lock}
            open={(secret) => call('merge.unlock', handle, state.locked.ticket, secret)}
            onOpened={take}
            onCancel={forget}
            action={<Trans>Open</Trans>}
          />
        </Dialog>
      )}
    </main>
  );
}
