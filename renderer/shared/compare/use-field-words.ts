import { inLanguage, type Language } from '../../../templates/model/language.ts';
import type { Library } from '../../../templates/model/library.ts';
import type { FieldDefinition, Template } from '../../../templates/model/template.ts';
import type { PlainDate } from '../../../templates/model/time.ts';
import { useFormat } from '../format/use-format.ts';
import { stateName } from '../state-name.ts';
import { useInterfaceLanguage } from '../strings/use-interface-language.ts';
import { usePackText } from '../strings/use-pack-text.ts';

/** Says fields of a form: their names in the interface's language, their values as a person reads them. */
export function useFieldWords(
  library: Library,
  template: Template | undefined,
  language: Language | undefined,
) {
  const say = usePackText();
  const spoken = useInterfaceLanguage();
  const format = useFormat();
  const definition = (id: string): FieldDefinition | undefined =>
    template?.fields.find((field) => field.id === id);
  return {
    fieldName: (id: string): string => {
      const found = definition(id);
      return found ? say(found.label) : id;
    },
    fieldValue: (id: string, value: string): string => {
      const found = definition(id);
      if (found?.kind === 'choice') {
        const choice = found.choices?.find((one) => one.id === value);
        return choice ? inLanguage(choice.label, language ?? spoken) : value;
      }
      if (found?.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value))
        return format.date(value as PlainDate);
      if (found?.kind === 'states')
        return value
          .split(' ')
          .map((code) => stateName(library.states, code, spoken))
          .join(', ');
      return value;
    },
  };
}
