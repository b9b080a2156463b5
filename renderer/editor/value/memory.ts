import type { Block } from '../../../templates/model/blocks/block.ts';
import type { Section } from '../../../templates/model/draft.ts';
import type { BlockElement, SectionElement } from './slate-types.ts';

const blocks = new WeakMap<BlockElement, Block>();
const sections = new WeakMap<SectionElement, Section>();

/** Keeps what an element stands for. Slate never changes an element in place, so this stays true. */
export function remember(element: BlockElement, block: Block): BlockElement;
export function remember(element: SectionElement, section: Section): SectionElement;
export function remember(
  element: BlockElement | SectionElement,
  model: Block | Section,
): BlockElement | SectionElement {
  if (element.kind === 'section') sections.set(element, model as Section);
  else blocks.set(element, model as Block);
  return element;
}

/** Drops what a section and a block of it stood for, for the moment in which a tree that was just made is put in order in place. */
export function forget(section: SectionElement, block: BlockElement): void {
  sections.delete(section);
  blocks.delete(block);
}

/** What a block was converted from or to before, if it was. */
export const rememberedBlock = (element: BlockElement): Block | undefined => blocks.get(element);

/** What a section was converted from or to before, if it was. */
export const rememberedSection = (element: SectionElement): Section | undefined =>
  sections.get(element);
