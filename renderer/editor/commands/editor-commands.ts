import { ask } from './ask.ts';
import { attribution } from './attribution.ts';
import { bold } from './bold.ts';
import { bulletList } from './bullet-list.ts';
import { changeKeys } from './change-keys.ts';
import { clearLooks } from './clear-looks.ts';
import { columnAfter } from './column-after.ts';
import { columnBefore } from './column-before.ts';
import { columnNarrower } from './column-narrower.ts';
import { columnWider } from './column-wider.ts';
import { deleteBlock } from './delete-block.ts';
import { deleteColumn } from './delete-column.ts';
import { deleteRow } from './delete-row.ts';
import { deleteTable } from './delete-table.ts';
import { directionAuto } from './direction-auto.ts';
import { directionLtr } from './direction-ltr.ts';
import { directionRtl } from './direction-rtl.ts';
import type { EditorCommand } from './editor-command.ts';
import { frenchSpaces } from './french-spaces.ts';
import { headerRow } from './header-row.ts';
import { heading1 } from './heading-1.ts';
import { heading2 } from './heading-2.ts';
import { heading3 } from './heading-3.ts';
import { indent } from './indent.ts';
import { insertCitation } from './insert-citation.ts';
import { insertCrossReference } from './insert-cross-reference.ts';
import { insertEvidence } from './insert-evidence.ts';
import { insertFactorSentence } from './insert-factor-sentence.ts';
import { insertField } from './insert-field.ts';
import { insertFootnote } from './insert-footnote.ts';
import { insertFullRiskTable } from './insert-full-risk-table.ts';
import { insertImage } from './insert-image.ts';
import { insertPageBreak } from './insert-page-break.ts';
import { insertSalutation } from './insert-salutation.ts';
import { insertShortRiskTable } from './insert-short-risk-table.ts';
import { insertTable } from './insert-table.ts';
import { italic } from './italic.ts';
import { languageAr } from './language-ar.ts';
import { languageEn } from './language-en.ts';
import { languageEs } from './language-es.ts';
import { languageFr } from './language-fr.ts';
import { languageNone } from './language-none.ts';
import { languageRu } from './language-ru.ts';
import { languageZh } from './language-zh.ts';
import { link } from './link.ts';
import { moveBlockDown } from './move-block-down.ts';
import { moveBlockUp } from './move-block-up.ts';
import { numberedList } from './numbered-list.ts';
import { nextMisspelling } from './next-misspelling.ts';
import { numbered } from './numbered.ts';
import { optional } from './optional.ts';
import { outdent } from './outdent.ts';
import { paragraph } from './paragraph.ts';
import { priorityMay } from './priority-may.ts';
import { priorityMust } from './priority-must.ts';
import { priorityNone } from './priority-none.ts';
import { priorityShould } from './priority-should.ts';
import { quotation } from './quotation.ts';
import { redo } from './redo.ts';
import { rowAbove } from './row-above.ts';
import { rowBelow } from './row-below.ts';
import { selectBlock } from './select-block.ts';
import { showSigns } from './show-signs.ts';
import { smallCaps } from './small-caps.ts';
import { spanishOpeners } from './spanish-openers.ts';
import { subscript } from './subscript.ts';
import { superscript } from './superscript.ts';
import { underline } from './underline.ts';
import { undo } from './undo.ts';
import { voice } from './voice.ts';

/** Every command of the text, in the order in which they are offered. */
export const editorCommands: readonly EditorCommand[] = [
  undo,
  redo,
  bold,
  italic,
  underline,
  smallCaps,
  superscript,
  subscript,
  optional,
  clearLooks,
  link,
  paragraph,
  heading1,
  heading2,
  heading3,
  numbered,
  quotation,
  attribution,
  voice,
  ask,
  bulletList,
  numberedList,
  outdent,
  indent,
  insertCitation,
  insertEvidence,
  insertFootnote,
  insertCrossReference,
  insertField,
  insertSalutation,
  insertFactorSentence,
  insertShortRiskTable,
  insertFullRiskTable,
  insertTable,
  insertImage,
  insertPageBreak,
  languageEn,
  languageFr,
  languageEs,
  languageAr,
  languageRu,
  languageZh,
  languageNone,
  directionAuto,
  directionLtr,
  directionRtl,
  priorityMust,
  priorityShould,
  priorityMay,
  priorityNone,
  rowAbove,
  rowBelow,
  columnBefore,
  columnAfter,
  deleteRow,
  deleteColumn,
  deleteTable,
  headerRow,
  columnWider,
  columnNarrower,
  moveBlockUp,
  moveBlockDown,
  selectBlock,
  deleteBlock,
  frenchSpaces,
  spanishOpeners,
  showSigns,
  nextMisspelling,
  changeKeys,
];
