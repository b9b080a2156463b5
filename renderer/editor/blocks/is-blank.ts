import { Text } from 'slate';
import type { WrittenElement } from '../value/slate-types.ts';

/** Tells a block without words and without anything live. Views mark it, so that the page can say what goes there. */
export const isBlank = ({ children }: WrittenElement): true | undefined =>
  children.every((child) => Text.isText(child) && child.text === '') || undefined;
