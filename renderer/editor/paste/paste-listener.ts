import type { Editor } from 'slate';
import type { AttachmentId } from '../../../templates/model/ids.ts';
import type { Language } from '../../../templates/model/language.ts';
import type { PasteReport } from './paste-report.ts';
import type { PastedPicture } from './pasted-picture.ts';

/** What the page does for pastes into its text. */
export interface PasteListener {
  /** The language of the text, so that pasted words in it carry none of their own. */
  readonly language?: Language;
  /** Called after each paste: null for one that left nothing out and brought a few plain words. */
  readonly onReport: (report: PasteReport | null) => void;
  /** Stores a picture; undefined where it cannot be kept. Without this no picture comes in. */
  readonly keepPicture?: (
    picture: Pick<PastedPicture, 'type' | 'bytes'>,
  ) => Promise<AttachmentId | undefined>;
}

const listeners = new WeakMap<Editor, PasteListener>();

/** Listens to pastes into an editor until the function given back is called. One listener an editor. */
export function onPaste(editor: Editor, listener: PasteListener): () => void {
  listeners.set(editor, listener);
  return () => {
    if (listeners.get(editor) === listener) listeners.delete(editor);
  };
}

/** Who listens to the pastes into an editor, if anybody does. */
export const pasteListener = (editor: Editor): PasteListener | undefined => listeners.get(editor);
