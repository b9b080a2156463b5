import type { Block } from '../model/blocks/block.ts';
import type { ComparedBlock, ComparedDraft, ComparedSection } from '../model/comparison.ts';
import type { Draft, Section } from '../model/draft.ts';
import { align, type Aligned, alignLists, byId, type Named } from './align.ts';
import { blockTokens } from './block-tokens.ts';
import { compareTokens } from './compare-tokens.ts';
import { compareValue, compareValues, type Texts } from './compare-value.ts';
import { earlier, fateOf, later, present } from './fate-of.ts';

/** One text in its two states. Blocks are followed by id through the whole text, so one that went to another section has moved. */
export function compareDraft(aligned: Aligned<Draft>): ComparedDraft {
  const [before, after] = [earlier(aligned), later(aligned)];
  const [was, is] = [bodyOf(before), bodyOf(after)];
  return {
    id: present(aligned).id,
    title: compareValue('title', before?.title, after?.title),
    fate: fateOf(aligned),
    fields: compareValues(fieldTexts(before), fieldTexts(after)),
    sections: alignLists(was.sections, is.sections).map((section) =>
      compareSection(section, was.blocks, is.blocks),
    ),
  };
}

const fieldTexts = (draft: Draft | undefined): Texts =>
  Object.fromEntries(Object.entries(draft?.fields ?? {}).map(([name, { value }]) => [name, value]));

/** A section with the names of its blocks among those of its text. */
interface NamedSection {
  readonly id: string;
  readonly section: Section;
  readonly names: readonly string[];
}

interface Body {
  readonly sections: readonly NamedSection[];
  readonly blocks: Named<Block>;
}

function bodyOf(draft: Draft | undefined): Body {
  const sections = draft?.sections ?? [];
  const blocks = byId(sections.flatMap((section) => section.blocks));
  const names = [...blocks.keys()];
  let at = 0;
  return {
    sections: sections.map((section) => {
      const start = at;
      at += section.blocks.length;
      return { id: section.id, section, names: names.slice(start, at) };
    }),
    blocks,
  };
}

function compareSection(
  aligned: Aligned<NamedSection>,
  before: Named<Block>,
  after: Named<Block>,
): ComparedSection {
  const { section } = present(aligned);
  const [was, is] = [earlier(aligned), later(aligned)];
  return {
    id: section.id,
    key: section.key,
    fate: fateOf(aligned, ({ section }) => section),
    blocks: align(was?.names ?? [], is?.names ?? [], before, after).map(compareBlock),
  };
}

function compareBlock(aligned: Aligned<Block>): ComparedBlock {
  const fate = fateOf(aligned);
  const [before, after] = [earlier(aligned), later(aligned)];
  const tokens = [before ? blockTokens(before) : [], after ? blockTokens(after) : []] as const;
  const text = compareTokens(...tokens);
  return {
    id: present(aligned).id,
    kind: present(aligned).kind,
    fate,
    text,
    look: fate === 'changed' && text.every((piece) => piece.in === 'both'),
  };
}
