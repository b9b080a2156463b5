import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { docxFromTree } from '../../electron/export/docx/docx-from-tree.ts';
import { paragraphRoles, type PrintTree } from '../../templates/print/print-tree.ts';
import { docxParts } from '../support/docx-lints/docx-parts.ts';
import { textOf, within, type XmlElement } from '../support/docx-lints/xml-tree.ts';
import { briefingFrench } from '../support/print-trees/briefing-french.ts';
import { hostile } from '../support/print-trees/hostile.ts';
import { printTrees } from '../support/print-trees/print-trees.ts';
import { statementArabic } from '../support/print-trees/statement-arabic.ts';
import { statementEnglish } from '../support/print-trees/statement-english.ts';
import { text } from '../support/print-trees/parts.ts';

async function part(tree: PrintTree, name: string): Promise<XmlElement> {
  const root = docxParts(await docxFromTree(tree)).get(name);
  if (!root) throw new Error(`${name} is not in the file`);
  return root;
}

const value = (element: XmlElement, name: string): string | undefined =>
  within(element, name)[0]?.attributes.get('val');

describe('tables', () => {
  test('the first row repeats on every page and no row is split', async () => {
    const tables = within(await part(briefingFrench, 'word/document.xml'), 'w:tbl');
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const rows = within(table, 'w:tr');
      expect(rows.map((row) => within(row, 'w:tblHeader').length)).toEqual([
        1,
        ...rows.slice(1).map(() => 0),
      ]);
      expect(rows.every((row) => within(row, 'w:cantSplit').length === 1)).toBe(true);
    }
  });

  test('widths are fixed, follow the shares and fill the width of the text', async () => {
    for (const [tree, textWidth] of [
      [briefingFrench, 11_906 - 2 * 1361],
      [statementEnglish, 12_240 - 2 * 1440],
    ] as const) {
      const [table] = within(await part(tree, 'word/document.xml'), 'w:tbl');
      const widths = within(table!, 'w:gridCol').map(({ attributes }) =>
        Number(attributes.get('w')),
      );
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(textWidth);
      expect(within(table!, 'w:tblLayout')[0]?.attributes.get('type')).toBe('fixed');
      const [row] = within(table!, 'w:tr');
      expect(within(row!, 'w:tcW').map(({ attributes }) => Number(attributes.get('w')))).toEqual(
        widths,
      );
    }
  });

  test('the description is the alternative text', async () => {
    const [table] = within(await part(statementEnglish, 'word/document.xml'), 'w:tbl');
    expect(value(table!, 'w:tblDescription')).toBe(
      'Risk factors with status, trend, confidence and evidence',
    );
  });
});

describe('outline, lists and fields', () => {
  test('headings carry their level through their style', async () => {
    const styles = within(await part(statementEnglish, 'word/styles.xml'), 'w:style');
    for (const level of [1, 2, 3, 4]) {
      const style = styles.find((it) => it.attributes.get('styleId') === `Heading${level}`);
      expect(value(style!, 'w:outlineLvl')).toBe(String(level - 1));
      expect(value(style!, 'w:name')).toBe(`heading ${level}`);
    }
  });

  test('every role of a paragraph has a style of its own', async () => {
    const tree: PrintTree = {
      ...statementEnglish,
      blocks: paragraphRoles.map((role) => ({
        kind: 'paragraph',
        id: null,
        role,
        content: [text(role)],
      })),
    };
    const paragraphs = within(await part(tree, 'word/document.xml'), 'w:p');
    const used = paragraphs.map((paragraph) => value(paragraph, 'w:pStyle'));
    expect(new Set(used).size).toBe(paragraphRoles.length);
  });

  test('each numbered list begins again at one, on every level', async () => {
    const list = statementEnglish.blocks.filter((block) => block.kind === 'list');
    const tree: PrintTree = { ...statementEnglish, blocks: [...list, ...list] };
    const used = within(await part(tree, 'word/document.xml'), 'w:numId').map((it) =>
      it.attributes.get('val'),
    );
    expect(new Set(used)).toEqual(new Set(['1', '2', '3']));
    const lists = within(await part(tree, 'word/numbering.xml'), 'w:num').filter(
      (it) => it.attributes.get('numId') !== '1',
    );
    for (const each of lists)
      expect(within(each, 'w:startOverride').map((it) => it.attributes.get('val'))).toEqual([
        '1',
        '1',
        '1',
      ]);
  });

  test('page numbers are fields with a result, inside their words', async () => {
    const footer = await part(statementEnglish, 'word/footer1.xml');
    expect(within(footer, 'w:fldSimple').map((it) => it.attributes.get('instr')?.trim())).toEqual([
      'PAGE',
      'NUMPAGES',
    ]);
    expect(textOf(footer)).toMatch(/^PublicPage 1 of [1-9]\d*$/);
  });

  test('the marking stands in the header and the footer, and no header is written without one', async () => {
    expect(textOf(await part(statementEnglish, 'word/header1.xml'))).toBe('Public');
    const parts = docxParts(await docxFromTree(briefingFrench));
    expect([...parts.keys()].filter((name) => name.includes('header'))).toEqual([]);
  });
});

