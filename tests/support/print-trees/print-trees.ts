import type { PrintTree } from '../../../templates/print/print-tree.ts';
import { briefingFrench } from './briefing-french.ts';
import { empty } from './empty.ts';
import { everythingArabic } from './everything-arabic.ts';
import { everythingEnglish } from './everything-english.ts';
import { hostile } from './hostile.ts';
import { paragraphsFrench } from './paragraphs-french.ts';
import { statementArabic } from './statement-arabic.ts';
import { statementEnglish } from './statement-english.ts';

/** Every tree made by hand, with its name. */
export const printTrees: readonly (readonly [name: string, tree: PrintTree])[] = [
  ['the English statement', statementEnglish],
  ['the French briefing', briefingFrench],
  ['the Arabic statement', statementArabic],
  ['every kind in English', everythingEnglish],
  ['every kind in Arabic', everythingArabic],
  ['the French paragraphs', paragraphsFrench],
  ['the empty tree', empty],
  ['the hostile tree', hostile],
];
