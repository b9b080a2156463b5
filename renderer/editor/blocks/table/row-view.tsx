import { useContext } from 'react';
import type { RowElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { HeaderRow, InHeader } from './table-context.ts';

/** One row of a table. */
export const RowView = ({ attributes, children, element }: ViewProps<RowElement>) => (
  <tr {...attributes} data-block={element.id}>
    <InHeader value={useContext(HeaderRow) === element.id}>{children}</InHeader>
  </tr>
);
