import type { ReactNode } from 'react';
import type { VoidInlineElement } from '../value/slate-types.ts';
import { useIsSelected } from '../use-is-selected.ts';
import type { ViewProps } from '../view-props.ts';

interface InlineFrameProps extends ViewProps<VoidInlineElement> {
  /** What this is, for those who cannot see it; without it the content says so itself. */
  readonly label?: string;
  readonly content: ReactNode;
  readonly onOpen?: (() => void) | undefined;
}

/** The frame of an inline that is placed and removed as a whole: shows that it is selected and keeps the caret out. */
export function InlineFrame(props: InlineFrameProps) {
  const { attributes, children, element, label, content, onOpen } = props;
  const selected = useIsSelected(element);
  return (
    <span
      {...attributes}
      className="void-inline"
      data-selected={selected || undefined}
      data-optional={('optional' in element && element.optional) || undefined}
    >
      <span
        contentEditable={false}
        onDoubleClick={onOpen}
        {...(label === undefined ? {} : { role: 'img', 'aria-label': label })}
      >
        {content}
      </span>
      {children}
    </span>
  );
}
