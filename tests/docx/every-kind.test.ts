import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { docxFromTree } from '../../electron/export/docx/docx-from-tree.ts';
import type { ContentId } from '../../templates/model/ids.ts';
import type { PrintNumbered, PrintTree } from '../../templates/print/print-tree.ts';
import { docxParts, type DocxParts } from '../support/docx-lints/docx-parts.ts';
import { textOf, within, type XmlElement } from '../support/docx-lints/xml-tree.ts';
import { everythingArabic } from '../support/print-trees/everything-arabic.ts';
import { everythingEnglish } from '../support/print-trees/everything-english.ts';
import { text } from '../support/print-trees/parts.ts';
import { paragraphsFrench } from '../support/print-trees/paragraphs-french.ts';
import { jpeg, pngOf } from '../support/print-trees/pictures.ts';
import { wordNumbers } from '../support/word-numbers.ts';

const partsOf = async (tree: PrintTree): Promise<DocxParts> => docxParts(await docxFromTree(tree));

const body = async (tree: PrintTree): Promise<XmlElement> =>
  (await partsOf(tree)).get('word/document.xml')!;

const labels = ({ blocks }: PrintTree): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'numbered' ? [block.label] : []));

const counted = async (tree: PrintTree): Promise<readonly string[]> =>
  wordNumbers(await partsOf(tree)).flatMap(({ number, style }) =>
    style.startsWith('NumberedParagraph') ? [number] : [],
  );

const signs = {
  en: ['1.', '(a)', '(i)'],
  fr: ['1.', 'a)', 'i)'],
} as const;
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Numbered paragraphs that never skip a level, with the labels that a reader expects. */
function paragraphs(deeper: readonly number[], language: 'en' | 'fr'): readonly PrintNumbered[] {
  const counts = [0, 0, 0];
  let level = -1;
  return deeper.map((wish, index) => {
    level = Math.min(wish, level + 1);
    counts[level] = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    const count = counts[level] ?? 0;
    const number = [String(count), String.fromCharCode(96 + count), romans[count - 1] ?? ''];
    return {
      kind: 'numbered',
      id: `p${index}` as ContentId,
      level: level as 0 | 1 | 2,
      label: (signs[language][level] ?? '').replace(/[1ai]/, number[level] ?? ''),
      content: [text(`Paragraph ${index}`)],
    };
  });
}

