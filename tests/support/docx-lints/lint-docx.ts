import { cellWithoutParagraph } from './cell-without-paragraph.ts';
import { danglingReferences } from './dangling-references.ts';
import { directFormatting } from './direct-formatting.ts';
import { docxParts, type DocxLint } from './docx-parts.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { fieldWithoutResult } from './field-without-result.ts';
import { orphanParts } from './orphan-parts.ts';
import { runWithoutLanguage } from './run-without-language.ts';

/** Every lint: what the Open XML SDK does not see and Word minds, and what this house forbids itself. */
export const docxLints: readonly DocxLint[] = [
  cellWithoutParagraph,
  fieldWithoutResult,
  orphanParts,
  duplicateIds,
  danglingReferences,
  directFormatting,
  runWithoutLanguage,
];

/** What all lints say of a Word file; empty for a good one. */
export const lintDocx = (bytes: Uint8Array): readonly string[] => {
  const parts = docxParts(bytes);
  return docxLints.flatMap((lint) => lint(parts));
};
