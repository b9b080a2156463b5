import { writeFileSync } from 'node:fs';
import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { type BenchParagraph, longText } from './long-text.ts';

/** The lower bound of the export benchmark: the same text by plain calls of the library, with the properties a person would set. */
const [count = '1000', out = ''] = process.argv.slice(2);
const language = { value: 'en-GB' };

const write = (paragraph: BenchParagraph): Paragraph => {
  switch (paragraph.kind) {
    case 'heading':
      return new Paragraph({
        heading: HeadingLevel.HEADING_2,
        children: [new TextRun({ text: paragraph.text, language })],
      });
    case 'item':
      return new Paragraph({
        numbering: { reference: 'points', level: 0 },
        children: [new TextRun({ text: paragraph.text, language })],
      });
    case 'paragraph': {
      const [one, two, three, four] = paragraph.parts;
      return new Paragraph({
        children: [
          new TextRun({ text: one, language }),
          new TextRun({ text: two, bold: true, language }),
          new TextRun({ text: three, language }),
          new TextRun({ text: four, italics: true, language }),
        ],
      });
    }
  }
};

const file = new Document({
  title: 'Benchmark',
  numbering: {
    config: [
      { reference: 'points', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] },
    ],
  },
  sections: [{ children: longText(Number(count)).map(write) }],
});
writeFileSync(out, await Packer.toBuffer(file));
