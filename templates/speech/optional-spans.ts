import type { Block } from '../model/blocks/block.ts';
import { isWords, type Inline, type Link, type Words } from '../model/blocks/inline.ts';
import { runsOfBlock } from '../model/blocks/inlines-of-block.ts';
import { runText } from '../model/blocks/run-text.ts';
import { mendSeam } from './mend-seam.ts';

/** One optional passage of a block: the inlines that would go, for showing it. */
export interface OptionalSpan {
  readonly inlines: readonly Inline[];
}

/** A leaf of a run: an inline, or words of a link. `span` is the place of its optional passage in the block, or -1. */
interface Leaf {
  readonly inline: Exclude<Inline, Link>;
  readonly link?: Link;
  readonly span: number;
}

/** Neighbouring leaves with the mark are one passage; passages are numbered through the block and never cross runs. */
function leavesOf(run: readonly Inline[], first: number): readonly Leaf[] {
  let span = first - 1;
  let isOpen = false;
  const leaf = (inline: Leaf['inline'], link?: Link): Leaf => {
    const isOptional = 'optional' in inline && inline.optional === true;
    if (isOptional && !isOpen) span += 1;
    isOpen = isOptional;
    return { inline, span: isOptional ? span : -1, ...(link ? { link } : {}) };
  };
  return run.flatMap((inline) =>
    !isWords(inline) && inline.kind === 'link'
      ? inline.words.map((words) => leaf(words, inline))
      : [leaf(inline)],
  );
}

const spansOf = (leaves: readonly Leaf[]): number =>
  new Set(leaves.flatMap(({ span }) => (span < 0 ? [] : [span]))).size;

/** The leaves of all runs of a block. */
function leavesOfBlock(block: Block): readonly (readonly Leaf[])[] {
  let first = 0;
  return runsOfBlock(block).map((run) => {
    const leaves = leavesOf(run, first);
    first += spansOf(leaves);
    return leaves;
  });
}

const none: readonly OptionalSpan[] = [];
const found = new WeakMap<Block, readonly OptionalSpan[]>();

/** The optional passages of a block in reading order; their places are what a cut names them by. */
export function spansOfBlock(block: Block): readonly OptionalSpan[] {
  const before = found.get(block);
  if (before) return before;
  const inlines: Inline[][] = [];
  for (const leaves of leavesOfBlock(block))
    for (const { inline, span } of leaves) if (span >= 0) (inlines[span] ??= []).push(inline);
  const spans = inlines.length === 0 ? none : inlines.map((one) => ({ inlines: one }));
  found.set(block, spans);
  return spans;
}

/** A stretch of a run that is one optional passage, or lies between two (`span` -1). Its inlines have lost the mark. */
export interface Stretch {
  readonly span: number;
  readonly inlines: readonly Inline[];
}

/** The runs of a block, parted where an optional passage begins or ends. */
export const stretchesOf = (block: Block): readonly (readonly Stretch[])[] =>
  leavesOfBlock(block).map((leaves) => {
    const stretches: { readonly span: number; readonly leaves: Leaf[] }[] = [];
    for (const leaf of leaves) {
      const open = stretches.at(-1);
      if (open?.span === leaf.span) open.leaves.push(leaf);
      else stretches.push({ span: leaf.span, leaves: [leaf] });
    }
    return stretches.map(({ span, leaves: own }) => ({
      span,
      inlines: joined(own.map((leaf) => ({ ...leaf, inline: plain(leaf.inline) }))),
    }));
  });

const bare = new WeakMap<Block, Block>();
const resolved = new WeakMap<Block, Block>();

/**
 * A block without the optional passages named; those that stay lose their mark. The same block where nothing
 * is optional; undefined where no word of the writer stays of a block that had some.
 */
export function withoutSpans(block: Block, goes: 'all' | ReadonlySet<number>): Block | undefined {
  const isCut = spansOfBlock(block).length > 0 && (goes === 'all' || goes.size > 0);
  const kept = goes === 'all' ? undefined : goes.size === 0 ? resolved : null;
  const memory = kept === undefined ? bare : kept;
  const before = memory?.get(block);
  const result = before ?? rebuilt(block, (span) => goes === 'all' || goes.has(span));
  memory?.set(block, result);
  return isCut && 'content' in result && isEmpty(result.content) ? undefined : result;
}

