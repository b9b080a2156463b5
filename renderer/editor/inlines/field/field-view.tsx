import { CircleAlert } from 'lucide-react';
import { Icon } from '../../../shared/ui/icon.tsx';
import { FieldMark } from '../../live/field-mark.tsx';
import { useLive } from '../../live/live-context.ts';
import type { FieldElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { InlineFrame } from '../inline-frame.tsx';

/** A value of the front matter inside the text. */
export function FieldView(props: ViewProps<FieldElement>) {
  const { context, onShowField } = useLive();
  const { field } = props.element;
  const definition = context.fields.get(field);
  return (
    <InlineFrame
      {...props}
      content={
        definition ? (
          <FieldMark
            definition={definition}
            context={context}
            onShow={() => onShowField(definition.shows ?? definition.id)}
          />
        ) : (
          <span className="chip chip--missing">
            <Icon of={CircleAlert} size="s" />
            {field}
          </span>
        )
      }
    />
  );
}
