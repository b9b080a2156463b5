import type { Citation } from '../model/blocks/inline.ts';
import type { CitationForm } from '../model/draft-style.ts';
import type { Language } from '../model/language.ts';
import { piecesOf } from '../print/slots.ts';
import { citationWords, type CitationWords, type NamedDocument } from './citation-words.ts';
import { type DocumentSymbol, readSymbol } from './read-symbol.ts';
import type { Series } from './series.ts';

/** A stretch of a citation; symbols are told apart, because they run from left to right in any text. */
export interface CitationPiece {
  readonly text: string;
  readonly symbol: boolean;
}

/** A citation in words. `note` is what stands at the foot of the page, for the form that has one; `text` is empty then. */
interface CitationText {
  readonly text: string;
  readonly pieces: readonly CitationPiece[];
  readonly note?: readonly CitationPiece[];
}

/**
 * A document as a text cites it, in the draft's form: resolutions by organ and number, statements by the
 * President in words with the symbol, all else by its symbol. A symbol that is not built like one is printed
 * as it stands. Source: the citing rules of the United Nations Editorial Manual; words but the English ones
 * are working translations.
 */
export function citationText(
  { symbol, paragraphs }: Pick<Citation, 'symbol' | 'paragraphs'>,
  form: CitationForm,
  language: Language,
): CitationText {
  const words = citationWords[language];
  const read = readSymbol(symbol.trim());
  const place = placeOf(paragraphs, read, words);
  const bySymbol = [{ text: shown(read, symbol), symbol: true }, ...place];
  const inWords = [...named(read, words, symbol), ...place];
  switch (form) {
    case 'words':
      return textOf(inWords);
    case 'symbol':
      return textOf(bySymbol);
    case 'brackets': {
      const [open, close] = words.brackets;
      return textOf([plain(open), ...bySymbol, plain(close)]);
    }
    case 'footnote':
      return { text: '', pieces: [], note: [...inWords, plain(words.stop)] };
  }
}

const plain = (text: string): CitationPiece => ({ text, symbol: false });

const textOf = (pieces: readonly CitationPiece[]): CitationText => ({
  text: pieces.map(({ text }) => text).join(''),
  pieces,
});

/** Two symbols of one document are joined by an en dash. */
const shown = (read: DocumentSymbol | undefined, typed: string): string =>
  read?.series === 'double' ? read.symbol.replace(/-(?=S\/)/, '–') : (read?.symbol ?? typed);

function named(
  read: DocumentSymbol | undefined,
  words: CitationWords,
  typed: string,
): readonly CitationPiece[] {
  if (!read) return [{ text: typed, symbol: true }];
  return piecesOf(words.named[nameOf(read)]).map((piece) =>
    piece.kind === 'words'
      ? plain(piece.text)
      : { text: piece.name === 'number' ? numberOf(read) : shown(read, typed), symbol: true },
  );
}

const names: { readonly [Key in Series]?: NamedDocument } = {
  'ga-resolution': 'ga-resolution',
  'ga-resolution-old': 'ga-resolution',
  'ga-resolution-special': 'ga-resolution',
  'sc-resolution': 'sc-resolution',
  'ecosoc-resolution': 'ecosoc-resolution',
  'sc-president': 'sc-president',
  'ga-record': 'record',
  'ga-record-old': 'record',
  'sc-record': 'record',
  press: 'press',
};

function nameOf({ series, kind }: DocumentSymbol): NamedDocument {
  if (series !== 'hrc-resolution') return names[series] ?? 'document';
  return kind === 'RES' ? 'hrc-resolution' : kind === 'DEC' ? 'hrc-decision' : 'hrc-president';
}

/** A resolution's number as it is said: with the year for the Council, the roman session up to the thirtieth, the part's letter. */
function numberOf({ series, session = '', number = '', year = '', part }: DocumentSymbol): string {
  const letter = part === undefined ? '' : ` ${part}`;
  switch (series) {
    case 'sc-resolution':
      return `${number} (${year})`;
    case 'ga-resolution-old':
      return `${number}${letter} (${session})`;
    case 'ecosoc-resolution':
      return `${year}/${number}`;
    default:
      return `${session}/${number}${letter}`;
  }
}

/** Records are cited by page, all else by paragraph. */
function placeOf(
  paragraphs: string | undefined,
  read: DocumentSymbol | undefined,
  words: CitationWords,
): readonly CitationPiece[] {
  const places = paragraphs?.trim() ?? '';
  if (places === '') return [];
  const isRecord = read !== undefined && nameOf(read) === 'record';
  const many = !/^[\p{L}\p{N}.()]+$/u.test(places);
  const frame = isRecord
    ? many
      ? words.pages
      : words.page
    : many
      ? words.paragraphs
      : words.paragraph;
  return [plain(words.comma + frame.replace('{places}', () => places))];
}
