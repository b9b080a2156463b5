import type { Block } from '../../../templates/model/blocks/block.ts';
import type { Inline } from '../../../templates/model/blocks/inline.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Draft } from '../../../templates/model/draft.ts';
import type { ContentId, DraftId } from '../../../templates/model/ids.ts';
import { first } from '../../support/first.ts';
import { sudan } from '../../support/un-core.ts';
import { pageText, type PageBlock, type PagePart } from './page-text.ts';

/** A country briefing that opens on a short text, with several long ones beside it, so that each is shown for the first time once. */
export function pageDossier(count: number, rounds: number): Dossier {
  const dossier = sudan();
  const short = first(dossier.drafts);
  const long = Array.from({ length: rounds }, (_, round) => longDraft(short, count, round));
  return { ...dossier, drafts: [{ ...short, title: 'Short text' }, ...long] };
}

/** The title of a long draft, by which the page offers it. */
export const longTitle = (round: number): string => `Long text ${round}`;

/** The id of a block of a long draft. */
export const blockId = (round: number, index: number): string => `bench-${round}-${index}`;

function longDraft(short: Draft, count: number, round: number): Draft {
  const blocks = pageText(count).map((block, index) => toBlock(block, blockId(round, index)));
  return {
    ...short,
    id: `long-${round}` as DraftId,
    title: longTitle(round),
    sections: short.sections.map((section, index) => ({
      ...section,
      id: `${section.id}-${round}` as ContentId,
      blocks: index === 0 ? blocks : [],
    })),
  };
}

function toBlock(block: PageBlock, name: string): Block {
  const id = name as ContentId;
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', id, level: 1, content: [{ text: block.text }] };
    case 'item':
      return { kind: 'item', id, list: 'bullet', level: 0, content: block.parts.map(toInline) };
    case 'numbered':
      return { kind: 'numbered', id, level: 0, content: block.parts.map(toInline) };
    case 'paragraph':
      return { kind: 'paragraph', id, content: block.parts.map(toInline) };
    case 'table':
      return {
        kind: 'table',
        id,
        header: true,
        columns: [0.2, 0.2, 0.2, 0.2, 0.2],
        rows: block.rows.map((cells, row) => ({
          id: `${name}-${row}` as ContentId,
          cells: cells.map((text) => ({ content: [{ text }] })),
        })),
      };
  }
}

const toInline = (part: PagePart): Inline =>
  'chip' in part
    ? { kind: 'citation', symbol: part.chip }
    : { text: part.words, ...(part.bold ? { bold: part.bold } : {}) };
