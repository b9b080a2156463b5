import { Trans, useLingui } from '@lingui/react/macro';
import { AArrowDown, AArrowUp } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { ContentId } from '../../../../templates/model/ids.ts';
import type { Pace } from '../../../../templates/model/speech.ts';
import { applyCut } from '../../../../templates/speech/apply-cut.ts';
import { clockTime } from '../../../../templates/speech/clock-time.ts';
import { cutToFit } from '../../../../templates/speech/cut-to-fit.ts';
import { slotOf } from '../../../../templates/speech/slot-of.ts';
import type { DraftUnderSpeech } from '../../../../templates/speech/under-speech.ts';
import { Select } from '../../../shared/ui/select.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { useWorld } from '../../../shared/world.ts';
import { beatsOf } from './beats-of.ts';
import { ReadingControls } from './reading-controls.tsx';
import { pause, readyClock, start, stop } from './reading-clock.ts';
import { ReadingResult } from './reading-result.tsx';
import { ReadingText } from './reading-text.tsx';
import { ReadingTime } from './reading-time.tsx';
import { Stage } from './stage.tsx';

interface RehearsalProps {
  readonly under: DraftUnderSpeech;
  /** The section at which the reading begins; the first one where absent. */
  readonly from?: ContentId;
  readonly onPace: (pace: Pace) => void;
  readonly onClose: () => void;
  /** Milliseconds of a clock that never goes back: `performance.now`. */
  readonly now: () => number;
}

/** A reading aloud against the clock, in the whole window: Space starts and holds, Escape leaves. */
export function Rehearsal(props: RehearsalProps) {
  const { t } = useLingui();
  return (
    <Stage label={t`Reading aloud`} onClose={props.onClose}>
      <Reading {...props} />
    </Stage>
  );
}

/** The sizes of the letters, in pixels. */
const sizes = [24, 28, 32, 36, 40] as const;

const whole = 'whole';

/** What the window of a reading holds. */
export function Reading({ under, from, onPace, onClose, now }: RehearsalProps) {
  const { t } = useLingui();
  const { today } = useWorld();
  const [version, setVersion] = useState<string>(whole);
  const [size, setSize] = useState(1);
  const [clock, setClock] = useState(readyClock);
  const { draft, template } = under;
  const cut = draft.cuts?.find(({ id }) => id === version);
  const shown = useMemo(
    () => (cut ? { ...under, draft: applyCut(under.draft, cutToFit(under, cut).taken) } : under),
    [under, cut],
  );
  const beats = useMemo(() => beatsOf(shown), [shown]);
  const [begin, setBegin] = useState(from);
  const [end, setEnd] = useState<ContentId>();
  const known = (id: ContentId | undefined): ContentId | undefined =>
    beats.find((beat) => beat.id === id)?.id;
  const first = known(begin) ?? beats[0]?.id;
  const last = known(end) ?? beats.at(-1)?.id;
  const slotTime = clockTime((cut ? cut.seconds : slotOf(draft, template)?.seconds) ?? 0);
  const slot = cut ? cut.seconds : slotOf(draft, template)?.seconds;

  const toggle = (): void => {
    const moment = now();
    setClock((before) =>
      before.state === 'running' ? pause(before, moment) : start(before, moment),
    );
  };
  useSpace(toggle);

  if (first === undefined || last === undefined)
    return (
      <div className="stage__frame">
        <div className="stage__bar">
          <p className="grow">
            <Trans>There is nothing to read yet.</Trans>
          </p>
          <Button autoFocus onPress={onClose}>
            <Trans>Close</Trans>
          </Button>
        </div>
      </div>
    );
  return (
    <div className="stage__frame">
      <div className="stage__bar">
        <ReadingTime clock={clock} now={now} slot={slot} />
        {slot !== undefined && <span className="faint">{t`of ${slotTime}`}</span>}
        <ReadingControls
          state={clock.state}
          onToggle={toggle}
          onStop={() => {
            const moment = now();
            setClock((before) => stop(before, moment));
          }}
        />
        <span className="grow" />
        {(draft.cuts ?? []).length > 0 && (
          <Select
            label={t`Version`}
            small
            hiddenLabel
            value={version}
            options={[
              { id: whole, label: t`Whole text` },
              ...(draft.cuts ?? []).map(({ id, seconds }) => {
                const time = clockTime(seconds);
                return { id: String(id), label: t`Cut to ${time}` };
              }),
            ]}
            onChange={(id) => {
              setVersion(id);
              setClock(readyClock);
            }}
          />
        )}
        <div className="line" role="group" aria-label={t`Size of the letters`}>
          <Button
            small
            isDisabled={size === 0}
            label={t`Smaller`}
            onPress={() => setSize(size - 1)}
          >
            <Icon of={AArrowDown} size="s" />
          </Button>
          <Button
            small
            isDisabled={size === sizes.length - 1}
            label={t`Larger`}
            onPress={() => setSize(size + 1)}
          >
            <Icon of={AArrowUp} size="s" />
          </Button>
        </div>
        <Button small onPress={onClose}>
          <Trans>Close</Trans>
        </Button>
      </div>
      {/* The text scrolls by keyboard, so it takes the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="stage__body" tabIndex={0} role="region" aria-label={t`Text to read`}>
        <ReadingText
          beats={beats}
          language={draft.language}
          from={first}
          onFrom={(section) => {
            setBegin(section);
            setClock(readyClock);
          }}
          slot={slot}
          size={sizes[size] ?? sizes[1]}
        />
      </div>
      {clock.state === 'stopped' && (
        <div className="stage__foot">
          <ReadingResult
            beats={beats}
            language={draft.language}
            from={first}
            to={last}
            onTo={setEnd}
            milliseconds={clock.gathered}
            onKeep={(wordsPerMinute, words) =>
              onPace({
                wordsPerMinute,
                words,
                seconds: Math.round(clock.gathered / 1000),
                on: today,
              })
            }
          />
        </div>
      )}
    </div>
  );
}

/** Parts that do something of their own with Space. */
const takesSpace = 'button,input,select,[role=option]';

/** Calls back when Space is pressed anywhere but on something that takes it for itself. */
function useSpace(onSpace: () => void): void {
  const act = useEffectEvent(onSpace);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== ' ' || event.repeat || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(takesSpace)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
