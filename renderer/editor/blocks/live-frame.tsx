import type { ReactNode } from 'react';
import { useSelected } from 'slate-react';
import type { LiveElement } from '../value/slate-types.ts';
import type { ViewProps } from '../view-props.ts';

interface LiveFrameProps extends ViewProps<LiveElement> {
  /** What this is, for those who cannot see it. */
  readonly label: string;
  readonly content: ReactNode;
}

/** The frame of a live block: shows that it is selected and keeps the caret out. */
export function LiveFrame({ attributes, children, element, label, content }: LiveFrameProps) {
  const selected = useSelected();
  return (
    <div
      {...attributes}
      className={`block block-live block-live--${element.kind}`}
      data-block={element.id}
      data-selected={selected || undefined}
    >
      <div contentEditable={false} role="group" aria-label={label}>
        {content}
      </div>
      {children}
    </div>
  );
}
