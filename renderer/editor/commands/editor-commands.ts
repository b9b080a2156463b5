import { bold } from './bold.ts';
import { bulletList } from './bullet-list.ts';
import type { EditorCommand } from './editor-command.ts';
import { heading1 } from './heading-1.ts';
import { heading2 } from './heading-2.ts';
import { heading3 } from './heading-3.ts';
import { indent } from './indent.ts';
import { insertFactorSentence } from './insert-factor-sentence.ts';
import { insertField } from './insert-field.ts';
import { insertFullRiskTable } from './insert-full-risk-table.ts';
import { insertSalutation } from './insert-salutation.ts';
import { insertShortRiskTable } from './insert-short-risk-table.ts';
import { italic } from './italic.ts';
import { link } from './link.ts';
import { numberedList } from './numbered-list.ts';
import { outdent } from './outdent.ts';
import { paragraph } from './paragraph.ts';
import { quotation } from './quotation.ts';
import { redo } from './redo.ts';
import { underline } from './underline.ts';
import { undo } from './undo.ts';

/** Every command of the text, in the order in which they are offered. */
export const editorCommands: readonly EditorCommand[] = [
  undo,
  redo,
  bold,
  italic,
  underline,
  link,
  paragraph,
  heading1,
  heading2,
  heading3,
  quotation,
  bulletList,
  numberedList,
  outdent,
  indent,
  insertSalutation,
  insertFactorSentence,
  insertShortRiskTable,
  insertFullRiskTable,
  insertField,
];
