import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { fieldProblem } from '../../../../templates/edit/field-problem.ts';
import { inLanguage, type Language } from '../../../../templates/model/language.ts';
import type { Library } from '../../../../templates/model/library.ts';
import { assertNever } from '../../../../templates/model/result.ts';
import type { FieldDefinition } from '../../../../templates/model/template.ts';
import { useFindingText } from '../../../shared/strings/use-finding-text.ts';
import { usePackText } from '../../../shared/strings/use-pack-text.ts';
import { Field } from '../../../shared/ui/field.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { StatesInput } from './states-input.tsx';

interface FieldInputProps {
  readonly definition: FieldDefinition;
  readonly value: string;
  readonly language: Language;
  readonly library: Library;
  readonly onSet: (value: string) => void;
}

/** The input that a kind of field wants. */
export function FieldInput(props: FieldInputProps) {
  const { t } = useLingui();
  const say = usePackText();
  const { definition, value, library, onSet } = props;
  switch (definition.kind) {
    case 'choice':
      return (
        <Select
          label={say(definition.label)}
          small
          value={value}
          options={[
            ...(definition.required && value !== '' ? [] : [{ id: '', label: t`None chosen` }]),
            ...(definition.choices ?? []).map(({ id, label }) => ({ id, label: say(label) })),
          ]}
          onChange={onSet}
        />
      );
    case 'states':
      return (
        <StatesInput
          label={say(definition.label)}
          value={value}
          states={library.states}
          onSet={onSet}
        />
      );
    case 'text':
    case 'long-text':
    case 'date':
    case 'symbol':
      return <TypedInput key={definition.id} {...props} />;
    default:
      return assertNever(definition.kind);
  }
}

/**
 * Typed values go into the dossier as they are typed, as soon as they can stand there; what cannot is
 * kept in the input and said when the input is left.
 */
function TypedInput({ definition, value, language, library, onSet }: FieldInputProps) {
  const say = usePackText();
  const sayFinding = useFindingText();
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const shown = typed ?? value;
  const problem = typed === null ? undefined : fieldProblem(definition, typed, library);
  return (
    <Field
      label={say(definition.label)}
      value={shown}
      lang={definition.kind === 'symbol' ? 'en' : language}
      placeholder={definition.kind === 'date' ? 'YYYY-MM-DD' : inLanguage(definition.gap, language)}
      {...(definition.kind === 'long-text' ? { lines: 3 } : {})}
      error={problem && left ? sayFinding(problem) : undefined}
      onChange={(next) => {
        setLeft(false);
        const stands = fieldProblem(definition, next, library) === undefined;
        setTyped(stands ? null : next);
        if (stands) onSet(next);
      }}
      onBlur={() => setLeft(true)}
    />
  );
}
