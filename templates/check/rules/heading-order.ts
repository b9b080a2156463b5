import type { Finding } from '../../model/finding.ts';
import { foundAt } from '../found-at.ts';
import type { DraftRule } from '../rule.ts';

/** Headings go down one level at a time (WCAG 2.2, technique G141). A section whose title prints as a heading begins anew. */
export const headingOrder: DraftRule = ({ draft, template }) => {
  const findings: Finding[] = [];
  let before = 0;
  for (const { key, blocks } of draft.sections) {
    if (template.sections.some((section) => section.key === key && section.heading)) before = 0;
    for (const block of blocks) {
      if (block.kind !== 'heading') continue;
      if (block.level > before + 1)
        findings.push(
          foundAt({ draft: draft.id }, block, 'heading-skips', undefined, {
            level: String(block.level),
            fitting: String(before + 1),
          }),
        );
      before = block.level;
    }
  }
  return findings;
};
