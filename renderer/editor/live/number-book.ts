import type { Editor, Operation } from 'slate';
import { plainStyle, type CitationForm } from '../../../templates/model/draft-style.ts';
import type { Draft } from '../../../templates/model/draft.ts';
import type { ContentId } from '../../../templates/model/ids.ts';
import type { Language } from '../../../templates/model/language.ts';
import { numbersOf } from '../../../templates/print/numbering.ts';
import { fromSlate } from '../value/from-slate.ts';
import type { SectionElement } from '../value/slate-types.ts';

/** What decides how things are numbered, besides the text. */
interface Counting {
  readonly language: Language;
  readonly citations: CitationForm;
  readonly written: boolean;
}

/**
 * The numbers of an editor's text as they print. The style sheet cannot count them: what is out of sight is
 * not laid out, and counters begin anew there. Counted again only when blocks or notes come, go or move.
 */
interface NumberBook {
  readonly countAs: (draft: Pick<Draft, 'language' | 'style'>, written: boolean) => void;
  readonly label: (id: ContentId) => string | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows the label of a block on its node, now and whenever it changes, without rendering it anew. */
  readonly show: (id: ContentId, node: HTMLElement) => () => void;
}

const books = new WeakMap<Editor, NumberBook>();

/** The numbers of an editor's text. */
export function numberBook(editor: Editor): NumberBook {
  const known = books.get(editor);
  if (known) return known;
  const book = openBook(editor);
  books.set(editor, book);
  return book;
}

function openBook(editor: Editor): NumberBook {
  let counting: Counting = { language: 'en', citations: plainStyle.citations, written: false };
  let numbers: ReadonlyMap<ContentId, string> | undefined;
  const listeners = new Set<() => void>();
  const nodes = new Map<ContentId, HTMLElement>();

  const count = (): ReadonlyMap<ContentId, string> => {
    const sections = fromSlate(editor.children as SectionElement[]);
    const { language, citations, written } = counting;
    const style = { ...plainStyle, citations };
    return numbersOf({ sections, language, style }, { written });
  };
  const now = () => (numbers ??= count());
  const write = (): void => {
    for (const [id, node] of nodes) writeLabel(node, now().get(id));
    for (const listener of listeners) listener();
  };

  const { onChange } = editor;
  editor.onChange = (options) => {
    if (editor.operations.some(maybeRenumbers)) {
      numbers = undefined;
      write();
    }
    onChange(options);
  };
  return {
    countAs: ({ language, style = plainStyle }, written) => {
      const { citations } = style;
      if (
        counting.language === language &&
        counting.citations === citations &&
        counting.written === written
      )
        return;
      counting = { language, citations, written };
      numbers = undefined;
      // Not at once: a view says this while it renders.
      queueMicrotask(write);
    },
    label: (id) => now().get(id),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: (id, node) => {
      nodes.set(id, node);
      writeLabel(node, now().get(id));
      return () => {
        if (nodes.get(id) === node) nodes.delete(id);
      };
    },
  };
}

function writeLabel(node: HTMLElement, label: string | undefined): void {
  if (node.dataset.label === label) return;
  if (label === undefined) delete node.dataset.label;
  else node.dataset.label = label;
}

const maybeRenumbers = ({ type }: Operation): boolean =>
  type !== 'insert_text' && type !== 'remove_text' && type !== 'set_selection';
