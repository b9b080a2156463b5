import type { Block } from '../model/blocks/block.ts';
import { runsOfBlock } from '../model/blocks/inlines-of-block.ts';
import { objectLetter, runText } from '../model/blocks/run-text.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { FindingCode } from '../model/finding-words.ts';
import type { Fix, TextSpan } from '../model/fix.ts';
import type { BlockSetting } from './rule.ts';

/** What one press would put in the place of the words found: other words, or a citation. */
export type SafeFix = { readonly to: string } | { readonly cite: string };

/**
 * A finding about words of a block (`span`), or about the block as a whole. A fix is offered only where the
 * words hold nothing but words, since it would take away what stands between them, and never in locked words.
 */
export function foundAt(
  { draft }: Pick<BlockSetting, 'draft'>,
  block: Block,
  code: FindingCode,
  span: TextSpan | undefined,
  values: Finding['values'] = {},
  fix?: SafeFix,
  severity: Severity = 'note',
): Finding {
  const where = { in: 'block', draft, block: block.id, ...(span ? { span } : {}) } as const;
  const found: Finding = { code, severity, where, values };
  const change =
    fix && span && block.kind !== 'boilerplate' ? fixOf(draft, block, span, fix) : undefined;
  return change ? { ...found, fix: change } : found;
}

function fixOf(
  draft: BlockSetting['draft'],
  block: Block,
  span: TextSpan,
  fix: SafeFix,
): Fix | undefined {
  const from = runText(runsOfBlock(block)[span.run] ?? []).slice(span.start, span.end);
  if (from.includes(objectLetter)) return undefined;
  const place = { draft, block: block.id, span, from } as const;
  return 'cite' in fix
    ? { kind: 'cite', ...place, symbol: fix.cite }
    : { kind: 'replace', ...place, to: fix.to };
}
