import { useLingui } from '@lingui/react/macro';
import { useNumber } from '../../live/use-number.ts';
import type { FootnoteElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';

/** A footnote in a soft box where it is called: its number, drawn by the style sheet, and its words to be edited. */
export function FootnoteView({ attributes, children, element }: ViewProps<FootnoteElement>) {
  const { t } = useLingui();
  const number = useNumber(element.id) ?? '';
  return (
    <span
      {...attributes}
      className="footnote"
      role="group"
      aria-label={t`Footnote ${number}`}
      data-block={element.id}
      data-label={number}
      data-optional={element.optional}
    >
      {children}
    </span>
  );
}
