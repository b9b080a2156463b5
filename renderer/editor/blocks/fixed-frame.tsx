import type { ReactNode } from 'react';
import type { FixedElement } from '../value/slate-types.ts';
import { useIsSelected } from '../use-is-selected.ts';
import type { ViewProps } from '../view-props.ts';
import { useBlock } from './use-block.ts';

interface FixedFrameProps extends ViewProps<FixedElement> {
  /** What this is, for those who cannot see it. */
  readonly label: string;
  readonly content: ReactNode;
}

/** The frame of a fixed block: shows that it is selected and keeps the caret out. */
export function FixedFrame({ attributes, children, element, label, content }: FixedFrameProps) {
  const selected = useIsSelected(element);
  return (
    <div
      {...attributes}
      {...useBlock(element)}
      className={`block block-fixed block-fixed--${element.kind}`}
      data-selected={selected || undefined}
    >
      <div contentEditable={false} role="group" aria-label={label}>
        {content}
      </div>
      {children}
    </div>
  );
}
