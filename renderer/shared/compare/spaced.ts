import type { ComparedText } from '../../../templates/model/comparison.ts';

const space: ComparedText = { text: ' ', in: 'both' };

/**
 * The same stretches as they are shown: a space wherever struck and underlined words would touch, so
 * that they stay two words in print and when they are copied, and no mark under the space before or
 * after a change. Neighbours of one kind become one, empty ones go.
 */
export function spaced(text: readonly ComparedText[]): readonly ComparedText[] {
  const parts: ComparedText[] = [];
  for (const part of text.flatMap(trimmed)) {
    const last = parts.at(-1);
    if (last?.in === part.in) parts[parts.length - 1] = { ...part, text: last.text + part.text };
    else {
      if (last && last.in !== 'both' && part.in !== 'both') parts.push(space);
      parts.push(part);
    }
  }
  return parts;
}

/** A change without the spaces round it, which stand beside it as plain text; a change of spaces only stays. */
function trimmed(part: ComparedText): readonly ComparedText[] {
  const words = part.text.trim();
  if (part.in === 'both' || words === '') return part.text === '' ? [] : [part];
  const start = part.text.indexOf(words);
  const round = [part.text.slice(0, start), part.text.slice(start + words.length)];
  return [
    { text: round[0] ?? '', in: 'both' as const },
    { text: words, in: part.in },
    { text: round[1] ?? '', in: 'both' as const },
  ].filter(({ text }) => text !== '');
}

/** What one of the two sides reads. */
export const onSide = (
  text: readonly ComparedText[],
  side: 'before' | 'after',
): readonly ComparedText[] => text.filter((part) => part.in === 'both' || part.in === side);
