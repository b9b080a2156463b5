import { useCallback, useSyncExternalStore, type RefCallback } from 'react';
import { useSlateStatic } from 'slate-react';
import type { ContentId } from '../../../templates/model/ids.ts';
import { numberBook } from './number-book.ts';

/** What a numbered thing is called now; renders anew when that changes. For the few that say it in words of their own. */
export function useNumber(id: ContentId): string | undefined {
  const book = numberBook(useSlateStatic());
  const label = () => book.label(id);
  return useSyncExternalStore(book.subscribe, label, label);
}

/** A ref for a block whose number the style sheet draws from its `data-label`. */
export function useLabelledRef(
  id: ContentId,
  ref: RefCallback<HTMLElement>,
): RefCallback<HTMLElement> {
  const book = numberBook(useSlateStatic());
  return useCallback(
    (node) => {
      ref(node);
      if (!node) return;
      const stop = book.show(id, node);
      return () => {
        stop();
        ref(null);
      };
    },
    [book, id, ref],
  );
}
