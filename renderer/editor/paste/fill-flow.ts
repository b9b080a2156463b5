import type { Looks } from './looks.ts';
import type { Flow, OpenBlock, OpenText, Piece, Shape } from './pasted-block.ts';

/** Where words stand: what paragraph they would open, and how they look. */
export interface Place {
  readonly shape: Shape;
  readonly direction: 'ltr' | 'rtl' | undefined;
  readonly looks: Looks;
  readonly href: string | undefined;
  /** White space counts as it is written. */
  readonly isExact: boolean;
  /** The list item that the words belong to; all its paragraphs become lines of one. */
  readonly item: { block: OpenText | undefined } | undefined;
}

/** Ends the paragraph that is open; one without words is forgotten. */
export function closeBlock(flow: Flow): void {
  const block = flow.open;
  if (!block) return;
  flow.open = undefined;
  trimEnd(block.pieces);
  trimStart(block.pieces);
  if (block.pieces.length === 0) flow.blocks.splice(flow.blocks.lastIndexOf(block), 1);
}

/** Puts something that is no paragraph of words: between paragraphs, or behind the one it stands in. */
export function addApart(flow: Flow, block: Exclude<OpenBlock, OpenText>): void {
  if (block.type !== 'picture') closeBlock(flow);
  flow.blocks.push(block);
}

/** Adds words, with white space as a browser would show it. */
export function addText(flow: Flow, text: string, place: Place): void {
  if (!place.isExact) return addCollapsed(flow, text, place);
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  for (const [index, line] of lines.entries()) {
    if (index > 0) addLineBreak(flow, place);
    if (line !== '') push(flow, line.replaceAll('\t', ' '), place);
  }
}

function addCollapsed(flow: Flow, text: string, place: Place): void {
  let words = text.replace(/[ \t\n\r\f\u2028\u2029]+/g, ' ');
  if (words.startsWith(' ') && (!flow.open || endsInSpace(flow.open))) words = words.slice(1);
  if (words !== '') push(flow, words, place);
}

/** Breaks the line; two breaks on end part paragraphs, as mail programs and simple pages write them. */
export function addLineBreak(flow: Flow, place: Place): void {
  const block = flow.open;
  if (!block) return;
  if (!endsInBreak(block)) {
    trimSpaces(block.pieces);
    block.pieces.push({ text: '\n', looks: place.looks, href: undefined });
  } else if (block.shape.kind === 'paragraph' || block.shape.kind === 'quotation') closeBlock(flow);
}

/** Puts the call of a note behind what was written last. */
export function addNote(flow: Flow, note: string, place: Place): void {
  opened(flow, place).pieces.push({ note });
}

/** The open paragraph, or a new one of the shape that the place asks for. */
export function opened(flow: Flow, place: Place): OpenText {
  if (flow.open) return flow.open;
  const before = place.item?.block;
  if (before && flow.blocks.at(-1) === before) {
    flow.open = before;
    if (!endsInBreak(before))
      before.pieces.push({ text: '\n', looks: place.looks, href: undefined });
    return before;
  }
  const block: OpenText = {
    type: 'text',
    shape: place.shape,
    direction: place.direction,
    pieces: [],
  };
  flow.open = block;
  flow.blocks.push(block);
  if (place.item) place.item.block = block;
  return block;
}

function push(flow: Flow, text: string, place: Place): void {
  opened(flow, place).pieces.push({ text, looks: place.looks, href: place.href });
}

function endsInSpace({ pieces }: OpenText): boolean {
  const last = pieces.at(-1);
  return !last || ('text' in last && (last.text.endsWith(' ') || last.text.endsWith('\n')));
}

function endsInBreak({ pieces }: OpenText): boolean {
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    if (!piece || 'note' in piece) return false;
    const text = withoutEndSpaces(piece.text);
    if (text !== '') return text.endsWith('\n');
  }
  return true;
}

const trimSpaces = (pieces: Piece[]): void => trim(pieces, withoutEndSpaces);
const trimEnd = (pieces: Piece[]): void => trim(pieces, (text) => text.trimEnd());

/** Words that were set in by hand begin where others do. */
function trimStart(pieces: Piece[]): void {
  const [first] = pieces;
  if (first && 'text' in first) pieces[0] = { ...first, text: first.text.trimStart() };
}

function trim(pieces: Piece[], trimmed: (text: string) => string): void {
  for (;;) {
    const last = pieces.at(-1);
    if (!last || 'note' in last) return;
    const text = trimmed(last.text);
    if (text === last.text) return;
    if (text !== '') {
      pieces[pieces.length - 1] = { ...last, text };
      return;
    }
    pieces.pop();
  }
}

// A pattern that looks for the end would try every space on the way to it.
function withoutEndSpaces(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}
