/**
 * Hides from react-dom that an element is being edited. Before each commit anywhere on the page it walks
 * through all nodes below a focused element whose `contentEditable` reads "true", to put a selection back
 * that Slate restores itself. The attribute stays, and with it everything a browser does for such an element.
 */
export function quietEditable(element: HTMLElement): void {
  Object.defineProperty(element, 'contentEditable', {
    configurable: true,
    get: () => 'inherit',
    set: (value: string) => element.setAttribute('contenteditable', value),
  });
}
