import { memo } from 'react';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Draft } from '../../../../templates/model/draft.ts';
import type { FieldId } from '../../../../templates/model/ids.ts';
import type { Library } from '../../../../templates/model/library.ts';
import type { FieldDefinition, Template } from '../../../../templates/model/template.ts';
import { FieldRow } from './field-row.tsx';
import { Group } from './group.tsx';

const titles: { readonly [G in FieldDefinition['group']]: MessageDescriptor } = {
  meeting: msg`Meeting`,
  veto: msg`Veto`,
  speaker: msg`Speaker`,
  scope: msg`Scope`,
  text: msg`Text`,
};

interface FieldsProps {
  readonly fields: Draft['fields'];
  readonly language: Draft['language'];
  readonly template: Template;
  readonly library: Library;
  readonly onSet: (field: FieldId, value: string) => void;
  readonly onConfirm: (field: FieldId) => void;
}

/** The values of the front matter, in groups, edited where they stand. */
export const Fields = memo(function Fields(props: FieldsProps) {
  const { i18n } = useLingui();
  const groups = Object.keys(titles) as (keyof typeof titles)[];
  return groups.map((group) => {
    const members = props.template.fields.filter(
      ({ group: of, shows }) => of === group && shows === undefined,
    );
    return members.length === 0 ? null : (
      <Group key={group} title={i18n._(titles[group])}>
        <div className="stack">
          {members.map((definition) => (
            <FieldRow
              key={definition.id}
              definition={definition}
              value={props.fields[definition.id]}
              language={props.language}
              library={props.library}
              onSet={props.onSet}
              onConfirm={props.onConfirm}
            />
          ))}
        </div>
      </Group>
    );
  });
});
