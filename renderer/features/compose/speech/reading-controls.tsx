import { Trans } from '@lingui/react/macro';
import { Pause, Play, Square } from 'lucide-react';
import { Button } from '../../../shared/ui/button.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Key } from '../../../shared/ui/key.tsx';
import type { ReadingClock } from './reading-clock.ts';

interface ReadingControlsProps {
  readonly state: ReadingClock['state'];
  readonly onToggle: () => void;
  readonly onStop: () => void;
}

/** Start, pause and stop. */
export function ReadingControls({ state, onToggle, onStop }: ReadingControlsProps) {
  const isRunning = state === 'running';
  return (
    <>
      <Button look="primary" autoFocus onPress={onToggle}>
        <Icon of={isRunning ? Pause : Play} size="s" turns={!isRunning} />
        {isRunning ? (
          <Trans>Pause</Trans>
        ) : state === 'paused' ? (
          <Trans>Go on</Trans>
        ) : state === 'stopped' ? (
          <Trans>Read again</Trans>
        ) : (
          <Trans>Start</Trans>
        )}
      </Button>
      <Button isDisabled={state !== 'running' && state !== 'paused'} onPress={onStop}>
        <Icon of={Square} size="s" />
        <Trans>Stop</Trans>
      </Button>
      <span className="faint">
        <Trans>
          <Key>Space</Key> starts and pauses
        </Trans>
      </span>
    </>
  );
}
