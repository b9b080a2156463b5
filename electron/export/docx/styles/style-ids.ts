import type {
  ParagraphRole,
  PrintHeading,
  PrintNumbered,
  PrintText,
} from '../../../../templates/print/print-tree.ts';

/** The paragraph style of each role. */
export const roleStyle: { readonly [Role in ParagraphRole]: string } = {
  'delivery-note': 'DeliveryNote',
  mission: 'Mission',
  title: 'Title',
  speaker: 'Speaker',
  'front-line': 'FrontLine',
  salutation: 'Salutation',
  body: 'BodyText',
  quotation: 'Quote',
  attribution: 'Attribution',
  ask: 'Ask',
  judgement: 'Judgement',
  caption: 'Caption',
  'table-note': 'TableNote',
};

/** The paragraph style of each level of heading. */
export const headingStyle: { readonly [Level in PrintHeading['level']]: string } = {
  1: 'Heading1',
  2: 'Heading2',
  3: 'Heading3',
  4: 'Heading4',
};

/** The paragraph style of each level of the numbering through the text. */
export const numberedStyle: { readonly [Level in PrintNumbered['level']]: string } = {
  0: 'NumberedParagraph',
  1: 'NumberedParagraph2',
  2: 'NumberedParagraph3',
};

/** The character style of each role that a stretch of text may have. */
export const textStyle: { readonly [Role in NonNullable<PrintText['role']>]: string } = {
  gap: 'Gap',
  live: 'LiveText',
  symbol: 'DocumentSymbol',
  aside: 'Aside',
};

/** Styles that no role of the tree names. */
export const otherStyle = {
  normal: 'Normal',
  list: 'ListParagraph',
  attributedQuote: 'AttributedQuote',
  picture: 'Picture',
  tableText: 'TableText',
  tableHeading: 'TableHeading',
  afterTable: 'AfterTable',
  pageBreak: 'PageBreak',
  header: 'Header',
  footer: 'Footer',
  footnoteText: 'FootnoteText',
  footnoteSeparator: 'FootnoteSeparator',
  footnoteReference: 'FootnoteReference',
  hyperlink: 'Hyperlink',
  statusMark: 'StatusMark',
  table: 'BriefingTable',
} as const;
