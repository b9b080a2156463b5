import { useContext } from 'react';
import type { HeadingElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { useBlock } from '../use-block.ts';
import { HeadingDepth } from './heading-depth.ts';

const tags = ['h2', 'h3', 'h4', 'h5'] as const;

/** A heading below the page's title and, where it has one, the section's own. */
export function HeadingView({ attributes, children, element }: ViewProps<HeadingElement>) {
  const Tag = tags[element.level + useContext(HeadingDepth) - 2] ?? 'h5';
  return (
    <Tag {...attributes} className={`block block-heading-${element.level}`} {...useBlock(element)}>
      {children}
    </Tag>
  );
}
