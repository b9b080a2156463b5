import { Button } from 'react-aria-components/Button';
import { primaryValue, valueOf } from '../../../templates/assess/item-value.ts';
import type { ChecklistItem } from '../../../templates/model/checklist.ts';
import { usePackText } from '../../shared/strings/use-pack-text.ts';
import { Mark } from '../../shared/ui/mark.tsx';
import { PackText } from '../../shared/ui/pack-text.tsx';
import type { AssessContext } from './assess-context.ts';
import type { otherScales } from './field-keys.ts';
import { ItemNumber } from './item-number.tsx';

interface HeadLineProps {
  readonly head: ChecklistItem;
  readonly context: AssessContext;
  readonly scales: ReturnType<typeof otherScales>;
}

/** One head: its number where that is verified, its name, and a shape for each scale. */
export function HeadLine({ head, context, scales }: HeadLineProps) {
  const say = usePackText();
  const { checklist, assessment, onSelect } = context;
  const record = assessment.items[head.id];
  const current = context.head.id === head.id;
  return (
    <Button
      className="factor"
      aria-current={current ? 'true' : false}
      onPress={() => onSelect(head.id)}
      {...(current ? { 'data-column-start': true } : {})}
    >
      <span className="factor__no">
        <ItemNumber item={head} checklist={checklist} />
      </span>
      <span className="cut" title={say(head.label)}>
        <PackText text={head.short ?? head.label} />
      </span>
      <Mark value={primaryValue(record, checklist)} alone />
      {scales.map(({ id }) => (
        <Mark key={id} value={valueOf(record, checklist, id)} alone />
      ))}
    </Button>
  );
}
