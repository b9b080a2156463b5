import type { Inline, Words } from '../../../templates/model/blocks/inline.ts';
import type { Language } from '../../../templates/model/language.ts';
import { cleanerFor } from './clean-text.ts';
import type { Looks } from './looks.ts';
import type { Piece } from './pasted-block.ts';
import type { Tally } from './paste-report.ts';
import { mergedWords } from './merged-words.ts';
import { pastedLink } from './pasted-link.ts';

/** What turning pieces into inlines needs besides them. */
export interface Finish {
  readonly tally: Tally;
  /** The language of the text that the words go into: words in it carry none of their own. */
  readonly language: Language | undefined;
  /** The footnote that a call stands for, once; undefined where its words did not come along. */
  readonly note: (key: string) => Inline | undefined;
}

/** The inlines of one paragraph: neighbours that look alike are one, links lead only where they may. */
export function inlinesOfPieces(pieces: readonly Piece[], finish: Finish): Inline[] {
  const clean = cleanerFor(
    pieces.map((piece) => ('text' in piece ? piece.text : '')).join(''),
    finish.tally,
  );
  const inlines: Inline[] = [];
  let run: RunOfWords | undefined;
  const flush = (): void => {
    if (run) inlines.push(...run.done());
    run = undefined;
  };
  for (const piece of pieces) {
    if ('note' in piece) {
      flush();
      const note = finish.note(piece.note);
      if (note) inlines.push(note);
      continue;
    }
    const text = clean(piece.text);
    if (text === '') continue;
    if (run?.href !== piece.href) flush();
    run ??= runOfWords(piece.href, finish);
    run.add(text, piece.looks);
  }
  flush();
  return mergedWords(inlines);
}

interface RunOfWords {
  readonly href: string | undefined;
  readonly add: (text: string, looks: Looks) => void;
  readonly done: () => readonly Inline[];
}

/** Words that lead to one address, or to none. */
function runOfWords(href: string | undefined, finish: Finish): RunOfWords {
  const parts: { texts: string[]; looks: Looks }[] = [];
  return {
    href,
    add: (text, looks) => {
      const last = parts.at(-1);
      if (last && last.looks === looks) last.texts.push(text);
      else parts.push({ texts: [text], looks });
    },
    done: () => {
      const target = linkTarget(href, finish.tally);
      const words = mergedWords(
        parts.map(({ texts, looks }) =>
          wordsOf(texts.join(''), looks, finish, target !== undefined),
        ),
      );
      if (target === undefined) return words;
      // A link of nothing but spaces could not be seen or followed.
      return words.some(({ text }) => text.trim() !== '')
        ? [{ kind: 'link', href: target, words }]
        : words;
    },
  };
}

function linkTarget(href: string | undefined, tally: Tally): string | undefined {
  if (href === undefined || href === '') return undefined;
  const target = pastedLink(href);
  // A place inside the page it came from is no loss that a writer could mend.
  if (target === undefined) tally.add(href.startsWith('#') ? 'junk' : 'links');
  return target;
}

function wordsOf(text: string, looks: Looks, finish: Finish, inLink: boolean): Words {
  if (looks.struck && text.trim() !== '') finish.tally.add('struck');
  const language = languageOf(text, looks.language, finish.language);
  return {
    text,
    ...(looks.bold ? { bold: true } : {}),
    ...(looks.italic ? { italic: true } : {}),
    ...(looks.underline && !inLink ? { underline: true } : {}),
    ...(looks.smallCaps ? { smallCaps: true } : {}),
    ...(looks.script ? { script: looks.script } : {}),
    ...(language ? { language } : {}),
  };
}

/** Letters that words in a language are written with; word processors often claim a language they are not in. */
const letters: { readonly [L in Language]: RegExp } = {
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  en: /\p{Script=Latin}/u,
  fr: /\p{Script=Latin}/u,
  es: /\p{Script=Latin}/u,
};

const languageOf = (
  text: string,
  claimed: Language | undefined,
  around: Language | undefined,
): Language | undefined =>
  claimed !== undefined && claimed !== around && letters[claimed].test(text) ? claimed : undefined;
