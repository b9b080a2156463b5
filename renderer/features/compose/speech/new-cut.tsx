import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { clockTime, readClockTime } from '../../../../templates/speech/clock-time.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Field } from '../../../shared/ui/field.tsx';
import { offeredLengths } from './cut-choices.ts';

interface NewCutProps {
  /** Lengths that there is a version of already, in seconds. */
  readonly taken: readonly number[];
  readonly onLength: (seconds: number) => void;
}

/** The lengths that a text can be cut to: the usual ones, or typed as minutes and seconds. */
export function NewCut({ taken, onLength }: NewCutProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const rest = offeredLengths.filter((seconds) => !taken.includes(seconds));
  return (
    <form
      className="cuts__new"
      aria-label={t`New version`}
      onSubmit={(event) => {
        event.preventDefault();
        const seconds = readClockTime(typed);
        setWrong(seconds === undefined);
        if (seconds === undefined) return;
        setTyped('');
        onLength(seconds);
      }}
    >
      {rest.map((seconds) => {
        const time = clockTime(seconds);
        return (
          <Button
            key={seconds}
            small
            aria-label={t`Cut to ${time}`}
            onPress={() => onLength(seconds)}
          >
            {time}
          </Button>
        );
      })}
      <div className="cuts__typed">
        <Field
          label={t`Another time`}
          value={typed}
          onChange={setTyped}
          placeholder="4:00"
          error={isWrong ? t`Write it as 4:00` : undefined}
        />
      </div>
      <Button small type="submit">
        <Trans>Add</Trans>
      </Button>
    </form>
  );
}
