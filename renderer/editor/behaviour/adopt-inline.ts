import type { AssessmentId, ContentId, EvidenceId, MakeId } from '../../../templates/model/ids.ts';
import { isLanguage } from '../../../templates/model/language.ts';
import type {
  FootnoteNode,
  InlineElement,
  InlineNode,
  VoidChildren,
  WordsText,
} from '../value/slate-types.ts';
import {
  childrenOf,
  isMembers,
  mintedId,
  newerData,
  oneOf,
  packName,
  textOf,
  type Members,
} from './adopt-members.ts';
import { newContentId } from './new-blocks.ts';
import { safeLink } from './safe-link.ts';

/** The inlines in a node from anywhere, whatever stands round them. */
export const adoptRun = (node: Members, makeId: MakeId): InlineNode[] => {
  const run = childrenOf(node).flatMap((child) => adoptWithin(child, makeId, deepest));
  return run.length === 0 ? [{ text: '' }] : run;
};

/** Deeper nesting than any text of ours; what lies below is not read. */
const deepest = 20;

function adoptWithin(node: unknown, makeId: MakeId, left: number): readonly InlineNode[] {
  if (!isMembers(node) || left === 0) return [];
  const inline = adoptInline(node, makeId);
  return inline
    ? [inline]
    : childrenOf(node).flatMap((child) => adoptWithin(child, makeId, left - 1));
}

/** An inline of ours out of a node from anywhere; undefined for anything else. */
export function adoptInline(node: Members, makeId: MakeId): InlineNode | undefined {
  if (typeof node.text === 'string') return adoptWords(node, node.text);
  const element = adoptElement(node, makeId);
  if (!element) return undefined;
  const isFirm =
    node.optional !== true || element.kind === 'link' || element.kind === 'unknown-inline';
  return isFirm ? element : { ...element, optional: true };
}

function adoptElement(node: Members, makeId: MakeId): InlineElement | undefined {
  switch (node.kind) {
    case 'link':
      return adoptLink(node);
    case 'field': {
      const field = packName(node.field);
      return field === undefined ? undefined : { kind: 'field', field, children: nothing() };
    }
    case 'factor-sentence': {
      const assessment = mintedId<AssessmentId>(node.assessment);
      return assessment && { kind: 'factor-sentence', assessment, children: nothing() };
    }
    case 'citation': {
      const [symbol, paragraphs] = [textOf(node.symbol), textOf(node.paragraphs)];
      if (symbol === undefined) return undefined;
      const places = paragraphs === undefined ? {} : { paragraphs };
      return { kind: 'citation', symbol, ...places, children: nothing() };
    }
    case 'evidence': {
      const evidence = (Array.isArray(node.evidence) ? node.evidence : []).flatMap(
        (id) => mintedId<EvidenceId>(id) ?? [],
      );
      return { kind: 'evidence', evidence, children: nothing() };
    }
    case 'cross-reference': {
      const target = mintedId<ContentId>(node.target);
      return target && { kind: 'cross-reference', target, children: nothing() };
    }
    case 'footnote':
      // What a footnote may not hold stands behind it once the text is in normal form.
      return {
        kind: 'footnote',
        id: newContentId(makeId),
        children: adoptRun(node, makeId) as FootnoteNode[],
      };
    case 'unknown-inline': {
      const data = newerData(node.data, ourInlines);
      return data && { kind: 'unknown-inline', data, children: nothing() };
    }
    default:
      return undefined;
  }
}

const ourInlines: { readonly [Kind in InlineElement['kind']]: true } = {
  link: true,
  field: true,
  'factor-sentence': true,
  citation: true,
  evidence: true,
  footnote: true,
  'cross-reference': true,
  'unknown-inline': true,
};

const nothing = (): VoidChildren => [{ text: '' }];

function adoptLink(node: Members): InlineElement | undefined {
  const href = typeof node.href === 'string' ? safeLink(node.href) : undefined;
  const words = childrenOf(node).flatMap((child) =>
    isMembers(child) && typeof child.text === 'string' ? [adoptWords(child, child.text)] : [],
  );
  if (href === undefined || words.length === 0) return undefined;
  return { kind: 'link', href, children: words };
}

const adoptWords = (node: Members, text: string): WordsText => {
  const script = oneOf(node.script, ['super', 'sub'] as const);
  return {
    text,
    ...(node.bold === true ? { bold: true } : {}),
    ...(node.italic === true ? { italic: true } : {}),
    ...(node.underline === true ? { underline: true } : {}),
    ...(node.smallCaps === true ? { smallCaps: true } : {}),
    ...(node.optional === true ? { optional: true } : {}),
    ...(script === undefined ? {} : { script }),
    ...(typeof node.language === 'string' && isLanguage(node.language)
      ? { language: node.language }
      : {}),
  };
};
