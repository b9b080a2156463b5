import type { Checklist, ChecklistItem } from '../../../templates/model/checklist.ts';
import { usePackText } from '../../shared/strings/use-pack-text.ts';

interface ItemNumberProps {
  readonly item: ChecklistItem;
  readonly checklist: Checklist;
}

/** An item's number if it is verified; otherwise a dash that says, to pointer and screen reader, that it is to be confirmed. */
export function ItemNumber({ item, checklist }: ItemNumberProps) {
  const say = usePackText();
  if (item.number !== null && item.numberVerified) return <bdi>{item.number}</bdi>;
  const unsure = say(checklist.table.numberToConfirm);
  return (
    <span title={unsure}>
      <span aria-hidden>–</span>
      <span className="visually-hidden">{unsure}</span>
    </span>
  );
}