describe('numbered paragraphs', () => {
  test.each([
    ['English', everythingEnglish],
    ['Arabic', everythingArabic],
    ['French', paragraphsFrench],
  ])('in %s are counted by Word as the tree labels them', async (_, tree) => {
    expect(labels(tree).length).toBeGreaterThan(3);
    expect(await counted(tree)).toEqual(labels(tree));
  });

  test('are counted alike in any order of levels, with lists between them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(2), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('en', 'fr'),
        async (deeper, language) => {
          const blocks = paragraphs(deeper, language).flatMap(
            (block, index): PrintTree['blocks'] =>
              index % 3 === 2
                ? [
                    {
                      kind: 'list',
                      ordered: true,
                      items: [{ id: 'l' as ContentId, level: 0, content: [] }],
                    },
                    block,
                  ]
                : [block],
          );
          const tree: PrintTree = { ...paragraphsFrench, language, blocks };
          expect(await counted(tree)).toEqual(labels(tree));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('in Arabic letters count in the order of United Nations texts', async () => {
    const tree: PrintTree = {
      ...everythingArabic,
      blocks: ['1.', '(أ)', '(ب)', '(ج)'].map((label, index) => ({
        kind: 'numbered',
        id: `n${index}` as ContentId,
        level: index === 0 ? 0 : 1,
        label,
        content: [],
      })),
    };
    expect(await counted(tree)).toEqual(labels(tree));
  });

  test('are one list, apart from the lists of the text', async () => {
    const numbers = within(await body(everythingEnglish), 'w:p').flatMap((paragraph) => {
      const list = within(paragraph, 'w:numId')[0]?.attributes.get('val');
      const style = within(paragraph, 'w:pStyle')[0]?.attributes.get('val') ?? '';
      return list === undefined ? [] : [`${style.replace(/\d/, '')} ${list}`];
    });
    expect(new Set(numbers)).toEqual(new Set(['NumberedParagraph 2', 'ListParagraph 3']));
  });
});

describe('notes', () => {
  test('are native, numbered through the document, in their own style and language', async () => {
    const parts = await partsOf(everythingEnglish);
    const notes = within(parts.get('word/footnotes.xml')!, 'w:footnote');
    expect(notes.map(({ attributes }) => attributes.get('type') ?? 'note')).toEqual([
      'separator',
      'continuationSeparator',
      'note',
      'note',
      'note',
    ]);
    const settings = parts.get('word/settings.xml')!;
    expect(within(settings, 'w:numRestart')[0]?.attributes.get('val')).toBe('continuous');
    for (const note of notes.slice(2)) {
      expect(within(note, 'w:pStyle')[0]?.attributes.get('val')).toBe('FootnoteText');
      expect(within(note, 'w:rStyle')[0]?.attributes.get('val')).toBe('FootnoteReference');
    }
    const arabic = within(notes[3]!, 'w:r').find((run) => textOf(run) === 'الجمعية العامة');
    expect(within(arabic!, 'w:rtl')).toHaveLength(1);
    expect(within(arabic!, 'w:lang')[0]?.attributes.get('bidi')).toBe('ar-SA');
    const relations = parts.get('word/_rels/footnotes.xml.rels')!;
    expect(within(relations, 'rel:Relationship')[0]?.attributes.get('Target')).toBe(
      'https://www.un.org/en/ga/',
    );
  });

  test('turn with a text from right to left', async () => {
    const parts = await partsOf(everythingArabic);
    const paragraphs = within(parts.get('word/footnotes.xml')!, 'w:p');
    expect(paragraphs.every((paragraph) => within(paragraph, 'w:bidi').length === 1)).toBe(true);
  });

  test('leave no trace where there are none', async () => {
    const parts = await partsOf(paragraphsFrench);
    expect([...parts.keys()].filter((name) => name.includes('footnote'))).toEqual([]);
    expect(within(parts.get('word/settings.xml')!, 'w:footnotePr')).toEqual([]);
  });
});

describe('pointers', () => {
  test('are fields where Word would say the same, links where not, and words where nothing is', async () => {
    const root = await body(everythingEnglish);
    const fields = within(root, 'w:fldSimple').map((field) => [
      field.attributes.get('instr')?.trim(),
      textOf(field),
    ]);
    expect(fields).toEqual([
      ['REF _c_p_2 \\w \\h', '2'],
      ['REF _c_h_2 \\h', 'What we ask'],
      ['NOTEREF _c_n_vote \\h', '1'],
      ['REF _c_p_3 \\w \\h', '3'],
    ]);
    const links = within(root, 'w:hyperlink').map((link) => [
      link.attributes.get('anchor'),
      textOf(link),
    ]);
    expect(links).toEqual([
      ['_c_t_1', 'table 1'],
      ['_c_i_1', 'figure 1'],
      ['_c_p_2_b', 'paragraph 2 (b)'],
    ]);
    expect(textOf(root)).toContain('paragraph 99');
  });
});

describe('pictures', () => {
  test('keep their proportions, fit the page and have words or are decorative', async () => {
    const root = await body(everythingEnglish);
    const sizes = within(root, '?:extent').map(({ attributes }) => [
      Number(attributes.get('cx')),
      Number(attributes.get('cy')),
    ]);
    const textWidth = (11_906 - 2 * 1361) * 635;
    expect(sizes[0]?.[0]).toBeCloseTo(textWidth * 0.6, -3);
    for (const [index, ratio] of [2, 1.5, 2].entries())
      expect((sizes[index]?.[0] ?? 0) / (sizes[index]?.[1] ?? 1)).toBeCloseTo(ratio, 3);
    const described = within(root, '?:docPr');
    expect(described.map(({ attributes }) => attributes.get('descr'))).toEqual([
      'Three bars, each higher than the one before',
      undefined,
      'The same bars, small',
    ]);
    expect(described.map((it) => within(it, '?:decorative').length)).toEqual([0, 1, 0]);
  });

  test('are named after their content, and the same one is there once', async () => {
    const parts = unzipSync(await docxFromTree(everythingEnglish));
    const media = Object.keys(parts).filter((name) => name.includes('media'));
    expect(media).toHaveLength(2);
    expect(media.every((name) => /^word\/media\/[0-9a-f]{32}\.(?:png|jpeg)$/.test(name))).toBe(
      true,
    );
    const png = media.find((name) => name.endsWith('png')) ?? '';
    expect(Buffer.from(parts[png] ?? []).toString('base64')).toBe(pngOf(480, 240).data);
  });

  test('higher than a page are made smaller, and damaged ones are a gap', async () => {
    const tree: PrintTree = {
      ...everythingEnglish,
      blocks: [
        { kind: 'image', id: 'high' as ContentId, image: pngOf(10, 400), alt: '', share: 1 },
        {
          kind: 'image',
          id: 'cut' as ContentId,
          image: { ...jpeg, data: jpeg.data.slice(0, 400) },
          alt: 'A map',
          share: 1,
        },
      ],
    };
    const root = await body(tree);
    const [size] = within(root, '?:extent');
    expect(Number(size?.attributes.get('cy'))).toBeLessThan((16_838 - 2 * 1304) * 635);
    expect(within(root, 'w:drawing')).toHaveLength(1);
    expect(textOf(root)).toBe('[missing picture: A map]');
  });
});

describe('quotations, tables and directions', () => {
  test('a quotation stays with its attribution', async () => {
    const styles = within((await partsOf(everythingEnglish)).get('word/styles.xml')!, 'w:style');
    const quote = styles.find((it) => it.attributes.get('styleId') === 'AttributedQuote');
    expect(within(quote!, 'w:keepNext')).toHaveLength(1);
    const used = within(await body(everythingEnglish), 'w:pStyle').map((it) =>
      it.attributes.get('val'),
    );
    expect(used[used.indexOf('AttributedQuote') + 1]).toBe('Attribution');
  });

  test('a table without a heading row repeats none and is not styled as if it had one', async () => {
    const [first, second] = within(await body(everythingEnglish), 'w:tbl');
    const firstRow = (table: XmlElement | undefined): string | undefined =>
      within(table!, 'w:tblLook')[0]?.attributes.get('firstRow');
    expect([firstRow(first), firstRow(second)]).toEqual(['1', '0']);
    expect(within(second!, 'w:tblHeader')).toEqual([]);
    expect(within(first!, 'w:gridSpan').map((it) => it.attributes.get('val'))).toEqual(['3', '3']);
  });

  test.each([
    ['English', everythingEnglish, 'نشكركم', true],
    ['Arabic', everythingArabic, 'This paragraph', false],
  ])('a paragraph against the direction of a text in %s turns', async (_, tree, words, turned) => {
    const paragraph = within(await body(tree), 'w:p').find((it) => textOf(it).startsWith(words));
    expect(within(paragraph!, 'w:bidi').length === 1).toBe(turned);
  });

  test('words in Arabic letters turn inside an English sentence', async () => {
    const run = within(await body(everythingEnglish), 'w:r').find((it) => textOf(it) === 'سلام');
    expect(within(run!, 'w:rtl')).toHaveLength(1);
  });
});