describe('right to left', () => {
  test('paragraphs, runs and tables turn; names in Latin letters do not', async () => {
    const body = await part(statementArabic, 'word/document.xml');
    const paragraphs = within(body, 'w:p');
    expect(paragraphs.every((it) => within(it, 'w:bidi').length === 1)).toBe(true);
    expect(within(body, 'w:bidiVisual')).toHaveLength(1);
    for (const run of within(body, 'w:r')) {
      const words = textOf(run);
      const turns = within(run, 'w:rtl').length === 1;
      if (/\p{Script=Arabic}/u.test(words)) expect(turns).toBe(true);
      if (/[A-Za-z]/.test(words)) expect(turns).toBe(false);
    }
  });
});

describe('what travels with the file', () => {
  test.each(printTrees)(
    '%s says its title, language and author and nothing else',
    async (_, tree) => {
      const core = await part(tree, 'docProps/core.xml');
      expect(core.children[0]?.children.map(({ name }) => name).toSorted()).toEqual(
        [
          ...(tree.author ? ['dc:creator'] : []),
          'dc:language',
          ...(tree.subject ? ['dc:subject'] : []),
          ...(tree.title ? ['dc:title'] : []),
        ].toSorted(),
      );
    },
  );

  test('no part is dated, and nothing asks Word to update fields', async () => {
    const bytes = await docxFromTree(statementEnglish);
    const parts = unzipSync(bytes);
    expect(Object.keys(parts)).not.toContain('docProps/custom.xml');
    for (const part of Object.values(parts)) {
      expect(strFromU8(part)).not.toMatch(/updateFields|rsid|20\d\d-\d\d-\d\dT/);
    }
  });
});

describe('hostile text', () => {
  test('nothing typed is taken for a placeholder', async () => {
    const body = textOf(await part(hostile, 'word/document.xml'));
    expect(body).toContain('{points-0} {{x}} {default-bullet-numbering-0} {image-1}');
    expect(textOf(await part(hostile, 'word/header1.xml'))).toContain(
      '{points-0} {{x}} {default-bullet-numbering-0} {image-1}',
    );
    const [table] = within(await part(hostile, 'word/document.xml'), 'w:tbl');
    expect(value(table!, 'w:tblDescription')).toContain('{default-bullet-numbering-0}');
  });

  test('only addresses of the web and of mailboxes become links', async () => {
    const relations = within(
      await part(hostile, 'word/_rels/document.xml.rels'),
      'rel:Relationship',
    ).filter((it) => it.attributes.get('TargetMode') === 'External');
    expect(relations.map((it) => it.attributes.get('Target'))).toEqual([
      'https://example.org/a%20b%22%3E%3Cx%3E%7Bimage-1%7D#frag',
      'mailto:someone@example.org?subject=a%20b',
      'https://example.org/UPPER',
    ]);
  });
});
