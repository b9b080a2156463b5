import type { Place } from './fill-flow.ts';
import { looksWithin, plainLooks } from './looks.ts';
import { attributeOf, type PasteNode } from './paste-node.ts';
import type { Flow, OpenTable } from './pasted-block.ts';
import type { Style } from './style-of.ts';

/** Where the reading stands: what holds for everything inside the element it is in. */
export interface Surroundings extends Place {
  readonly flow: Flow;
  readonly list: { readonly depth: number; readonly kind: 'bullet' | 'number' } | undefined;
  readonly table: OpenTable | undefined;
  readonly isInCell: boolean;
  readonly isInNote: boolean;
  readonly isInserted: boolean;
  /** In the rows that a page keeps as its header. */
  readonly isHead: boolean;
}

/** Where a reading begins. */
export const outside = (flow: Flow): Surroundings => ({
  flow,
  shape: { kind: 'paragraph' },
  direction: undefined,
  looks: plainLooks,
  href: undefined,
  isExact: false,
  item: undefined,
  list: undefined,
  table: undefined,
  isInCell: false,
  isInNote: false,
  isInserted: false,
  isHead: false,
});

/** Tells whether an element has a class, in whatever case. */
export const hasClass = (element: PasteNode, name: string): boolean => {
  const classes = attributeOf(element, 'class');
  return classes !== '' && classes.toLowerCase().split(/\s+/, 10).includes(name);
};

/** Tells whether a page begins here. */
export const isPageBreak = (style: Style): boolean =>
  style.get('page-break-before') === 'always' || style.get('break-before') === 'page';

/** The looks inside an element. */
export const looksAt = (element: PasteNode, tag: string, style: Style, around: Surroundings) => ({
  looks: looksWithin(around.looks, element, tag, style),
});

/** Whether white space counts as written inside an element. */
export function exactness(style: Style, around: Surroundings): { readonly isExact: boolean } {
  const value = style.get('white-space') ?? style.get('white-space-collapse');
  if (value === undefined) return { isExact: around.isExact };
  return { isExact: /^(pre|pre-wrap|pre-line|break-spaces|preserve)/.test(value) };
}

/** The kind of list that a style says. */
export function listKind(style: Style): 'bullet' | 'number' | undefined {
  const type = style.get('list-style-type') ?? style.get('list-style') ?? '';
  if (/decimal|alpha|roman|latin|greek|armenian|georgian|ideographic|arabic/.test(type))
    return 'number';
  return /disc|circle|square|["'«»–•-]/.test(type) ? 'bullet' : undefined;
}

/** The same surroundings in a flow of its own, where nothing outside shapes its paragraphs. */
export const freshIn = (around: Surroundings, flow: Flow): Surroundings => ({
  ...around,
  flow,
  shape: { kind: 'paragraph' },
  item: undefined,
  list: undefined,
  table: undefined,
});