const isEmpty = (content: readonly Inline[]): boolean =>
  runText(content.filter((inline) => !isSilent(inline))).trim() === '';

const isSilent = (inline: Inline): boolean =>
  !isWords(inline) && (inline.kind === 'footnote' || inline.kind === 'evidence');

function rebuilt(block: Block, goes: (span: number) => boolean): Block {
  if (spansOfBlock(block).length === 0 && !runsOfBlock(block).some(hasOptionalNote)) return block;
  const runs = leavesOfBlock(block).map((leaves) => runWithout(leaves, goes));
  if ('content' in block) return { ...block, content: runs[0] ?? [] };
  if (block.kind !== 'table') return block;
  let cell = 0;
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((one) => ({ ...one, content: runs[cell++] ?? [] })),
  }));
  return { ...block, rows };
}

const hasOptionalNote = (run: readonly Inline[]): boolean =>
  run.some(
    (inline) =>
      !isWords(inline) &&
      inline.kind === 'footnote' &&
      inline.content.some((one) => 'optional' in one),
  );

/** The inlines that stay, with the seams mended. */
function runWithout(leaves: readonly Leaf[], goes: (span: number) => boolean): readonly Inline[] {
  const staying: Leaf[] = [];
  const seams: number[] = [];
  for (const leaf of leaves) {
    if (leaf.span < 0 || !goes(leaf.span)) staying.push({ ...leaf, inline: plain(leaf.inline) });
    else if (seams.at(-1) !== staying.length) seams.push(staying.length);
  }
  for (const seam of seams) mend(staying, seam);
  if (seams.length === 0) return joined(staying);
  return joined(staying.filter(({ inline }) => !isWords(inline) || inline.text !== ''));
}

/** The leaf without its mark; words in a footnote lose theirs as well. */
function plain(inline: Leaf['inline']): Leaf['inline'] {
  if (!isWords(inline) && inline.kind === 'footnote') {
    const { optional: _, ...note } = inline;
    return { ...note, content: note.content.map(plainNote) };
  }
  if (!('optional' in inline)) return inline;
  const { optional: _, ...rest } = inline;
  return rest;
}

function plainNote<Part extends object>(part: Part): Part {
  if (!('optional' in part)) return part;
  const { optional: _, ...rest } = part;
  return rest as Part;
}

/** Joins what stands before and after the place `seam`, looking past notes and words that are empty. */
function mend(leaves: Leaf[], seam: number): void {
  const left = visible(leaves, seam - 1, -1);
  const right = visible(leaves, seam, 1);
  const textAt = (index: number): string | null => {
    const inline = leaves[index]?.inline;
    // Anything that is not words stands there like a letter.
    return inline === undefined ? null : isWords(inline) ? inline.text : 'x';
  };
  const mended = mendSeam(textAt(left), textAt(right));
  put(leaves, left, mended.before);
  put(leaves, right, mended.after);
}

function visible(leaves: readonly Leaf[], from: number, step: 1 | -1): number {
  for (let index = from; index >= 0 && index < leaves.length; index += step) {
    const inline = leaves[index]?.inline;
    if (inline && !(isWords(inline) ? inline.text === '' : isSilent(inline))) return index;
  }
  return -1;
}

function put(leaves: Leaf[], index: number, text: string | null): void {
  const leaf = leaves[index];
  if (leaf && text !== null && isWords(leaf.inline))
    leaves[index] = { ...leaf, inline: { ...leaf.inline, text } };
}

/** Puts the words of a link back into their link; a link without words goes. */
function joined(leaves: readonly Leaf[]): readonly Inline[] {
  const content: Inline[] = [];
  let open: { readonly link: Link; readonly words: Words[] } | undefined;
  for (const { inline, link } of leaves) {
    if (!link || !isWords(inline)) {
      open = undefined;
      content.push(inline);
      continue;
    }
    if (open?.link !== link) {
      open = { link, words: [] };
      content.push({ ...link, words: open.words });
    }
    open.words.push(inline);
  }
  return content;
}
