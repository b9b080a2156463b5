import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { mostColumns } from '../../../editor/behaviour/table/edit-columns.ts';
import { insertTable } from '../../../editor/behaviour/table/new-table.ts';
import { makeId } from '../../../editor/make-id.ts';
import { Field } from '../../../shared/ui/field.tsx';
import { Switch } from '../../../shared/ui/switch.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import type { QuestionProps } from './question-props.ts';

const mostRows = 100;

/** A whole number from one to a limit; undefined for anything else. */
const countIn = (typed: string, most: number): number | undefined => {
  const count = Number(typed.trim());
  return Number.isInteger(count) && count >= 1 && count <= most ? count : undefined;
};

/** Asks how many rows and columns a new table has. */
export function TableQuestion({ editor, onClose }: QuestionProps) {
  const { t } = useLingui();
  const [typedRows, setRows] = useState('3');
  const [typedColumns, setColumns] = useState('3');
  const [header, setHeader] = useState(true);
  const rows = countIn(typedRows, mostRows);
  const columns = countIn(typedColumns, mostColumns);
  const answer = (): void => {
    if (rows !== undefined && columns !== undefined)
      onClose(() => insertTable(editor, { rows, columns, header }, makeId));
  };
  return (
    <QuestionDialog
      title={t`Table`}
      answer={t`Insert the table`}
      onAnswer={answer}
      onClose={() => onClose()}
    >
      <Field
        label={t`Columns`}
        value={typedColumns}
        onChange={setColumns}
        autoFocus
        error={columns === undefined ? t`Type a number from 1 to ${mostColumns}.` : undefined}
      />
      <Field
        label={t`Rows`}
        value={typedRows}
        onChange={setRows}
        error={rows === undefined ? t`Type a number from 1 to ${mostRows}.` : undefined}
      />
      <Switch isSelected={header} onChange={setHeader}>
        <Trans>The first row is a header</Trans>
      </Switch>
    </QuestionDialog>
  );
}
