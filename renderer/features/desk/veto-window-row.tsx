import { Plural, Trans } from '@lingui/react/macro';
import type { VetoClock } from '../../../templates/model/veto-clock.ts';
import type { Veto } from '../../../templates/model/reference.ts';
import { assertNever } from '../../../templates/model/result.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DayRuler } from '../../shared/ui/day-ruler.tsx';
import { countOf, placeAndTopic, useCastBy, useClockSentence } from './veto-words.ts';
import { WindowPlan } from './window-plan.tsx';

interface VetoWindowRowProps {
  readonly veto: Veto;
  readonly clock: VetoClock;
  readonly onStart: (veto: Veto) => void;
}

/** One veto: what it was about, its ten days on a ruler, how it stands. An open one shows its plan. */
export function VetoWindowRow({ veto, clock, onStart }: VetoWindowRowProps) {
  const format = useFormat();
  const castBy = useCastBy();
  const sentence = useClockSentence();
  const { place, topic } = placeAndTopic(veto.situation);
  const open = clock.state.kind === 'open';
  const id = `veto-${veto.entry}`;
  const start = (
    <Button
      look={open ? 'primary' : 'plain'}
      small={!open}
      onPress={() => onStart(veto)}
      aria-describedby={id}
    >
      <Trans>New text</Trans>
    </Button>
  );
  return (
    <article className={`window${open ? ' window--open' : ''}`} aria-labelledby={id}>
      <div>
        <h2 className="heading" id={id}>
          {veto.draft ? (
            <bdi dir="ltr" className="symbol">
              {veto.draft}
            </bdi>
          ) : (
            <NoSymbol />
          )}{' '}
          · <bdi>{place}</bdi>
        </h2>
        {topic && (
          <p className="quiet cut" title={veto.situation} dir="auto">
            {topic}
          </p>
        )}
        <p className="faint">
          {format.shortDate(veto.date)} · {castBy(veto)} ·{' '}
          <bdi dir="ltr" className="symbol">
            {countOf(veto)}
          </bdi>
        </p>
      </div>
      <DayRuler clock={clock} dated={open} label={sentence(clock)} />
      <div className="window__end">
        <Standing clock={clock} />
      </div>
      {open ? (
        <WindowPlan clock={clock} action={start} />
      ) : (
        <div className="window__start">{start}</div>
      )}
    </article>
  );
}

const NoSymbol = () => (
  <span className="chip chip--missing">
    <Trans>symbol not known</Trans>
  </span>
);

function Standing({ clock: { state, lastDay } }: { readonly clock: VetoClock }) {
  const format = useFormat();
  switch (state.kind) {
    case 'open': {
      const last = format.weekday(lastDay);
      return (
        <>
          <p className="window__left">
            <Plural value={state.workingDaysLeft} one="# day left" other="# days left" />
          </p>
          <p className="quiet">
            <Trans>Last day {last}</Trans>
          </p>
        </>
      );
    }
    case 'debate-held':
      return (
        <>
          <p>
            <Trans>Debate held</Trans>
          </p>
          <p className="faint">
            {format.day(state.debate.date)}
            {state.debate.meetings[0] && (
              <>
                {' '}
                ·{' '}
                {
                  <bdi dir="ltr" className="symbol">
                    {state.debate.meetings[0]}
                  </bdi>
                }
              </>
            )}
          </p>
        </>
      );
    case 'special-session':
      return (
        <>
          <p>
            <Trans>Special session</Trans>
          </p>
          <p className="faint">
            {format.day(state.session.date)}
            {state.session.meeting && (
              <>
                {' '}
                ·{' '}
                {
                  <bdi dir="ltr" className="symbol">
                    {state.session.meeting}
                  </bdi>
                }
              </>
            )}
          </p>
        </>
      );
    case 'lapsed': {
      const last = format.day(lastDay);
      return (
        <>
          <p className="window__lapsed">
            <Trans>No debate known</Trans>
          </p>
          <p className="faint">
            <Trans>Last day was {last}</Trans>
          </p>
        </>
      );
    }
    case 'before-resolution':
      return (
        <p className="faint">
          <Trans>No debate was due</Trans>
        </p>
      );
    default:
      return assertNever(state);
  }
}
