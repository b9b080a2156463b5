import { join } from 'node:path';
import type { AskedDialog } from './dialog-script.ts';

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

/** A file that is proposed, and what lies beside it: names of folders end with a slash. */
export interface FolderView {
  readonly path: string;
  readonly folder: string;
  readonly names: readonly string[];
}

/** A page that shows one dialog. `binding` names the function that takes the answer. */
export function dialogPage(
  { kind, options }: AskedDialog,
  { path, folder, names }: FolderView,
  binding: string,
): string {
  const answer = (value: unknown): string => `${binding}(${escape(JSON.stringify(value))})`;
  const button = (words: string, onClick: string, type = 'button'): string =>
    `<button type="${type}" onclick="${onClick}">${escape(words)}</button>`;
  if (kind === 'message') {
    const buttons = options.buttons ?? ['OK'];
    return page(
      options.title ?? 'Aide-Mémoire',
      `<p>${escape(options.message ?? '')}</p><p>${escape(options.detail ?? '')}</p>
       <menu>${buttons.map((words, index) => button(words, answer({ done: index }))).join('')}</menu>`,
    );
  }
  const list = names.map((name) => {
    return `<li>${button(name, answer({ look: join(folder, name) }))}</li>`;
  });
  return page(
    kind === 'open' ? 'Open' : 'Save',
    `<form onsubmit="${binding}({ done: this.path.value }); return false">
       <input name="path" aria-label="File" autofocus value="${escape(path)}">
       <menu>${button('Cancel', answer({ done: null }))}${button(kind === 'open' ? 'Open' : 'Save', '', 'submit')}</menu>
     </form><ul>${list.join('')}</ul><script>document.forms[0].path.focus()</script>`,
  );
}

const page = (title: string, body: string): string => `<!doctype html><meta charset="utf-8">
<title>${escape(title)}</title>
<style>
  body { font: 14px/1.5 system-ui, sans-serif; margin: 24px; max-inline-size: 640px; }
  input { inline-size: 100%; box-sizing: border-box; padding: 6px; font: inherit; }
  menu { display: flex; gap: 8px; justify-content: end; padding: 0; }
  ul { list-style: none; padding: 0; } li button { border: 0; background: none; }
</style>
<h1>${escape(title)}</h1>${body}`;
