import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useState } from 'react';
import type { Leftover, LeftoverContent, Reply } from '../../../electron/ipc/contract.ts';
import { compareDossiers } from '../../../templates/compare/compare-dossiers.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import { call } from '../../shared/api.ts';
import { ComparisonView } from '../../shared/compare/comparison-view.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { useWorld } from '../../shared/world.ts';
import { useLeftoverTitle } from './use-leftover-title.ts';

interface SeeBothProps {
  readonly leftover: Leftover;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** The file and what was kept, beside each other. Looking changes neither. */
export function SeeBoth({ leftover, onOpen, onClose }: SeeBothProps) {
  const { t } = useLingui();
  const [reply, setReply] = useState<Reply<LeftoverContent>>();
  const title = useLeftoverTitle(leftover);
  useEffect(() => {
    let wanted = true;
    void call('recovery.read', leftover.id).then((answer) => wanted && setReply(answer));
    return () => {
      wanted = false;
    };
  }, [leftover.id]);
  return (
    <Dialog
      wide
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose} autoFocus>
            <Trans>Close</Trans>
          </Button>
          <Button look="primary" onPress={onOpen}>
            <Trans>Go on with what was kept</Trans>
          </Button>
        </>
      }
    >
      <div
        className="recovery__both"
        aria-busy={reply === undefined}
        aria-label={t`Both`}
        role="region"
      >
        {reply?.ok === false && (
          <Banner tone="stop" title={<Trans>What was kept cannot be read</Trans>}>
            <p dir="auto">{reply.error.message}</p>
          </Banner>
        )}
        {reply?.ok && <Both content={reply.value} leftover={leftover} />}
      </div>
    </Dialog>
  );
}

interface BothProps {
  readonly content: LeftoverContent;
  readonly leftover: Leftover;
}

function Both({ content: { inFile, recovered }, leftover }: BothProps) {
  const { t } = useLingui();
  const { library } = useWorld();
  const format = useFormat();
  const before = useMemo(() => inFile ?? nothingOf(recovered), [inFile, recovered]);
  const comparison = useMemo(() => compareDossiers(before, recovered), [before, recovered]);
  const when = format.dayAndTime(leftover.changedAt);
  return (
    <>
      {inFile === null && (
        <Banner tone="note">
          <p>
            <Trans>There is no file that could be read beside it: all of this was kept.</Trans>
          </p>
        </Banner>
      )}
      <ComparisonView
        comparison={comparison}
        before={before}
        after={recovered}
        library={library}
        mode={inFile === null ? 'text' : 'sides'}
        title={<Trans>From the file to what was kept</Trans>}
        sides={{ before: t`In the file`, after: t`Kept, ${when}` }}
      />
    </>
  );
}

/** The same dossier before anything was written into it. */
const nothingOf = (dossier: Dossier): Dossier => ({
  ...dossier,
  drafts: [],
  assessments: [],
  evidence: [],
});
