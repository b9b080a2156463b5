import type { ItemElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { useBlock } from '../use-block.ts';

/** One item of a list; bullets and numbers are drawn by the style sheet from its list and level. */
export const ItemView = ({ attributes, children, element }: ViewProps<ItemElement>) => (
  <p
    {...attributes}
    className="block block-item"
    {...useBlock(element)}
    data-list={element.list}
    data-level={element.level}
  >
    {children}
  </p>
);
