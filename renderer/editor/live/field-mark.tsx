import { useLingui } from '@lingui/react/macro';
import { CircleAlert, CircleHelp } from 'lucide-react';
import { inLanguage } from '../../../templates/model/language.ts';
import type { FieldDefinition } from '../../../templates/model/template.ts';
import type { CompileContext } from '../../../templates/print/print-context.ts';
import { printField, wordsFor } from '../../../templates/print/print-field.ts';
import { Icon } from '../../shared/ui/icon.tsx';

interface FieldMarkProps {
  readonly definition: FieldDefinition;
  readonly context: Pick<CompileContext, 'draft' | 'library'>;
  /** The line it stands in is left out of print while it is empty; that is no fault. */
  readonly omits?: boolean;
  readonly onShow: () => void;
}

/**
 * A value of the front matter where it stands in the text: its words, underlined; or a dashed chip that
 * names what is missing; or its words marked as not yet confirmed, which print as a gap.
 */
export function FieldMark({ definition, context, omits = false, onShow }: FieldMarkProps) {
  const { draft, library } = context;
  const { t } = useLingui();
  const { state, text } = printField(draft, definition, library.states);
  const label = inLanguage(definition.label, draft.language);
  const gap = inLanguage(definition.gap, draft.language);
  const value = draft.fields[definition.shows ?? definition.id]?.value ?? '';
  switch (state) {
    case 'given':
      return (
        <bdi
          className={`field-in-text${definition.kind === 'symbol' ? ' symbol' : ''}`}
          title={label}
          onDoubleClick={onShow}
        >
          {text === '' ? <span className="faint">{label}</span> : text}
        </bdi>
      );
    case 'missing':
      return (
        <span
          className={`chip ${omits ? 'chip--empty' : 'chip--missing'}`}
          title={omits ? t`Left out while empty: ${label}` : t`Missing: ${label}`}
          onDoubleClick={onShow}
        >
          <Icon of={CircleAlert} size="s" />
          <span className="visually-hidden">{t`Missing:`} </span>
          {gap}
        </span>
      );
    case 'unconfirmed':
      return (
        <span
          className="chip chip--unconfirmed"
          title={t`Not confirmed: ${label}`}
          onDoubleClick={onShow}
        >
          <Icon of={CircleHelp} size="s" />
          <bdi>{wordsFor(value, definition, draft.language, library.states)}</bdi>
          <span className="visually-hidden"> ({t`not confirmed`})</span>
        </span>
      );
  }
}
