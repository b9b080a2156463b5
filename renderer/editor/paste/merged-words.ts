import { isWords, type Inline, type Words } from '../../../templates/model/blocks/inline.ts';

/** The same inlines with neighbouring words that look alike as one. */
export function mergedWords<One extends Inline>(inlines: readonly One[]): One[] {
  const merged: One[] = [];
  let texts: string[] = [];
  let looks: { readonly one: Words; readonly key: string } | undefined;
  const flush = (): void => {
    if (looks) merged.push({ ...looks.one, text: texts.join('') } as Inline as One);
    texts = [];
    looks = undefined;
  };
  for (const inline of inlines) {
    if (!isWords(inline)) {
      flush();
      merged.push(inline);
      continue;
    }
    const key = keyOf(inline);
    if (looks?.key !== key) flush();
    looks ??= { one: inline, key };
    texts.push(inline.text);
  }
  flush();
  return merged;
}

const keyOf = ({ text: _text, ...looks }: Words): string => JSON.stringify(looks);
