import { useEffect, type RefObject } from 'react';
import { changesOf } from './use-kept-place.ts';

/** Moves the focus to the next change under `root`, or the one before, round and round. */
export function focusNextChange(root: HTMLElement | null, step: 1 | -1): void {
  // Behind a dialog nothing takes the focus.
  if (!root || root.closest('[inert], [aria-hidden="true"]')) return;
  const changes = changesOf(root);
  if (changes.length === 0) return;
  const at = nextIndex(
    changes.map((change) => relation(change, document.activeElement)),
    step,
  );
  changes[at]?.focus({ preventScroll: true });
  changes[at]?.scrollIntoView({ block: 'center' });
}

/** Where a change stands to the place of the focus: it holds it, or lies before or after it. */
type Relation = 'holds' | 'before' | 'after';

/** The change that comes next from where the focus is; the first or the last one beyond an end. */
export function nextIndex(relations: readonly Relation[], step: 1 | -1): number {
  const count = relations.length;
  const here = relations.indexOf('holds');
  if (here >= 0) return (here + step + count) % count;
  const next = relations.indexOf('after');
  if (step === 1) return Math.max(next, 0);
  return ((next < 0 ? count : next) - 1 + count) % count;
}

function relation(change: HTMLElement, focused: Element | null): Relation {
  if (!focused) return 'after';
  if (change.contains(focused)) return 'holds';
  return change.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_PRECEDING
    ? 'after'
    : 'before';
}

/** F7 goes to the next change and Shift F7 to the one before, wherever the focus is in the window. */
export function useChangeKeys(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F7' || event.defaultPrevented) return;
      event.preventDefault();
      focusNextChange(root.current, event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [root]);
}
