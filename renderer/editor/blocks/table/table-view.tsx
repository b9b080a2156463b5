import { useEffect } from 'react';
import { useSlateStatic } from 'slate-react';
import { showCurrentCell } from '../../live/current-cell.ts';
import { useLabelledRef } from '../../live/use-number.ts';
import type { TableElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { useBlock } from '../use-block.ts';
import { HeaderRow } from './table-context.ts';

/** A table whose cells are written in. */
export function TableView({ attributes, children, element }: ViewProps<TableElement>) {
  const editor = useSlateStatic();
  useEffect(() => showCurrentCell(editor), [editor]);
  const [first] = element.children;
  return (
    <div
      {...attributes}
      {...useBlock(element)}
      ref={useLabelledRef(element.id, attributes.ref)}
      className="block block-table"
    >
      <table className="text-table">
        <colgroup>
          {element.columns.map((share, index) => (
            <col key={index} style={{ inlineSize: `${share * 100}%` }} />
          ))}
        </colgroup>
        <tbody>
          <HeaderRow value={element.header ? first?.id : undefined}>{children}</HeaderRow>
        </tbody>
      </table>
    </div>
  );
}
