import { useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ContentId } from '../../../../templates/model/ids.ts';
import { directionOf, type Language } from '../../../../templates/model/language.ts';
import { clockTime } from '../../../../templates/speech/clock-time.ts';
import { PrintView } from '../../../editor/live/print-view.tsx';
import type { Beat } from './beats-of.ts';

interface ReadingTextProps {
  readonly beats: readonly Beat[];
  readonly language: Language;
  /** The beat at which the reading begins. */
  readonly from: ContentId;
  readonly onFrom: (section: ContentId) => void;
  /** The slot in seconds. */
  readonly slot: number | undefined;
  /** The size of the letters in pixels. */
  readonly size: number;
}

/** The text in large type; the margin says when each beat begins, and where the slot is used up. */
export function ReadingText({ beats, language, from, onFrom, slot, size }: ReadingTextProps) {
  const { t } = useLingui();
  const first = Math.max(
    0,
    beats.findIndex(({ id }) => id === from),
  );
  const origin = beats[first]?.startsAt ?? 0;
  return (
    <article
      className="reading__text"
      lang={language}
      dir={directionOf(language)}
      style={{ '--size': `${size}px` } as CSSProperties}
      aria-label={t`The text`}
    >
      {beats.map((beat, index) => {
        const startsAt = beat.startsAt - origin;
        const time = clockTime(Math.max(0, startsAt));
        const ends = slot === undefined ? -1 : (slot - startsAt) / beat.seconds;
        const { title } = beat;
        return (
          <section
            key={beat.id}
            className="reading__beat"
            data-unread={index < first || undefined}
            aria-label={title}
          >
            <Button className="link reading__time" onPress={() => onFrom(beat.id)}>
              {index < first ? t`from here` : time}
              <span className="visually-hidden"> {t`Read from here: ${title}`}</span>
            </Button>
            <div className="reading__words">
              <PrintView blocks={beat.blocks} />
            </div>
            {index >= first && ends > 0 && ends <= 1 && <SlotEnd at={ends} slot={slot ?? 0} />}
          </section>
        );
      })}
    </article>
  );
}

/** The place where the light would turn, as far as the pace tells. */
function SlotEnd({ at, slot }: { readonly at: number; readonly slot: number }) {
  const { t } = useLingui();
  const time = clockTime(slot);
  return (
    <p
      className="reading__end"
      style={{ '--at': `${Math.round(at * 1000) / 10}%` } as CSSProperties}
    >
      {t`${time}: about here the light turns`}
    </p>
  );
}
