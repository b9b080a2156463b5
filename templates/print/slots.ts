/** A piece of a pack's text: words, or the name of a slot that something fills. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string };

/** Splits a pack's text at its `{slots}`. Only pack text may be passed: a person's words are never scanned. */
export function piecesOf(text: string): readonly Piece[] {
  return text
    .split(/(\{[\w-]+\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('{') && part.endsWith('}')
        ? { kind: 'slot', name: part.slice(1, -1) }
        : { kind: 'words', text: part },
    );
}

/** Fills the slots of a pack's text. What is filled in is not scanned again; a slot without a value stays as it stands. */
export const fillSlots = (text: string, values: Readonly<Record<string, string>>): string =>
  piecesOf(text)
    .map((piece) =>
      piece.kind === 'words' ? piece.text : (values[piece.name] ?? `{${piece.name}}`),
    )
    .join('');
