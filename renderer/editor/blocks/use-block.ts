import { useContext } from 'react';
import { ownDirection } from '../value/direction-of-element.ts';
import type { BlockElement } from '../value/slate-types.ts';
import { DraftLanguage } from '../live/draft-language.ts';

/** The attributes that every block has: its id, its direction where it runs against the draft, and what goes first in a cut. */
export function useBlock(element: BlockElement) {
  return {
    'data-block': element.id,
    'data-priority': element.priority,
    dir: ownDirection(element, useContext(DraftLanguage)),
  };
}
