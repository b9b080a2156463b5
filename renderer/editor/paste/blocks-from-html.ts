import type { Block } from '../../../templates/model/blocks/block.ts';
import {
  isWords,
  type FootnoteInline,
  type Inline,
} from '../../../templates/model/blocks/inline.ts';
import type { ContentId, MakeId } from '../../../templates/model/ids.ts';
import type { Language } from '../../../templates/model/language.ts';
import { inlinesOfPieces, type Finish } from './inlines-of-pieces.ts';
import { joinedLines } from './joined-lines.ts';
import { mainLanguage } from './main-language.ts';
import { ownDirection } from './own-direction.ts';
import type { PasteNode } from './paste-node.ts';
import { newTally, type PasteReport, type Tally } from './paste-report.ts';
import type { Flow, OpenPicture, OpenText } from './pasted-block.ts';
import { pastedPicture, type PastedPicture } from './pasted-picture.ts';
import { quietStyles } from './quiet-styles.ts';
import { readHtml } from './read-html.ts';
import { tableOf } from './table-of.ts';
import { wordLists } from './word-list.ts';

interface PasteOptions {
  readonly makeId: MakeId;
  /** Turns text into a document that is no part of any page: nothing in it is fetched or run. */
  readonly parse: (html: string) => PasteNode;
  /** The language of the text that the paste goes into; without it, the main language of the paste. */
  readonly language?: Language | undefined;
  /** Whether pictures that came along can be kept. */
  readonly keepsPictures?: boolean;
}

/** What a paste brings: blocks with new ids, pictures that wait for being stored, and what was left out. */
export interface Pasted {
  readonly blocks: readonly Block[];
  readonly pictures: readonly PastedPicture[];
  readonly report: PasteReport;
}

/**
 * The blocks in HTML from a clipboard, by Word, LibreOffice, Google Docs, a spreadsheet or a page. Structure and
 * looks that a draft knows are kept, everything else is left out and counted. Never throws, whatever was sent.
 */
export function blocksFromHtml(html: string, options: PasteOptions): Pasted {
  const tally = newTally();
  const { body, notes } = readHtml(options.parse(quietStyles(html)), wordLists(html), tally);
  const language = options.language ?? mainLanguage([body, ...notes.values()]);
  const called = new Set<string>();
  let footnotes = 0;

  const inNote: Finish = { tally, language, note: () => undefined };
  const finish: Finish = {
    tally,
    language,
    note: (key) => {
      const flow = notes.get(key);
      const content = flow && !called.has(key) ? noteContent(flow, inNote) : [];
      called.add(key);
      if (content.length === 0) {
        tally.add('lost-notes');
        return undefined;
      }
      footnotes += 1;
      return { kind: 'footnote', id: options.makeId() as ContentId, content };
    },
  };

  const bodyBlocks = blocksOfFlow(body, finish, options, tally);
  // Notes that nothing calls are words like others.
  const loose = [...notes].flatMap(([key, flow]) =>
    called.has(key) ? [] : blocksOfFlow(flow, inNote, options, tally).blocks,
  );
  const blocks = [...bodyBlocks.blocks, ...loose];
  return {
    blocks,
    pictures: bodyBlocks.pictures,
    report: {
      paragraphs: blocks.filter((block) => 'content' in block).length,
      tables: blocks.filter(({ kind }) => kind === 'table').length,
      footnotes,
      pictures: 0,
      changes: tally.changes(),
    },
  };
}

function blocksOfFlow(
  flow: Flow,
  finish: Finish,
  { makeId, keepsPictures = false }: PasteOptions,
  tally: Tally,
): { readonly blocks: Block[]; readonly pictures: PastedPicture[] } {
  const blocks: Block[] = [];
  const pictures: PastedPicture[] = [];
  const newId = (): ContentId => makeId() as ContentId;
  for (const open of flow.blocks)
    switch (open.type) {
      case 'text': {
        const content = inlinesOfPieces(open.pieces, finish);
        if (hasContent(content)) blocks.push(textBlock(open, content, newId()));
        break;
      }
      case 'table': {
        const { table, rest } = tableOf(
          open,
          (cell) => cellContent(cell.flow, finish),
          makeId,
          tally,
        );
        if (table?.rows.some(({ cells }) => cells.some((cell) => cell.content.length > 0)))
          blocks.push(table);
        for (const content of rest) blocks.push({ kind: 'paragraph', id: newId(), content });
        break;
      }
      case 'picture': {
        const picture = pastedPicture(open, blocks.at(-1)?.id);
        if (picture && keepsPictures) pictures.push(picture);
        else leaveOut(open, tally);
        break;
      }
      case 'page-break':
        // A break before everything says nothing about a text that has other words before it.
        if (blocks.length > 0) blocks.push({ kind: 'page-break', id: newId() });
        break;
    }
  return { blocks, pictures };
}

const hasContent = (content: readonly Inline[]): boolean =>
  content.some((inline) => !isWords(inline) || inline.text.trim() !== '');

function textBlock(open: OpenText, content: readonly Inline[], id: ContentId): Block {
  const direction = ownDirection(content, open.direction);
  const members = { id, ...(direction ? { direction } : {}), content };
  const { shape } = open;
  switch (shape.kind) {
    case 'paragraph':
    case 'quotation':
      return { kind: shape.kind, ...members };
    case 'heading':
      return { kind: 'heading', ...members, level: shape.level, content: plainIfAllBold(content) };
    case 'item':
      return { kind: 'item', ...members, list: shape.list, level: shape.level };
  }
}

/** A heading is bold by being one. */
const plainIfAllBold = (content: readonly Inline[]): readonly Inline[] =>
  content.every((inline) => !isWords(inline) || inline.bold || inline.text.trim() === '')
    ? content.map((inline) => {
        if (!isWords(inline)) return inline;
        const { bold: _bold, ...words } = inline;
        return words;
      })
    : content;

/** The words of a cell as one run. Pictures and page breaks find no room in a cell. */
function cellContent(flow: Flow, finish: Finish): readonly Inline[] {
  const runs: Inline[][] = [];
  for (const open of flow.blocks)
    if (open.type === 'text') {
      const content = inlinesOfPieces(open.pieces, finish);
      if (hasContent(content)) runs.push(content);
    } else if (open.type === 'picture') leaveOut(open, finish.tally);
  return joinedLines(runs);
}

const noteContent = (flow: Flow, finish: Finish): readonly FootnoteInline[] =>
  cellContent(flow, finish).filter(
    (inline): inline is FootnoteInline =>
      isWords(inline) || inline.kind === 'link' || inline.kind === 'citation',
  );

const leaveOut = ({ source }: OpenPicture, tally: Tally): void =>
  tally.add(/^(https?:|\/\/)/i.test(source) ? 'web-pictures' : 'pictures');
