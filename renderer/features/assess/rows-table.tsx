import { Trans, useLingui } from '@lingui/react/macro';
import { Quote } from 'lucide-react';
import { rowsOf } from '../../../templates/assess/checklist-shape.ts';
import { fieldOf } from '../../../templates/assess/item-value.ts';
import { usePackText } from '../../shared/strings/use-pack-text.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import type { AssessContext } from './assess-context.ts';
import { otherScales } from './field-keys.ts';
import { ItemRow } from './item-row.tsx';

/** The rows under a head as a grid; the selected row opens its editor below itself. */
export function RowsTable({ context }: { readonly context: AssessContext }) {
  const { t } = useLingui();
  const say = usePackText();
  const { checklist, head } = context;
  const rows = rowsOf(checklist, head.id);
  if (rows.length === 0)
    return (
      <p className="middle__none quiet">
        <Trans>This checklist has no rows under this head: judge it as a whole.</Trans>
      </p>
    );
  return (
    <table
      className="table table--inset indicator"
      role="grid"
      aria-label={say(head.short ?? head.label)}
    >
      <thead>
        <tr>
          <th scope="col" className="indicator__no">
            {say(checklist.table.number)}
          </th>
          <th scope="col">{say(checklist.table.row)}</th>
          <th scope="col" className="indicator__scale">
            {say(fieldOf(checklist, checklist.primary).label)}
          </th>
          {otherScales(checklist).map(({ id, label }) => (
            <th scope="col" className="indicator__scale" key={id}>
              {say(label)}
            </th>
          ))}
          <th scope="col" className="table__number indicator__count" title={t`Evidence`}>
            <span className="visually-hidden">
              <Trans>Evidence</Trans>
            </span>
            <Icon of={Quote} size="s" turns />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((item) => (
          <ItemRow key={item.id} item={item} context={context} />
        ))}
      </tbody>
    </table>
  );
}
