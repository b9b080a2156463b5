import { storyParts, type DocxLint } from './docx-parts.ts';
import { within } from './xml-tree.ts';

/** What a paragraph or a run may carry itself: its style, its place in a list, its direction, its language and the writer's emphasis. */
const allowed: Readonly<Record<string, ReadonlySet<string>>> = {
  'w:pPr': new Set(['w:pStyle', 'w:numPr', 'w:bidi', 'w:rPr']),
  'w:rPr': new Set([
    'w:rStyle',
    'w:b',
    'w:bCs',
    'w:i',
    'w:iCs',
    'w:smallCaps',
    'w:u',
    'w:vertAlign',
    'w:rtl',
    'w:lang',
  ]),
  'w:tcPr': new Set(['w:tcW', 'w:gridSpan']),
};

/** Everything else belongs in a named style. */
export const directFormatting: DocxLint = (parts) =>
  storyParts(parts).flatMap(([name, root]) => [
    ...Object.entries(allowed).flatMap(([holder, elements]) =>
      within(root, holder).flatMap((properties) =>
        properties.children
          .filter((child) => !elements.has(child.name))
          .map((child) => `${name}: ${holder} sets ${child.name} directly`),
      ),
    ),
    ...within(root, 'w:p')
      .filter((paragraph) => within(paragraph, 'w:pStyle').length === 0)
      .map(() => `${name}: a paragraph has no style`),
  ]);
