import type { Section } from '../../../templates/model/draft.ts';
import type { ContentId, DraftId } from '../../../templates/model/ids.ts';
import type { Editor } from 'slate';

/** Where a page was scrolled to: a block, and how far its top stood below that of the page's window, in pixels. */
export interface ScrolledTo {
  readonly block: ContentId;
  readonly offset: number;
}

/** An editor that outlives the page it is shown on, with its history, its caret and its place. */
export interface DraftEditor {
  readonly editor: Editor;
  /** The sections that the editor shows: what it was last given, or last gave back. */
  shown: readonly Section[];
  scrolled: ScrolledTo | undefined;
}

/** The editors of one open dossier, by draft. */
export interface DraftEditors {
  /** The editor of a draft, made when first asked for. `owner` is the open dossier: those of another one are let go. */
  readonly of: (
    owner: object | string,
    draft: DraftId,
    sections: readonly Section[],
  ) => DraftEditor;
  /** Lets every editor go: nothing of their texts is held any more. */
  readonly clear: () => void;
}

/** How many drafts keep their editor; the one longest out of sight goes first. */
const mostKept = 12;

/** An empty set of editors; `make` begins one over sections. */
export function createDraftEditors(make: (sections: readonly Section[]) => Editor): DraftEditors {
  const editors = new Map<DraftId, DraftEditor>();
  let of: object | string | undefined;
  return {
    of(owner, draft, sections) {
      if (owner !== of) editors.clear();
      of = owner;
      const found = editors.get(draft) ?? {
        editor: make(sections),
        shown: sections,
        scrolled: undefined,
      };
      editors.delete(draft);
      editors.set(draft, found);
      const [oldest] = editors.keys();
      if (editors.size > mostKept && oldest !== undefined) editors.delete(oldest);
      return found;
    },
    clear() {
      editors.clear();
      of = undefined;
    },
  };
}
