import type { MouseEvent } from 'react';
import type { LinkElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';

/** A link inside the text. It is edited here and followed in the exported file, never in this window. */
export const LinkView = ({ attributes, children, element }: ViewProps<LinkElement>) => (
  <a
    {...attributes}
    href={element.href}
    title={element.href}
    data-optional={element.children.every(({ optional }) => optional) || undefined}
    onClick={stay}
    onAuxClick={stay}
  >
    {children}
  </a>
);

const stay = (event: MouseEvent): void => event.preventDefault();
