import {
  addApart,
  addLineBreak,
  addNote,
  addText,
  closeBlock,
  opened,
  type Place,
} from './fill-flow.ts';
import {
  directionIn,
  elementKind,
  headingLevel,
  isHidden,
  isQuotation,
  spanOf,
  widthOf,
} from './element-places.ts';
import { calledNote, isCommentKey, noteBody, returningNote } from './note-keys.ts';
import {
  attributeOf,
  hasWords,
  isElement,
  isText,
  tagOf,
  wordsBelow,
  type PasteNode,
} from './paste-node.ts';
import { readColumns, readPicture } from './read-parts.ts';
import {
  exactness,
  freshIn,
  hasClass,
  isPageBreak,
  listKind,
  looksAt,
  outside,
  type Surroundings,
} from './surroundings.ts';
import { newFlow, type Flow, type OpenTable, type Shape } from './pasted-block.ts';
import type { Tally } from './paste-report.ts';
import { withoutQuietStyles } from './quiet-styles.ts';
import { styleOf, type Style } from './style-of.ts';
import { markerKind, wordListPlace, type WordLists } from './word-list.ts';

/** What a document says, before it becomes blocks. */
export interface ReadDocument {
  readonly body: Flow;
  readonly notes: ReadonlyMap<string, Flow>;
}

interface Frame {
  next: PasteNode | null;
  readonly around: Surroundings;
  readonly leave: (() => void) | undefined;
}

/**
 * Reads a document that is no part of a page into flows of paragraphs, tables and pictures. One pass, without
 * recursion: neither length nor depth of what was sent can stop it.
 */
