import type { PrintTree } from '../../../templates/print/print-tree.ts';
import { briefingFrench } from './briefing-french.ts';
import { empty } from './empty.ts';
import { hostile } from './hostile.ts';
import { statementArabic } from './statement-arabic.ts';
import { statementEnglish } from './statement-english.ts';

/** Every tree made by hand, with its name. */
export const printTrees: readonly (readonly [name: string, tree: PrintTree])[] = [
  ['the English statement', statementEnglish],
  ['the French briefing', briefingFrench],
  ['the Arabic statement', statementArabic],
  ['the empty tree', empty],
  ['the hostile tree', hostile],
];
