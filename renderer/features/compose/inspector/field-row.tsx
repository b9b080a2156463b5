import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { CircleHelp } from 'lucide-react';
import { memo } from 'react';
import type { FieldOrigin, FieldValue } from '../../../../templates/model/draft.ts';
import type { FieldId } from '../../../../templates/model/ids.ts';
import type { Language } from '../../../../templates/model/language.ts';
import type { Library } from '../../../../templates/model/library.ts';
import type { FieldDefinition } from '../../../../templates/model/template.ts';
import { usePackText } from '../../../shared/strings/use-pack-text.ts';
import { LinkButton } from '../../../shared/ui/button.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { fieldPlace } from '../show-place.ts';
import { FieldInput } from './field-input.tsx';

const origins: { readonly [O in FieldOrigin]: MessageDescriptor } = {
  register: msg`from the register of vetoes`,
  calendar: msg`from the Headquarters calendar`,
  profile: msg`from your profile`,
  template: msg`the form's usual value`,
  person: msg`typed here`,
};

interface FieldRowProps {
  readonly definition: FieldDefinition;
  readonly value: FieldValue | undefined;
  readonly language: Language;
  readonly library: Library;
  readonly onSet: (field: FieldId, value: string) => void;
  readonly onConfirm: (field: FieldId) => void;
}

/** One value of the front matter: its input, where it came from, and whether it may be cited. */
export const FieldRow = memo(function FieldRow(props: FieldRowProps) {
  const { i18n } = useLingui();
  const say = usePackText();
  const { definition, value } = props;
  const label = say(definition.label);
  const note = definition.hint ? say(definition.hint) : undefined;
  return (
    <div
      className="field-row"
      id={fieldPlace(definition.id)}
      data-state={!value ? 'missing' : value.confirmed ? 'given' : 'unconfirmed'}
    >
      <FieldInput
        definition={definition}
        value={value?.value ?? ''}
        language={props.language}
        library={props.library}
        onSet={(typed) => props.onSet(definition.id, typed)}
      />
      <p className="field__hint">
        {!value ? (
          definition.required ? (
            <span className="field-row__missing">
              <Trans>Missing</Trans>
            </span>
          ) : (
            <Trans>Empty</Trans>
          )
        ) : value.confirmed ? (
          i18n._(origins[value.origin])
        ) : (
          <span className="field-row__unconfirmed">
            <Icon of={CircleHelp} size="s" />
            <Trans>Not confirmed</Trans>, {i18n._(origins[value.origin])}
            <LinkButton
              aria-label={i18n._(msg`Confirm ${{ label }}`)}
              onPress={() => props.onConfirm(definition.id)}
            >
              <Trans>Confirm</Trans>
            </LinkButton>
          </span>
        )}
        {note !== undefined && <span className="field-row__note">{note}</span>}
      </p>
    </div>
  );
});
