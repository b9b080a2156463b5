import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

/**
 * Keeps the place of the reader when a difference goes with the part that had the focus: the focus
 * then is on the change that took its place. Gives what `root` does on focus.
 */
export function useKeptPlace(
  root: RefObject<HTMLElement | null>,
  comparison: unknown,
): (event: FocusEvent) => void {
  const place = useRef<number | null>(null);
  useEffect(() => {
    const here = root.current;
    if (!here || place.current === null || document.activeElement !== document.body) return;
    const changes = changesOf(here);
    const next = changes[Math.min(place.current, changes.length - 1)] ?? here;
    next.focus({ preventScroll: true });
  }, [root, comparison]);
  return ({ target }) => {
    if (!root.current || target === root.current) return;
    place.current = changesOf(root.current).findIndex((change) => change.contains(target));
  };
}

/** The parts that differ, in their order. */
export const changesOf = (root: HTMLElement): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[data-change]'),
];
