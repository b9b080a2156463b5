import { useEffect, useRef, type ReactNode } from 'react';

/**
 * Holds the focus in a list whose rows go away when something was done about them: it moves to the row that
 * takes the place of the one that went, so that a person at the keyboard goes on from there.
 */
export function KeptFocus({ children }: { readonly children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const held = useRef<{ readonly row: Element; readonly at: number } | null>(null);
  useEffect(() => {
    if (!root.current || !held.current || held.current.row.isConnected) return;
    const { at } = held.current;
    held.current = null;
    // Where a person went on elsewhere, the focus is theirs.
    if (document.activeElement !== document.body) return;
    const rows = rowsIn(root.current);
    const next = rows[Math.min(at, rows.length - 1)]?.querySelector('button');
    (next ?? root.current).focus();
  });
  return (
    <div
      className="kept-focus"
      ref={root}
      tabIndex={-1}
      onFocus={({ target }) => {
        const row = target.closest('li');
        const at = row && root.current ? rowsIn(root.current).indexOf(row) : -1;
        held.current = row && at >= 0 ? { row, at } : null;
      }}
      onBlur={() => {
        held.current = null;
      }}
    >
      {children}
    </div>
  );
}

/** The rows that are in sight. */
const rowsIn = (root: HTMLElement): readonly Element[] =>
  [...root.querySelectorAll('li')].filter((row) => row.closest('details:not([open])') === null);
