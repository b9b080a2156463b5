import { Fragment } from 'react';
import type {
  PrintBlock,
  PrintInline,
  PrintParagraph,
  PrintTable,
} from '../../../templates/print/print-tree.ts';
import { assertNever } from '../../../templates/model/result.ts';
import { ShapeDrawing } from '../../shared/ui/shape.tsx';

/** Print blocks on the page: the same tree that Word and the preview are made from. */
export function PrintView({ blocks }: { readonly blocks: readonly PrintBlock[] }) {
  return blocks.map((block, index) => <BlockView key={index} block={block} />);
}

function BlockView({ block }: { readonly block: PrintBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={paragraphClass(block.role)}>
          <PrintLine content={block.content} />
        </p>
      );
    case 'heading':
      return (
        <p className="print-heading" role="heading" aria-level={Math.min(6, block.level + 1)}>
          <PrintLine content={block.content} />
        </p>
      );
    case 'table':
      return <TableView table={block} />;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item.id}>
              <PrintLine content={item.content} />
            </li>
          ))}
        </ul>
      );
    case 'numbered':
      return (
        <p className="print-line">
          {block.label} <PrintLine content={block.content} />
        </p>
      );
    case 'image':
    case 'page-break':
      return null;
    default:
      return assertNever(block);
  }
}

const paragraphClass = (role: PrintParagraph['role']): string => `print-line print-line--${role}`;

function TableView({ table }: { readonly table: PrintTable }) {
  return (
    <table className="print-table" aria-label={table.description}>
      <colgroup>
        {table.columns.map((share, index) => (
          <col key={index} style={{ inlineSize: `${share * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.head.map((cell, index) => (
            <th key={index} scope="col">
              <CellView cell={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>
                <CellView cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const CellView = ({ cell }: { readonly cell: readonly (readonly PrintInline[])[] }) =>
  cell.map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      <PrintLine content={line} />
    </Fragment>
  ));

/** One line of print inlines. */
export const PrintLine = ({ content }: { readonly content: readonly PrintInline[] }) =>
  content.map((inline, index) => <InlineView key={index} inline={inline} />);

function InlineView({ inline }: { readonly inline: PrintInline }) {
  switch (inline.kind) {
    case 'text':
      return inline.role === 'gap' ? (
        <span className="print-gap">{inline.text}</span>
      ) : inline.role === 'symbol' ? (
        <bdi className="symbol">{inline.text}</bdi>
      ) : inline.role === 'aside' ? (
        <span className="faint">{inline.text}</span>
      ) : (
        inline.text
      );
    case 'mark':
      return (
        <span className="print-mark">
          <ShapeDrawing of={inline.shape} /> {inline.text}
        </span>
      );
    case 'link':
      return inline.content.map((words) => words.text).join('');
    case 'reference':
      return inline.text;
    case 'footnote':
      return null;
    default:
      return assertNever(inline);
  }
}