export function readHtml(root: PasteNode, lists: WordLists, tally: Tally): ReadDocument {
  const body = newFlow();
  const notes = new Map<string, Flow>();
  let commentCalls = 0;
  let comments = 0;

  const frames: Frame[] = [
    {
      next: root,
      leave: undefined,
      around: outside(body),
    },
  ];

  const skipped = (change: Parameters<Tally['add']>[0], element: PasteNode): undefined => {
    if (hasWords(element)) tally.add(change);
    return undefined;
  };

  /** What lies in an element is read in the surroundings it gives back; nothing where it is left out. */
  const enter = (
    element: PasteNode,
    around: Surroundings,
  ): { readonly inside: Surroundings; readonly leave?: () => void } | undefined => {
    const tag = tagOf(element);
    const style = styleOf(element);
    const kind = elementKind(tag);
    const { flow } = around;

    if (kind === 'script' || kind === 'embedded') {
      tally.add(kind === 'script' ? 'scripts' : 'embedded');
      return undefined;
    }
    if (kind === 'junk') {
      if (tag === 'col' || tag === 'colgroup') return readColumns(element, tag, style, around);
      if (tag !== 'head') tally.add('junk');
      return undefined;
    }
    if (isHidden(element, style)) return skipped('hidden', element);
    if (kind === 'picture') {
      readPicture(element, tag, flow, tally);
      return undefined;
    }
    if (tag === 'br') {
      if (isPageBreak(style) || (style.get('break-before') ?? '') === 'page')
        addApart(flow, { type: 'page-break' });
      else if (!/apple-interchange/i.test(attributeOf(element, 'class')))
        addLineBreak(flow, around);
      return undefined;
    }
    if (tag === 'hr') {
      closeBlock(flow);
      if (isPageBreak(style)) addApart(flow, { type: 'page-break' });
      return undefined;
    }
    if (tag === 'del' || hasClass(element, 'msodel')) return skipped('deletions', element);
    if (!around.isInserted && (tag === 'ins' || hasClass(element, 'msoins'))) {
      if (hasWords(element)) tally.add('insertions');
      return enter(element, { ...around, isInserted: true });
    }
    if (tag === 'o:p' && !hasWords(element)) {
      tally.add('junk');
      return undefined;
    }
    const special = wordSpecial(element, style, around);
    if (special) return special === 'left-out' ? undefined : special;
    if (tag === 'a') return enterLink(element, style, around);
    if (kind === 'block') return enterBlock(element, tag, style, around);
    return {
      inside: { ...around, ...looksAt(element, tag, style, around), ...exactness(style, around) },
    };
  };

  /** What only Word writes: comments, markers of lists, runs of spaces, notes. */
  const wordSpecial = (
    element: PasteNode,
    style: Style,
    around: Surroundings,
  ): 'left-out' | { readonly inside: Surroundings; readonly leave?: () => void } | undefined => {
    const what = style.get('mso-element');
    if (what === 'comment-list') return undefined;
    if (what === 'comment') {
      comments += 1;
      return 'left-out';
    }
    if (what === 'header' || what === 'footer') {
      tally.add('junk');
      return 'left-out';
    }
    if (hasClass(element, 'msocommentreference') || hasClass(element, 'msocomanchor')) {
      commentCalls += 1;
      return 'left-out';
    }
    const list = style.get('mso-list');
    if (list === 'ignore') {
      if (around.shape.kind === 'item') around.shape.list = markerKind(wordsBelow(element));
      return 'left-out';
    }
    if (style.has('mso-tab-count') || style.get('mso-spacerun') === 'yes') {
      addText(around.flow, ' ', { ...around, isExact: false });
      return 'left-out';
    }
    const key = noteBody(attributeOf(element, 'id'));
    const isBody =
      key !== undefined &&
      !around.isInNote &&
      (what === 'footnote' ||
        what === 'endnote' ||
        /^(div|li|aside|section|dd)$/.test(tagOf(element)));
    if (!isBody) return undefined;
    closeBlock(around.flow);
    const flow = newFlow();
    if (!notes.has(key)) notes.set(key, flow);
    return {
      inside: { ...freshIn(around, flow), isInNote: true },
      leave: () => closeBlock(flow),
    };
  };

  const enterLink = (
    element: PasteNode,
    style: Style,
    around: Surroundings,
  ): { readonly inside: Surroundings } | undefined => {
    const href = attributeOf(element, 'href').trim();
    const called = around.isInNote ? undefined : calledNote(href);
    if (called !== undefined) {
      if (isCommentKey(called)) commentCalls += 1;
      else addNote(around.flow, called, around);
      return undefined;
    }
    const returning = returningNote(href);
    if (returning !== undefined) {
      if (!around.isInNote && returning !== '') opened(around.flow, around).note = returning;
      if (isCommentKey(returning)) comments += 1;
      return undefined;
    }
    const leads = href !== '' && (element.getAttribute?.('href') ?? null) !== null;
    return {
      inside: {
        ...around,
        ...looksAt(element, 'a', style, around),
        ...exactness(style, around),
        href: leads ? href : around.href,
      },
    };
  };

  const enterBlock = (
    element: PasteNode,
    tag: string,
    style: Style,
    around: Surroundings,
  ): { readonly inside: Surroundings; readonly leave?: () => void } => {
    const { flow } = around;
    if (tag === 'td' || tag === 'th') return enterCell(element, tag, style, around);
    closeBlock(flow);
    if (isPageBreak(style) && !around.isInCell) addApart(flow, { type: 'page-break' });
    const leave = (): void => closeBlock(flow);
    const inside: Surroundings = {
      ...around,
      ...looksAt(element, tag, style, around),
      ...exactness(style, around),
      ...(tag === 'pre' ? { isExact: true } : {}),
      direction: directionIn(element, style) ?? around.direction,
    };
    switch (tag) {
      case 'table':
        return enterTable(element, inside);
      case 'thead':
      case 'tbody':
      case 'tfoot':
        return { inside: { ...inside, isHead: tag === 'thead' }, leave };
      case 'tr':
        around.table?.rows.push({ isHead: around.isHead, cells: [] });
        return { inside, leave };
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir': {
        const depth = (around.list?.depth ?? -1) + 1;
        return {
          inside: {
            ...inside,
            item: undefined,
            list: { depth, kind: tag === 'ol' ? 'number' : 'bullet' },
          },
          leave,
        };
      }
      case 'li': {
        const said = Number.parseInt(attributeOf(element, 'aria-level'), 10);
        const depth = said > 0 ? said - 1 : (around.list?.depth ?? 0);
        const kind = listKind(style) ?? around.list?.kind ?? 'bullet';
        return {
          inside: { ...inside, shape: itemAt(kind, depth), item: { block: undefined } },
          leave,
        };
      }
      default:
        return { inside: { ...inside, ...shapeAt(element, tag, style, around) }, leave };
    }
  };

  const itemAt = (list: 'bullet' | 'number', depth: number): Shape => {
    if (depth > 2) tally.add('deep-items');
    return { kind: 'item', list, level: depth <= 0 ? 0 : depth === 1 ? 1 : 2 };
  };

  const shapeAt = (
    element: PasteNode,
    tag: string,
    style: Style,
    around: Surroundings,
  ): Partial<Pick<Place, 'shape' | 'item'>> => {
    const level = headingLevel(element, tag, style);
    if (level !== undefined) return { shape: { kind: 'heading', level }, item: undefined };
    const place = wordListPlace(style);
    if (place) {
      const kind = lists.get(place.list) ?? 'bullet';
      return { shape: itemAt(kind, place.depth), item: { block: undefined } };
    }
    if (isQuotation(element, tag) && around.shape.kind !== 'item')
      return { shape: { kind: 'quotation' }, item: undefined };
    return {};
  };

  const enterTable = (
    element: PasteNode,
    inside: Surroundings,
  ): { readonly inside: Surroundings; readonly leave?: () => void } => {
    const { flow } = inside;
    const leave = (): void => closeBlock(flow);
    if (inside.isInCell || inside.isInNote) {
      tally.add('nested-tables');
      return { inside: { ...inside, table: undefined }, leave };
    }
    if (attributeOf(element, 'role') === 'presentation')
      return { inside: { ...inside, table: undefined }, leave };
    const table: OpenTable = { type: 'table', rows: [], widths: [] };
    return {
      inside: { ...inside, table, isHead: false, item: undefined },
      leave: () => {
        closeBlock(flow);
        const [only] = table.rows;
        const cell =
          table.rows.length === 1 && only?.cells.length === 1 ? only.cells[0] : undefined;
        // A table of one cell is a frame round a text.
        if (cell) flow.blocks.push(...cell.flow.blocks);
        else addApart(flow, table);
      },
    };
  };

  const enterCell = (
    element: PasteNode,
    tag: string,
    style: Style,
    around: Surroundings,
  ): { readonly inside: Surroundings; readonly leave?: () => void } => {
    const { table } = around;
    if (!table) {
      closeBlock(around.flow);
      const { flow } = around;
      return {
        inside: {
          ...around,
          ...looksAt(element, 'td', style, around),
          direction: directionIn(element, style) ?? around.direction,
        },
        leave: () => closeBlock(flow),
      };
    }
    closeBlock(around.flow);
    if (table.rows.length === 0) table.rows.push({ isHead: around.isHead, cells: [] });
    const flow = newFlow();
    table.rows.at(-1)?.cells.push({
      flow,
      columns: spanOf(element, 'colspan', 100),
      rows: spanOf(element, 'rowspan', 1000),
      isHead: tag === 'th',
      width: widthOf(element, style),
    });
    return {
      inside: {
        ...freshIn(around, flow),
        ...looksAt(element, 'td', style, around),
        direction: directionIn(element, style) ?? around.direction,
        isInCell: true,
      },
      leave: () => closeBlock(flow),
    };
  };

  while (frames.length > 0) {
    const frame = frames[frames.length - 1];
    const node = frame?.next;
    if (!frame || !node) {
      frames.pop();
      frame?.leave?.();
      continue;
    }
    // The root has no neighbours that were pasted.
    frame.next = node === root ? null : node.nextSibling;
    if (isText(node))
      addText(frame.around.flow, withoutQuietStyles(node.nodeValue ?? ''), frame.around);
    else if (isElement(node)) {
      const entered = enter(node, frame.around);
      if (entered)
        frames.push({ next: node.firstChild, around: entered.inside, leave: entered.leave });
    } else if (node.firstChild)
      frames.push({ next: node.firstChild, around: frame.around, leave: undefined });
  }
  closeBlock(body);
  tally.add('comments', Math.max(commentCalls, comments));
  return { body: withoutNotes(body, notes), notes };
}

/** Paragraphs that a link in them made part of a note go there; those of comments go nowhere. */
function withoutNotes(body: Flow, notes: Map<string, Flow>): Flow {
  const blocks = body.blocks.filter((block) => {
    if (block.type !== 'text' || block.note === undefined) return true;
    if (isCommentKey(block.note)) return false;
    const flow = notes.get(block.note) ?? newFlow();
    flow.blocks.push(block);
    notes.set(block.note, flow);
    return false;
  });
  return { blocks, open: undefined };
}
