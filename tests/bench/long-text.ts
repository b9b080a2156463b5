/** A paragraph of the benchmark's text: a heading, or words with one bold and one italic stretch. */
export type BenchParagraph =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly parts: readonly [string, string, string, string] };

const sentence =
  'Members of the Council heard that people in the north had fled for the third time this year, ';

/** The text that both sides of the export benchmark write: the same content, paragraph by paragraph. */
export const longText = (count: number): readonly BenchParagraph[] =>
  Array.from({ length: count }, (_, index) => {
    if (index % 20 === 0) return { kind: 'heading', text: `Part ${index / 20 + 1}` };
    if (index % 10 === 5) return { kind: 'item', text: `${sentence}item ${index}.` };
    return {
      kind: 'paragraph',
      parts: [sentence, `at least ${index} of them`, ' on foot, ', `as report ${index} says.`],
    };
  });
