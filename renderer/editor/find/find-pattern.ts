import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { FindQuery } from './find-query.ts';

const wordLetter = String.raw`[\p{L}\p{M}\p{N}_]`;
/** Scripts that put no space between words: there every place is the edge of one. */
const spaceless = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;

/** What a person types in one way and texts write in several. */
const alike: Readonly<Record<string, string>> = {
  ' ': '[ \\u00a0\\u202f]',
  "'": "['\\u2019]",
  '"': '["\\u201c\\u201d]',
  '-': '[-\\u2010\\u2011]',
};

/** The regular expression that finds what a query asks for; `bad-pattern` where a person's own is none. */
export function findPattern({
  text,
  wholeWord,
  matchCase,
  regex,
}: FindQuery): Result<RegExp, 'bad-pattern'> {
  const plain = regex ? text : literal(text);
  const source = wholeWord
    ? `(?:(?=${spaceless})|(?<!${wordLetter}))(?:${plain})(?:(?<=${spaceless})|(?!${wordLetter}))`
    : plain;
  try {
    return ok(new RegExp(source, matchCase ? 'gmu' : 'gimu'));
  } catch {
    return fail('bad-pattern');
  }
}

const literal = (text: string): string =>
  text.replace(/[ '"\\^$.*+?()[\]{}|/-]/g, (sign) => alike[sign] ?? `\\${sign}`);
