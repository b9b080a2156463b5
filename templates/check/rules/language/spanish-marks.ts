import { foundAt } from '../../found-at.ts';
import type { BlockRule } from '../../rule.ts';
import { wordsLike } from '../../stretches-of.ts';

const opening: Readonly<Record<string, string>> = { '?': '¿', '!': '¡' };

/** A Spanish question or exclamation opens with its mark turned over. */
export const spanishMarks: BlockRule = (block, text, setting) =>
  wordsLike(text, /(?<=^|[.!?:]\s+|\n)(\p{L})([^.!?¿¡\n]{0,400})([?!])/gu, ['es']).map(
    ({ match, span }) => {
      const [, first = '', , mark = ''] = match;
      const turned = opening[mark] ?? '';
      return foundAt(
        setting,
        block,
        'spanish-mark',
        { ...span, end: span.start + first.length },
        { mark: turned },
        { to: `${turned}${first}` },
      );
    },
  );
