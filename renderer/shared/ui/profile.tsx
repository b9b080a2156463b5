import { useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import type { Checklist, ScaleValue } from '../../../templates/model/checklist.ts';
import { heads } from '../../../templates/assess/checklist-shape.ts';
import { scaleOf } from '../../../templates/assess/item-value.ts';
import { usePackText } from '../strings/use-pack-text.ts';
import { ShapeDrawing } from './shape.tsx';

interface ProfileProps {
  readonly checklist: Checklist;
  /** The value of the primary field for each head, in order of the checklist; missing ones are unanswered. */
  readonly values: readonly string[];
}

/** A situation as its shapes, group by group. Never a total, never a score. */
export function ShapeProfile({ checklist, values }: ProfileProps) {
  const { t } = useLingui();
  const say = usePackText();
  const scale = scaleOf(checklist, checklist.primary).values;
  const at = (index: number): ScaleValue | undefined =>
    scale.find((value) => value.id === values[index]) ?? scale[0];
  const all = heads(checklist);
  const counts = scale
    .map((value) => ({
      value,
      count: all.filter((_, index) => at(index)?.id === value.id).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ value, count }) => `${count} ${say(value.label)}`)
    .join(', ');
  const total = all.length;
  return (
    <span className="profile" role="img" aria-label={t`${total} items: ${counts}`}>
      {all.map((head, index) => {
        const value = at(index);
        const gap = index > 0 && all[index - 1]?.group !== head.group;
        return (
          <Fragment key={head.id}>
            {gap && <span className="profile__gap" />}
            {value && (
              <span className="mark" data-tone={value.tone}>
                <ShapeDrawing of={value.shape} />
              </span>
            )}
          </Fragment>
        );
      })}
    </span>
  );
}
