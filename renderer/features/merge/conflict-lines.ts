import { blockTokens } from '../../../templates/compare/block-tokens.ts';
import { compareTokens } from '../../../templates/compare/compare-tokens.ts';
import { tokensOf } from '../../../templates/compare/tokens.ts';
import type { Conflict, Place } from '../../../templates/merge/merge.ts';
import type { Block, BlockKind } from '../../../templates/model/blocks/block.ts';
import type { Inline } from '../../../templates/model/blocks/inline.ts';
import type { ComparedText } from '../../../templates/model/comparison.ts';
import type { ContentId } from '../../../templates/model/ids.ts';
import type { Draft, Section } from '../../../templates/model/draft.ts';

/** One paragraph of what a side has, with its word changes against the base. */
export interface Line {
  readonly text: readonly ComparedText[];
  /** Undefined for a value, which is no paragraph. */
  readonly kind?: BlockKind;
}

/** How values and places are said in the interface's language. */
export interface Saying {
  readonly value: (place: Place, value: unknown) => string;
  readonly section: (place: Place, id: string) => string;
  /** The name of an element of a list, or of a block by its first words. */
  readonly element: (place: Place, id: string) => string;
}

export type ConflictSide = 'base' | 'ours' | 'theirs';

/** What one side of a conflict has, as a person reads it. No lines: it has nothing there. */
export function linesOf(conflict: Conflict, side: ConflictSide, say: Saying): readonly Line[] {
  switch (conflict.kind) {
    case 'text':
      return textLines(conflict.base, conflict[side] ?? []);
    case 'value':
    case 'removed':
      return valueLines(conflict, conflict[side], side, say);
    case 'insertion':
      return (conflict[side] ?? []).flatMap((one) => blockLines(undefined, one as Block));
    case 'order':
      return (conflict[side] ?? []).map((id, index) =>
        plain(`${index + 1}. ${say.element(conflict.place, id)}`),
      );
    case 'moved': {
      const section = conflict[side];
      return section === null ? [] : [plain(say.section(conflict.place, section))];
    }
  }
}

const plain = (text: string): Line => ({ text: [{ text, in: 'both' }] });

const textLines = (base: readonly Inline[] | null, side: readonly Inline[]): readonly Line[] =>
  side.length === 0 ? [] : blockLines(base ? asBlock(base) : undefined, asBlock(side));

const asBlock = (content: readonly Inline[]): Block => ({
  kind: 'paragraph',
  id: '' as ContentId,
  content,
});

/** A block as a line; only changes to what the base has are marked. */
const blockLines = (base: Block | undefined, block: Block): readonly Line[] => {
  const tokens = blockTokens(block);
  return [{ kind: block.kind, text: compareTokens(base ? blockTokens(base) : tokens, tokens) }];
};

function valueLines(
  conflict: Extract<Conflict, { kind: 'value' | 'removed' }>,
  value: unknown,
  side: ConflictSide,
  say: Saying,
): readonly Line[] {
  const { place, base, kind } = conflict;
  if (value === undefined || value === null) return [];
  if (kind === 'removed' && place.in === 'block')
    return blockLines(base as Block | undefined, value as Block);
  if (kind === 'removed' && place.in === 'section')
    return changedBlocks(blocksIn([base as Section | undefined]), blocksIn([value as Section]));
  if (kind === 'removed' && place.in === 'draft') {
    const [before, after] = [base as Draft | undefined, value as Draft];
    return [
      plain(after.title),
      ...changedBlocks(blocksIn(before?.sections ?? []), blocksIn(after.sections)),
    ];
  }
  const text = say.value(place, value);
  if (text === '') return [];
  const isProse = typeof base === 'string' && !isShort(base) && !isShort(text);
  return [isProse && side !== 'base' ? { text: compared(base, text) } : plain(text)];
}

const blocksIn = (sections: readonly (Section | undefined)[]): readonly Block[] =>
  sections.flatMap((section) => section?.blocks ?? []);

/** The blocks that differ from the base's, or all where none does. */
function changedBlocks(before: readonly Block[], after: readonly Block[]): readonly Line[] {
  const known = new Map(before.map((block) => [block.id, block]));
  const lines = after.map((block) => ({
    line: blockLines(known.get(block.id), block),
    isNew: !known.has(block.id),
  }));
  const changed = lines.filter(
    ({ line, isNew }) => isNew || line.some(({ text }) => text.some((part) => part.in !== 'both')),
  );
  return (changed.length > 0 ? changed : lines).flatMap(({ line }) => line);
}

const compared = (before: string, now: string): readonly ComparedText[] =>
  compareTokens(tokensOf(before), tokensOf(now));

/** Up to here a reader takes a value in as a whole. */
const isShort = (text: string): boolean =>
  tokensOf(text).filter(({ kind }) => kind === 'word').length < 5;

/** The words of a text conflict to begin a new text from, without live parts, which cannot be typed. */
export const ownStart = (conflict: Conflict): string => {
  if (conflict.kind === 'text') return plainWords(conflict.ours);
  return conflict.kind === 'value' && typeof conflict.ours === 'string' ? conflict.ours : '';
};

/** True where new words would take the place of live parts. */
export const holdsLiveParts = (conflict: Conflict): boolean =>
  conflict.kind === 'text' &&
  [conflict.ours, conflict.theirs].some((content) =>
    content.some((inline) => 'kind' in inline && inline.kind !== 'link'),
  );

const plainWords = (content: readonly Inline[]): string =>
  content
    .map((inline) =>
      'text' in inline ? inline.text : inline.kind === 'link' ? plainWords(inline.words) : '',
    )
    .join('');
