import { memo, useCallback } from 'react';
import { confirmField } from '../../../../templates/edit/confirm-field.ts';
import { setField } from '../../../../templates/edit/set-field.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { Draft } from '../../../../templates/model/draft.ts';
import type { FieldId } from '../../../../templates/model/ids.ts';
import type { Library } from '../../../../templates/model/library.ts';
import type { Template } from '../../../../templates/model/template.ts';
import { Fields } from './fields.tsx';

interface FrontFieldsProps {
  readonly draft: Draft;
  readonly template: Template;
  readonly library: Library;
  readonly onChange: (change: (dossier: Dossier) => Dossier) => void;
}

/** The front matter of a draft, and what happens when a value of it is set. */
export const FrontFields = memo(function FrontFields({
  draft: { id, fields, language },
  template,
  library,
  onChange,
}: FrontFieldsProps) {
  const onSet = useCallback(
    (field: FieldId, value: string) => onChange((before) => setField(before, id, field, value)),
    [id, onChange],
  );
  const onConfirm = useCallback(
    (field: FieldId) => onChange((before) => confirmField(before, id, field)),
    [id, onChange],
  );
  return (
    <Fields
      fields={fields}
      language={language}
      template={template}
      library={library}
      onSet={onSet}
      onConfirm={onConfirm}
    />
  );
});
