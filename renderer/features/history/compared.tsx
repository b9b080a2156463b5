import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { DossierHandle } from '../../../electron/ipc/contract.ts';
import { linksLeftAway, restoreAssessment } from '../../../templates/edit/restore-assessment.ts';
import { restoreBlock } from '../../../templates/edit/restore-block.ts';
import { restoreDraft } from '../../../templates/edit/restore-draft.ts';
import type { Fate } from '../../../templates/model/comparison.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Library } from '../../../templates/model/library.ts';
import type { CompareActions } from '../../shared/compare/compare-context.ts';
import { ComparisonView } from '../../shared/compare/comparison-view.tsx';
import { Banner } from '../../shared/ui/banner.tsx';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { bringBack, type BroughtBack } from './bring-back.ts';
import type { Ends, Point } from './ends.ts';
import { useComparison } from './use-comparison.ts';

interface ComparedProps {
  readonly dossier: Dossier;
  readonly handle: DossierHandle;
  readonly library: Library;
  readonly ends: Ends;
  readonly nameOf: (point: Point) => string;
  readonly onChange: (change: (dossier: Dossier) => Dossier) => void;
  readonly onMarked: () => Promise<void>;
}

type Notice = BroughtBack & { readonly leftAway: number };

/** What differs between A and B. Where B is now, parts of A can be brought back. */
export function Compared(props: ComparedProps) {
  const { dossier, handle, library, ends, nameOf, onChange, onMarked } = props;
  const { t } = useLingui();
  const state = useComparison(handle, ends, dossier);
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<Notice>();

  const perform = async (change: (dossier: Dossier) => Dossier, leftAway = 0) => {
    if (busy) return;
    setBusy(true);
    const outcome = await bringBack({ handle, dossier, from: ends.a, change, onChange });
    setBusy(false);
    setNotice({ ...outcome, leftAway });
    await onMarked();
  };
  const actionsFrom = (from: Dossier): CompareActions => ({
    draft: (draft) =>
      hasOld(draft.fate) && (
        <Button small onPress={() => void perform((now) => restoreDraft(now, from, draft.id))}>
          <Trans>Bring back this text</Trans>
        </Button>
      ),
    block: (draft, block) =>
      draft.fate === 'changed' &&
      block.fate !== 'same' && (
        <LinkButton
          onPress={() => void perform((now) => restoreBlock(now, from, draft.id, block.id))}
        >
          {block.fate === 'added' ? (
            <Trans>Take this paragraph out again</Trans>
          ) : (
            <Trans>Bring back this paragraph</Trans>
          )}
        </LinkButton>
      ),
    assessment: ({ id, fate }) =>
      hasOld(fate) && (
        <Button
          small
          onPress={() =>
            void perform(
              (now) => restoreAssessment(now, from, id),
              linksLeftAway(dossier, from, id),
            )
          }
        >
          <Trans>Bring back this assessment</Trans>
        </Button>
      ),
  });

  return (
    <>
      <div className="history__notice" aria-live="polite">
        {notice && <NoticeBanner notice={notice} onClose={() => setNotice(undefined)} />}
      </div>
      {state.kind === 'reading' && <p aria-busy className="visually-hidden">{t`Reading`}</p>}
      {state.kind === 'failed' && (
        <Banner tone="stop" title={<Trans>This version cannot be read</Trans>}>
          <p>{nameOf(state.point)}</p>
          <p dir="auto">{state.failure.message}</p>
          <p>
            <Trans>The other versions are not affected: choose another one.</Trans>
          </p>
        </Banner>
      )}
      {state.kind === 'shown' && (
        <ComparisonView
          comparison={state.comparison}
          before={state.before}
          after={state.after}
          library={library}
          title={<Trans>A to B</Trans>}
          sides={{ before: nameOf(ends.a), after: nameOf(ends.b) }}
          note={
            <>
              <p>
                <span className="strong">A</span> <bdi>{nameOf(ends.a)}</bdi>
              </p>
              <p>
                <span className="strong">B</span> <bdi>{nameOf(ends.b)}</bdi>
                {ends.b !== 'now' && (
                  <>
                    {' · '}
                    <Trans>To bring parts back, choose Now as B.</Trans>
                  </>
                )}
              </p>
            </>
          }
          {...(ends.b === 'now' ? { actions: actionsFrom(state.before) } : {})}
        />
      )}
    </>
  );
}

const hasOld = (fate: Fate): boolean => fate === 'changed' || fate === 'removed';

interface NoticeBannerProps {
  readonly notice: Notice;
  readonly onClose: () => void;
}

function NoticeBanner({ notice, onClose }: NoticeBannerProps) {
  const { t } = useLingui();
  const close = (
    <Button small look="plain" label={t`Close`} onPress={onClose}>
      <Icon of={X} size="s" />
    </Button>
  );
  if (notice.kind === 'refused')
    return (
      <Banner tone="stop" title={<Trans>Nothing was brought back</Trans>} action={close}>
        <p>
          <Trans>
            The present state could not be kept as a version first, so it was left as it is.
          </Trans>
        </p>
        <p dir="auto">{notice.failure.message}</p>
      </Banner>
    );
  return (
    <Banner
      tone={notice.kind === 'done' && notice.leftAway === 0 ? 'good' : 'warn'}
      title={<Trans>Brought back</Trans>}
      action={close}
    >
      <p>
        <Trans>How it was before is kept as a version.</Trans>
      </p>
      {notice.leftAway > 0 && (
        <p>
          <Plural
            value={notice.leftAway}
            one="# link was left away: its evidence is no longer in the dossier, or its number now means something else."
            other="# links were left away: their evidence is no longer in the dossier, or its number now means something else."
          />
        </p>
      )}
      {notice.kind === 'not-kept' && (
        <p dir="auto">
          <Trans>What it is now could not be kept as a version:</Trans> {notice.failure.message}
        </p>
      )}
    </Banner>
  );
}
