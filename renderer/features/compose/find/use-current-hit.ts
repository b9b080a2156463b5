import { useCallback, useEffect, useMemo, useState } from 'react';
import { Editor, Transforms } from 'slate';
import { bringToPage } from '../../../editor/chunks/page-stage.ts';
import type { Hit, SpanInBlock } from '../../../editor/find/find-query.ts';
import { createPainter, shownRange } from '../../../editor/find/paint-ranges.ts';
import { pathOfBlock, rangeOfSpan, spansOfRange } from '../../../editor/find/points.ts';
import { firstFrom } from './first-from.ts';
import type { Found } from './use-hits.ts';

/** The hit that the writer is at. */
export interface CurrentHit {
  readonly hit: Hit | undefined;
  /** From 0. */
  readonly index: number;
  /** Goes to the next or previous hit, round the end, and selects it. */
  readonly step: (by: 1 | -1) => void;
  /** Goes on from here: the first hit at or behind this place becomes the current one. */
  readonly goOnFrom: (place: SpanInBlock) => void;
}

/** Keeps the place among the hits and paints them all. Looking begins at the caret. */
export function useCurrentHit(editor: Editor, { hits, texts }: Found): CurrentHit {
  const [place, goOnFrom] = useState(() =>
    editor.selection ? spansOfRange(editor, editor.selection)[0] : undefined,
  );
  const index = useMemo(() => firstFrom(hits, texts, place), [hits, texts, place]);
  const hit = hits[index];

  const [painters] = useState(() => ({
    all: createPainter(editor, 'find'),
    one: createPainter(editor, 'find-current'),
  }));
  useEffect(() => painters.all.show(hits), [painters, hits]);
  useEffect(() => painters.one.show(hit ? [hit] : []), [painters, hit]);
  useEffect(
    () => () => {
      painters.all.clear();
      painters.one.clear();
    },
    [painters],
  );

  const step = useCallback(
    (by: 1 | -1) => {
      const target = hits[(index + by + hits.length) % hits.length];
      if (!target) return;
      goOnFrom(target);
      goTo(editor, target);
    },
    [editor, hits, index],
  );
  return { hit, index, step, goOnFrom };
}

/** Selects a hit and brings it into view; the focus stays where it is. */
function goTo(editor: Editor, hit: Hit): void {
  const path = pathOfBlock(editor, hit.block);
  if (!path) return;
  // The words of a template are one thing in the text: it is selected as a whole.
  const range = rangeOfSpan(editor, hit) ?? Editor.range(editor, path);
  bringToPage(editor, range.anchor.path);
  Transforms.select(editor, range);
  shownRange(editor, range)?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
