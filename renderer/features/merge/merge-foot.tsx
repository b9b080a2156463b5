import { Plural, Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Banner } from '../../shared/ui/banner.tsx';
import { Button } from '../../shared/ui/button.tsx';
import type { Merged } from './perform-merge.ts';

interface MergeFootProps {
  readonly ref: Ref<HTMLElement>;
  /** How many conflicts wait for a decision, and how many there are. */
  readonly open: number;
  readonly count: number;
  /** True where merging would change nothing. */
  readonly isSame: boolean;
  readonly busy: boolean;
  readonly merged: Exclude<Merged, { kind: 'done' }> | undefined;
  readonly onNext: (() => void) | undefined;
  readonly onMerge: () => void;
  readonly onLeave: () => void;
}

/** What is left to do, and the way on. What was merged but could not be kept everywhere is said here. */
export function MergeFoot(props: MergeFootProps) {
  const { ref, open, count, isSame, busy, merged, onNext, onMerge, onLeave } = props;
  const isDone = merged !== undefined && merged.kind !== 'refused';
  return (
    <footer className="merge__foot" ref={ref}>
      <div aria-live="polite">
        {merged && <Outcome merged={merged} />}
        {!merged && count > 0 && (
          <p className="quiet">
            {open > 0 ? (
              <Plural value={open} one="# is left to decide." other="# are left to decide." />
            ) : (
              <Trans>Everything is decided. What you did not take stays in the history.</Trans>
            )}
          </p>
        )}
      </div>
      <div className="clash__foot">
        <Button look="plain" isDisabled={busy} onPress={onLeave}>
          {isDone || isSame ? (
            <Trans>Back to the text</Trans>
          ) : (
            <Trans>Leave without merging</Trans>
          )}
        </Button>
        {onNext && !isDone && (
          <Button onPress={onNext}>
            <Trans>Next to decide</Trans>
          </Button>
        )}
        {!isDone && !isSame && open === 0 && (
          <Button look="primary" isDisabled={busy} onPress={onMerge}>
            <Trans>Merge</Trans>
          </Button>
        )}
      </div>
    </footer>
  );
}

function Outcome({ merged }: { readonly merged: Exclude<Merged, { kind: 'done' }> }) {
  switch (merged.kind) {
    case 'refused':
      return (
        <Banner tone="stop" title={<Trans>Nothing was merged</Trans>}>
          <p>
            <Trans>
              The present state could not be kept as a version first, so it was left as it is.
            </Trans>
          </p>
          <p dir="auto">{merged.failure.message}</p>
        </Banner>
      );
    case 'not-kept':
      return (
        <Banner tone="warn" title={<Trans>Merged</Trans>}>
          <p dir="auto">
            <Trans>What it is now could not be kept as a version:</Trans> {merged.failure.message}
          </p>
        </Banner>
      );
    case 'not-settled':
      return (
        <Banner tone="warn" title={<Trans>Merged, but not saved yet</Trans>}>
          <p>
            <Trans>
              The file could not be taken over. Save a copy under another name, or merge again.
            </Trans>
          </p>
          <p dir="auto">{merged.failure.message}</p>
        </Banner>
      );
  }
}
