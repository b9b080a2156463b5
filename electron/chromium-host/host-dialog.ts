import type { AskedDialog, DialogOptions } from './dialog-script.ts';

/** Puts a dialog to a person or a script: the path or button that was chosen, null if it was cancelled. */
export type AskPerson = (dialog: AskedDialog) => Promise<string | number | null>;

/** Stands in for `dialog`. */
export function createHostDialog(ask: AskPerson) {
  // Each may be called with the window first.
  const options = (args: readonly unknown[]): DialogOptions => args.at(-1) ?? {};
  const path = async (kind: 'open' | 'save', args: readonly unknown[]) => {
    const answer = await ask({ kind, options: options(args) });
    return typeof answer === 'string' ? answer : undefined;
  };
  return {
    async showOpenDialog(...args: unknown[]) {
      const chosen = await path('open', args);
      return { canceled: chosen === undefined, filePaths: chosen === undefined ? [] : [chosen] };
    },
    async showSaveDialog(...args: unknown[]) {
      const chosen = await path('save', args);
      return { canceled: chosen === undefined, filePath: chosen ?? '' };
    },
    async showMessageBox(...args: unknown[]) {
      const asked = options(args);
      const answer = await ask({ kind: 'message', options: asked });
      return {
        response: typeof answer === 'number' ? answer : (asked.cancelId ?? 0),
        checkboxChecked: false,
      };
    },
    showErrorBox(title: string, content: string): void {
      process.stderr.write(`${title}\n${content}\n`);
    },
  };
}
