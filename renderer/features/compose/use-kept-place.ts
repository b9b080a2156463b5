import { useLayoutEffect } from 'react';
import { Node } from 'slate';
import { ReactEditor } from 'slate-react';
import { bringToPage } from '../../editor/chunks/page-stage.ts';
import { pathOfBlock } from '../../editor/path-of-block.ts';
import type { ContentId } from '../../../templates/model/ids.ts';
import type { DraftEditor, ScrolledTo } from './draft-editors.ts';

/** The part of the page that scrolls. */
const desk = (): HTMLElement | null => document.querySelector('.compose__desk');

/** Brings a draft back to where it was scrolled to when it was last on the page. */
export function useKeptPlace(entry: DraftEditor): void {
  useLayoutEffect(() => {
    if (entry.scrolled) scrollBack(entry, entry.scrolled);
    return () => {
      entry.scrolled = placeInSight();
    };
  }, [entry]);
}

/** The first block in sight; undefined at the very top. */
function placeInSight(): ScrolledTo | undefined {
  const window = desk();
  if (!window || window.scrollTop === 0) return undefined;
  const { top, bottom } = window.getBoundingClientRect();
  for (const stretch of window.querySelectorAll('.chunk, .beat > [data-block]')) {
    const box = stretch.getBoundingClientRect();
    if (box.bottom <= top || box.top >= bottom) continue;
    const blocks = stretch.matches('.chunk') ? stretch.querySelectorAll('[data-block]') : [stretch];
    for (const block of blocks) {
      const place = block.getBoundingClientRect();
      const id = block.getAttribute('data-block');
      if (place.bottom > top && id !== null)
        return { block: id as ContentId, offset: place.top - top };
    }
  }
  return undefined;
}

function scrollBack({ editor }: DraftEditor, { block, offset }: ScrolledTo): void {
  const window = desk();
  const path = pathOfBlock(editor, block);
  if (!window || !path) return;
  // After this commit: rendering more of the text inside it is not possible.
  queueMicrotask(() => {
    bringToPage(editor, path);
    if (!Node.has(editor, path)) return;
    const element = ReactEditor.toDOMNode(editor, Node.get(editor, path));
    element.scrollIntoView({ block: 'start' });
    window.scrollTop +=
      element.getBoundingClientRect().top - window.getBoundingClientRect().top - offset;
  });
}
