import { Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Copy, DossierHandle } from '../../../electron/ipc/contract.ts';
import { compareDossiers } from '../../../templates/compare/compare-dossiers.ts';
import { mergeDossiers } from '../../../templates/merge/merge-dossiers.ts';
import type { Decision } from '../../../templates/merge/merge.ts';
import { resolveMerge } from '../../../templates/merge/resolve-merge.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Library } from '../../../templates/model/library.ts';
import { ComparisonView } from '../../shared/compare/comparison-view.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { type Decisions, nextOpen, previewOf } from './decisions.ts';
import { FittedList } from './fitted-list.tsx';
import { MergeFoot } from './merge-foot.tsx';
import { performMerge, type Merged } from './perform-merge.ts';
import { inReadingOrder } from './reading-order.ts';
import { useDecideKeys } from './use-decide-keys.ts';

interface ReviewProps {
  readonly copy: Copy;
  readonly dossier: Dossier;
  readonly handle: DossierHandle;
  readonly library: Library;
  readonly outside: boolean;
  readonly onChange: (change: (dossier: Dossier) => Dossier) => void;
  readonly onLeave: () => void;
}

/** What a merge would bring: what fitted, in its place, and each conflict, to be decided one by one. */
export function Review(props: ReviewProps) {
  const { copy, handle, library, outside, onChange, onLeave } = props;
  const { t } = useLingui();
  const format = useFormat();
  // What the window held when the copy was read: merging must not start anew once it is applied.
  const [dossier] = useState(props.dossier);
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [shown, setShown] = useState(0);
  const [busy, setBusy] = useState(false);
  const [merged, setMerged] = useState<Exclude<Merged, { kind: 'done' }>>();
  const foot = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const merge = useMemo(() => mergeDossiers(copy.base, dossier, copy.dossier), [copy, dossier]);
  const conflicts = useMemo(() => inReadingOrder(merge), [merge]);
  const settled = useDeferredValue(decisions);
  const preview = useMemo(() => previewOf(merge, settled), [merge, settled]);
  // Evidence of ours that got another number is not a change to read.
  const before = merge.sides.ours;
  const comparison = useMemo(() => compareDossiers(before, preview), [before, preview]);
  const conflict = conflicts[shown];
  const open = conflicts.length - decisions.size;

  const decide = (decision: Decision): void => {
    if (!conflict?.choices.includes(decision.take)) return;
    const next = new Map(decisions).set(conflict.id, decision);
    setDecisions(next);
    // The next step is under the hand: the next conflict, or Merge.
    requestAnimationFrame(() => lastButton(foot.current)?.focus());
  };
  const show = (index: number): void => {
    setShown(index);
    requestAnimationFrame(() => heading.current?.focus());
  };
  useDecideKeys(decide);
  useEffect(() => (heading.current ?? lastButton(foot.current))?.focus(), []);

  const apply = async (): Promise<void> => {
    const resolved = resolveMerge(merge, decisions);
    if (!resolved.ok || busy) return;
    setBusy(true);
    const request = { handle, before: dossier, after: resolved.value, outside, onChange };
    const outcome = await performMerge({ ...request, name: copy.fileName });
    setBusy(false);
    if (outcome.kind === 'done') onLeave();
    else setMerged(outcome);
  };

  const next = nextOpen(conflicts, decisions, shown);
  return (
    <main className="merge" aria-labelledby="merge">
      <div className="merge__compare column" data-column>
        <h1 className="visually-hidden" id="merge">
          {outside ? <Trans>Merge with the file</Trans> : <Trans>Merge with a copy</Trans>}
        </h1>
        <ComparisonView
          comparison={comparison}
          before={before}
          after={preview}
          library={library}
          title={<Trans>What the merge changes</Trans>}
          sides={{ before: t`Yours now`, after: t`After the merge` }}
          note={<FittedList merge={merge} library={library} outside={outside} />}
        />
      </div>
      <aside className="panel column merge__aside" data-column aria-label={t`To decide`}>
        {!merge.sameDossier && (
          <Banner tone="warn" title={<Trans>This is another dossier</Trans>}>
            <p>
              <Trans>
                The copy does not come from the dossier in this window. It can be merged all the
                same; look closely at what comes in.
              </Trans>
            </p>
          </Banner>
        )}
        {copy.base === null && (
          <Banner tone="note" title={<Trans>Every difference is shown</Trans>}>
            <p>
              <Trans>
                It is not known from which state the two began, so nobody can tell who changed what.
                What only one side has is kept; for everything else you decide.
              </Trans>
            </p>
          </Banner>
        )}
        {conflict ? (
          <ConflictPanel
            key={conflict.id}
            heading={heading}
            merge={merge}
            library={library}
            conflict={conflict}
            position={shown + 1}
            count={conflicts.length}
            decision={decisions.get(conflict.id)}
            from={copy.fileName}
            since={copy.baseAt === null ? undefined : format.dayAndTime(copy.baseAt)}
            outside={outside}
            onDecide={decide}
            onStep={(by) => show((shown + by + conflicts.length) % conflicts.length)}
          />
        ) : (
          <section className="clash">
            <h2 className="heading">
              {comparison.same ? (
                <Trans>The copy brings nothing new</Trans>
              ) : (
                <Trans>Everything fits: there is nothing to decide</Trans>
              )}
            </h2>
            <p className="quiet">
              <bdi>{copy.fileName}</bdi>
            </p>
          </section>
        )}
        <MergeFoot
          ref={foot}
          open={open}
          count={conflicts.length}
          isSame={comparison.same && !outside}
          busy={busy}
          merged={merged}
          onNext={next === undefined || next === shown ? undefined : () => show(next)}
          onMerge={() => void apply()}
          onLeave={onLeave}
        />
      </aside>
    </main>
  );
}

const lastButton = (part: HTMLElement | null): HTMLElement | undefined =>
  [...(part?.querySelectorAll('button') ?? [])].at(-1);
