import { Document, Footer, Header, Paragraph, type XmlComponent } from 'docx';

import { directionOf } from '../../../templates/model/language.ts';
import type { PrintNumbered, PrintTree } from '../../../templates/print/print-tree.ts';
import { cleanText } from '../text/clean-text.ts';
import { placesOf } from '../text/places-of.ts';
import { writeBlocks } from './handlers/write-blocks.ts';
import { footerParagraph, headerParagraph } from './header-footer.ts';
import { paragraph } from './markup/paragraph.ts';
import { docxComponent, type Xml } from './markup/xml.ts';
import { appProperties } from './package/app-properties.ts';
import { coreProperties } from './package/core-properties.ts';
import { documentParts, type PackageParts } from './package/document-parts.ts';
import { fontTable } from './package/font-table.ts';
import { footnoteParts } from './package/footnotes.ts';
import { firstLabels, numbering } from './package/numbering.ts';
import { sealPackage } from './package/seal-package.ts';
import { settings } from './package/settings.ts';
import { estimatePages } from './page-estimate.ts';
import { pages, type Page } from './page.ts';
import { createBookmarks } from './registries/bookmarks.ts';
import { createFootnotes } from './registries/footnotes.ts';
import { createLinks, type Links } from './registries/links.ts';
import { createLists } from './registries/lists.ts';
import { createMedia, type Media } from './registries/media.ts';
import { documentStyles } from './styles/document-styles.ts';
import { otherStyle } from './styles/style-ids.ts';
import { typefaces } from './styles/fonts.ts';
import type { Writing } from './writing.ts';

/**
 * The tree as the bytes of a Word file: named styles, a real outline, lists that restart, one
 * numbering through the text, native notes, pictures, header rows that repeat, a language on every run. The same tree gives the same bytes. Whatever text the tree
 * holds, the file is valid.
 */
export async function docxFromTree(tree: PrintTree): Promise<Uint8Array> {
  const page = pages[tree.paper];
  const writing: Writing = {
    language: tree.language,
    rightToLeft: directionOf(tree.language) === 'rtl',
    textWidth: page.textWidth,
    textHeight: page.height - 2 * page.topAndBottom,
    places: placesOf(tree.blocks),
    bookmarks: createBookmarks(),
    footnotes: createFootnotes(),
    links: createLinks(),
    lists: createLists(),
    media: createMedia(),
  };
  const pageCount = estimatePages(tree);
  const blocks = writeBlocks(tree.blocks, writing);
  const document = wordDocument(tree, page, pageCount, writing);
  addLinks(document, writing.links);
  addPictures(document, writing.media);
  withoutLists(document);
  const hasFootnotes = writing.footnotes.all().length > 0;
  const parts = documentParts(document, [
    coreProperties(tree),
    appProperties(pageCount),
    settings(tree.language, hasFootnotes),
    fontTable(),
    numbering(writing.lists.all(), tree.language, firstLabels(numberedIn(tree))),
    ...footnoteParts(writing),
    ...writing.media.all().map(({ target, bytes }) => ({ path: `word/${target}`, data: bytes })),
  ]);
  return sealPackage(withBody(parts, blocks.length > 0 ? blocks : [emptyParagraph(writing)]), {
    hasFootnotes,
  });
}

const numberedIn = ({ blocks }: PrintTree): readonly PrintNumbered[] =>
  blocks.filter((block) => block.kind === 'numbered');

const emptyParagraph = (writing: Writing): Xml => paragraph(otherStyle.normal, [], writing);

/** Everything but the text: docx writes the frame of the document round an empty paragraph. */
function wordDocument(tree: PrintTree, page: Page, pageCount: number, writing: Writing): Document {
  const header = headerParagraph(tree, writing);
  const footer = footerParagraph(tree, pageCount, writing);
  const { name } = typefaces.text;
  return new Document({
    title: cleanText(tree.title),
    styles: documentStyles(tree.language, page),
    theme: { name: 'Briefing', fonts: { headings: name, body: name } },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.topAndBottom,
              right: page.margin,
              bottom: page.topAndBottom,
              left: page.margin,
              header: page.edge,
              footer: page.edge,
            },
          },
        },
        ...(header
          ? { headers: { default: new Header({ children: [asParagraph(header)] }) } }
          : {}),
        footers: { default: new Footer({ children: [asParagraph(footer)] }) },
        children: [new Paragraph({})],
      },
    ],
  });
}

/** Headers and footers ask for docx's own class of paragraph, and take any component that is one. */
const asParagraph = (xml: Xml): Paragraph => docxComponent(xml) as XmlComponent as Paragraph;

const bodyPart = 'word/document.xml';
const emptyBody = '<w:body><w:p/>';

/**
 * Puts the blocks where docx left an empty paragraph. Written by docx's own classes, ten thousand
 * paragraphs take three times as long and twice the memory.
 */
function withBody(parts: PackageParts, blocks: readonly Xml[]): PackageParts {
  const frame = parts.get(bodyPart);
  const at = typeof frame === 'string' ? frame.indexOf(emptyBody) : -1;
  if (typeof frame !== 'string' || at < 0)
    throw new Error('docx wrote a document without the paragraph that was asked for');
  return new Map(parts).set(
    bodyPart,
    `${frame.slice(0, at)}<w:body>${blocks.join('')}${frame.slice(at + emptyBody.length)}`,
  );
}

/** docx gives links random ids; entered here, they have the ids that the registry chose. */
function addLinks(document: Document, links: Links): void {
  for (const { id, target } of links.all())
    document.Document.Relationships.addRelationship(
      id,
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
      target,
      'External',
    );
}

/** Pictures are parts of their own, which the text finds by the ids that the registry chose. */
function addPictures(document: Document, media: Media): void {
  for (const { id, target } of media.all())
    document.Document.Relationships.addRelationship(
      id,
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image',
      target,
    );
}

/**
 * docx replaces `{name-number}` wherever it stands, in text too, if it has a list of that name, and it
 * always has one of its own. The document's lists are written by numbering.ts, so it needs none.
 */
const withoutLists = (document: Document): void => {
  Object.defineProperty(document.Numbering, 'ConcreteNumbering', { value: [] });
};
