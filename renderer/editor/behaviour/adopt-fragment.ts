import type { AssessmentId, MakeId } from '../../../templates/model/ids.ts';
import { isLanguage } from '../../../templates/model/language.ts';
import { safeLink } from './safe-link.ts';
import type { BlockElement, InlineNode, WordsText } from '../value/slate-types.ts';
import { newContentId, newParagraph } from './new-blocks.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * Blocks out of a pasted fragment, each with a new id. The clipboard is input from anywhere: kinds and
 * members that are not ours are dropped, the words in them are kept as paragraphs.
 */
export function adoptFragment(fragment: unknown, makeId: MakeId): BlockElement[] {
  const blocks: BlockElement[] = [];
  let loose: InlineNode[] = [];
  const flush = (): void => {
    if (loose.some((node) => !('text' in node) || node.text !== ''))
      blocks.push(newParagraph(makeId, loose));
    loose = [];
  };
  const visit = (node: unknown, depth: number): void => {
    if (!isMembers(node) || depth > deepest) return;
    const inline = adoptInline(node);
    if (inline) {
      loose.push(inline);
      return;
    }
    const block = adoptBlock(node, makeId);
    flush();
    if (block) blocks.push(block);
    else {
      for (const child of childrenOf(node)) visit(child, depth + 1);
      flush();
    }
  };
  if (Array.isArray(fragment)) for (const node of fragment) visit(node, 0);
  flush();
  return blocks;
}

/** Deeper nesting than any text of ours; what lies below is not read. */
const deepest = 20;

const isMembers = (node: unknown): node is Members => typeof node === 'object' && node !== null;

const childrenOf = (node: Members): readonly unknown[] =>
  Array.isArray(node.children) ? node.children : [];

function adoptBlock(node: Members, makeId: MakeId): BlockElement | undefined {
  const id = newContentId(makeId);
  const children = (): InlineNode[] => {
    const inlines = childrenOf(node).flatMap(adoptWithin);
    return inlines.length === 0 ? [{ text: '' }] : inlines;
  };
  switch (node.kind) {
    case 'paragraph':
    case 'quotation':
      return { kind: node.kind, id, children: children() };
    case 'heading':
      return { kind: 'heading', id, level: oneOf(node.level, [1, 2, 3], 3), children: children() };
    case 'item':
      return {
        kind: 'item',
        id,
        list: oneOf(node.list, ['bullet', 'number'], 'bullet'),
        level: oneOf(node.level, [0, 1, 2], 0),
        children: children(),
      };
    case 'salutation':
      return { kind: 'salutation', id, children: [{ text: '' }] };
    case 'risk-table':
      return typeof node.assessment === 'string'
        ? {
            kind: 'risk-table',
            id,
            assessment: node.assessment as AssessmentId,
            detail: oneOf(node.detail, ['short', 'full'], 'short'),
            children: [{ text: '' }],
          }
        : undefined;
    default:
      return undefined;
  }
}

const adoptWithin = (node: unknown): readonly InlineNode[] => {
  if (!isMembers(node)) return [];
  const inline = adoptInline(node);
  return inline ? [inline] : childrenOf(node).flatMap(adoptWithin);
};

function adoptInline(node: Members): InlineNode | undefined {
  if (typeof node.text === 'string') return adoptWords(node, node.text);
  switch (node.kind) {
    case 'link': {
      const href = typeof node.href === 'string' ? safeLink(node.href) : undefined;
      const words = childrenOf(node).flatMap((child) =>
        isMembers(child) && typeof child.text === 'string' ? [adoptWords(child, child.text)] : [],
      );
      return href === undefined || words.length === 0
        ? undefined
        : { kind: 'link', href, children: words };
    }
    case 'field':
      return typeof node.field === 'string'
        ? { kind: 'field', field: node.field, children: [{ text: '' }] }
        : undefined;
    case 'factor-sentence':
      return typeof node.assessment === 'string'
        ? {
            kind: 'factor-sentence',
            assessment: node.assessment as AssessmentId,
            children: [{ text: '' }],
          }
        : undefined;
    default:
      return undefined;
  }
}

const adoptWords = (node: Members, text: string): WordsText => ({
  text,
  ...(node.bold === true ? { bold: true } : {}),
  ...(node.italic === true ? { italic: true } : {}),
  ...(node.underline === true ? { underline: true } : {}),
  ...(typeof node.language === 'string' && isLanguage(node.language)
    ? { language: node.language }
    : {}),
});

const oneOf = <Value>(value: unknown, allowed: readonly Value[], otherwise: Value): Value =>
  allowed.find((candidate) => candidate === value) ?? otherwise;
