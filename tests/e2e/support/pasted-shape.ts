import type { Locator } from 'playwright-core';

/** What is compared of a golden paste: one line for each block, with its words and its notes in brackets. */
type Shape = readonly string[];

interface GoldenBlock {
  readonly kind: string;
  readonly level?: number;
  readonly list?: string;
  readonly header?: boolean;
  readonly direction?: string;
  readonly content?: readonly GoldenInline[];
  readonly rows?: readonly { readonly cells: readonly Required<Pick<GoldenBlock, 'content'>>[] }[];
}

interface GoldenInline {
  readonly text?: string;
  readonly kind?: string;
  readonly words?: readonly GoldenInline[];
  readonly content?: readonly GoldenInline[];
}

const golden = (content: readonly GoldenInline[] = []): string =>
  content
    .map(({ text, kind, words, content: note }) =>
      kind === 'footnote' ? `[${golden(note)}]` : (text ?? golden(words)),
    )
    .join('');

/** The shape that a golden file asks for. */
export const goldenShape = (blocks: readonly GoldenBlock[]): Shape =>
  blocks.map(({ kind, level, list, header, rows, content }) => {
    switch (kind) {
      case 'heading':
        return `heading ${level}: ${golden(content)}`;
      case 'item':
        return `${list} ${level}: ${golden(content)}`;
      case 'table':
        return `table${header ? ' with header' : ''}: ${rows
          ?.map(({ cells }) => cells.map((cell) => golden(cell.content)).join(' | '))
          .join(' / ')}`;
      case 'page-break':
        return 'page-break';
      default:
        return `${kind}: ${golden(content)}`;
    }
  });

/** The shape of a section as it stands on the page, without empty paragraphs. */
export const shownShape = (section: Locator): Promise<Shape> =>
  section.evaluate((element) => {
    // What Slate puts where there are no words is no word.
    const words = (node: Node): string => {
      if (node instanceof Text) return node.data.replaceAll('\ufeff', '');
      if (node instanceof HTMLBRElement) return '';
      const inside = [...node.childNodes].map(words).join('');
      return node instanceof Element && node.classList.contains('footnote')
        ? `[${inside}]`
        : inside;
    };
    return [...element.querySelectorAll('.block')].flatMap((block) => {
      const { list, level, blank } = (block as HTMLElement).dataset;
      const heading = /block-heading-(\d)/.exec(block.className)?.[1];
      const fixed = /block-fixed--(\S+)/.exec(block.className)?.[1];
      const kind = /block-(quotation|table)/.exec(block.className)?.[1] ?? 'paragraph';
      if (heading !== undefined) return [`heading ${heading}: ${words(block)}`];
      if (list !== undefined) return [`${list} ${level}: ${words(block)}`];
      if (fixed !== undefined) return [fixed];
      if (kind === 'table') {
        const rows = [...block.querySelectorAll('tr')].map((row) =>
          [...row.children].map(words).join(' | '),
        );
        return [`table${block.querySelector('th') ? ' with header' : ''}: ${rows.join(' / ')}`];
      }
      return blank === 'true' ? [] : [`${kind}: ${words(block)}`];
    });
  });
