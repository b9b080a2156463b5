import { useLingui } from '@lingui/react/macro';
import { TriangleAlert } from 'lucide-react';
import { primaryValue, valueOf } from '../../../templates/assess/item-value.ts';
import type { ChecklistItem } from '../../../templates/model/checklist.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { Mark } from '../../shared/ui/mark.tsx';
import { PackText } from '../../shared/ui/pack-text.tsx';
import type { AssessContext } from './assess-context.ts';
import { otherScales } from './field-keys.ts';
import { ItemEditor } from './item-editor.tsx';
import { ItemNumber } from './item-number.tsx';

interface ItemRowProps {
  readonly item: ChecklistItem;
  readonly context: AssessContext;
}

/** One row: number, name, its values, how much evidence. Selected, it holds its editor. */
export function ItemRow({ item, context }: ItemRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { checklist, assessment, selected, findings, onSelect } = context;
  const record = assessment.items[item.id];
  const open = selected === item.id;
  const scales = otherScales(checklist);
  const finding = findings.has(item.id);
  return (
    <>
      {/* The keys of rows belong to the whole view, see use-assess-keys.ts. */}
      <tr
        role="row"
        aria-selected={open}
        className={open ? 'head-of-open' : undefined}
        data-row={item.id}
        data-column-start={open || undefined}
        tabIndex={open ? 0 : -1}
        onClick={() => onSelect(item.id)}
      >
        <td className="table__id">
          <ItemNumber item={item} checklist={checklist} />
        </td>
        <td className={open ? 'strong' : undefined}>
          <PackText text={open ? item.label : (item.short ?? item.label)} />
        </td>
        <td>
          <Mark value={primaryValue(record, checklist)} />
        </td>
        {scales.map(({ id }) => (
          <td key={id}>
            <Mark value={valueOf(record, checklist, id)} plain />
          </td>
        ))}
        <td className="table__number">
          {finding && (
            <span className="indicator__finding" title={t`Has a finding`}>
              <Icon of={TriangleAlert} size="s" />
              <span className="visually-hidden">{t`Has a finding`}</span>
            </span>
          )}
          {format.number(record?.evidence.length ?? 0)}
        </td>
      </tr>
      {open && (
        <tr className="open" role="row">
          <td colSpan={scales.length + 4} role="gridcell">
            <ItemEditor item={item} context={context} />
          </td>
        </tr>
      )}
    </>
  );
}
