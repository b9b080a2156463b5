import { CircleAlert } from 'lucide-react';
import { useSelected } from 'slate-react';
import { Icon } from '../../../shared/ui/icon.tsx';
import { FieldMark } from '../../live/field-mark.tsx';
import { useLive } from '../../live/live-context.ts';
import type { FieldElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';

/** A value of the front matter inside the text. */
export function FieldView({ attributes, children, element }: ViewProps<FieldElement>) {
  const { context, onShowField } = useLive();
  const selected = useSelected();
  const definition = context.fields.get(element.field);
  return (
    <span {...attributes} className="void-inline" data-selected={selected || undefined}>
      <span contentEditable={false}>
        {definition ? (
          <FieldMark
            definition={definition}
            context={context}
            onShow={() => onShowField(definition.id)}
          />
        ) : (
          <span className="chip chip--missing">
            <Icon of={CircleAlert} size="s" />
            {element.field}
          </span>
        )}
      </span>
      {children}
    </span>
  );
}
