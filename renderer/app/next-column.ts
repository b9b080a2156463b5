/** Moves the focus to the next column of the window (or the one before), in reading order, round and round. */
export function focusNextColumn(step: 1 | -1): void {
  const columns = [...document.querySelectorAll<HTMLElement>('[data-column]')].filter(
    (column) => column.offsetParent !== null || column.getClientRects().length > 0,
  );
  const here = columns.findIndex((column) => column.contains(document.activeElement));
  const next = columns[(here + step + columns.length) % columns.length] ?? columns[0];
  if (next) firstStop(next).focus();
}

const firstStop = (column: HTMLElement): HTMLElement =>
  column.querySelector<HTMLElement>('[data-column-start]') ??
  [
    ...column.querySelectorAll<HTMLElement>(
      '[tabindex="0"], button:not([disabled]), input:not([type="hidden"]), textarea, select, summary, a[href]',
    ),
  ].find((stop) => stop.checkVisibility({ visibilityProperty: true })) ??
  column;
