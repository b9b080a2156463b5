import { useContext } from 'react';
import type { CellElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { InHeader } from './table-context.ts';

/** One cell of a table; in the header row it heads its column. */
export const CellView = ({ attributes, children, element }: ViewProps<CellElement>) =>
  useContext(InHeader) ? (
    <th {...attributes} scope="col" colSpan={element.span} className="cell">
      {children}
    </th>
  ) : (
    <td {...attributes} colSpan={element.span} className="cell">
      {children}
    </td>
  );
