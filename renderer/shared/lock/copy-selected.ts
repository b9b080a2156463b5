/**
 * Selects a field and copies it. False where the system refused; the text is then selected for
 * copying by key.
 */
export function copySelected(field: HTMLInputElement): boolean {
  field.select();
  // The newer way asks for a permission, and the window has none.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return document.execCommand('copy');
}
