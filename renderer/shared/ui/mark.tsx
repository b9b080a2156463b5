import type { ScaleValue } from '../../../templates/model/checklist.ts';
import { usePackText } from '../strings/use-pack-text.ts';
import { ShapeDrawing } from './shape.tsx';

interface MarkProps {
  readonly value: ScaleValue;
  readonly badge?: boolean;
  /** Beside the mark that counts: the word is not strong. */
  readonly plain?: boolean;
  /** Shows the shape alone; the word is then for screen readers. */
  readonly alone?: boolean;
}

/** A value of a scale: its shape, its word, its colour. */
export function Mark({ value, badge = false, plain = false, alone = false }: MarkProps) {
  const say = usePackText();
  const word = say(value.label);
  return (
    <span
      className={`mark${badge ? ' mark--badge' : ''}${plain ? ' mark--plain' : ''}`}
      data-tone={value.tone}
    >
      {alone ? (
        <ShapeDrawing of={value.shape} label={word} />
      ) : (
        <>
          <ShapeDrawing of={value.shape} />
          {word}
        </>
      )}
    </span>
  );
}
