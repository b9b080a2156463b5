import type { Editor } from 'slate';
import type { Live } from '../../../editor/live/live-context.ts';

/** What every question about the text is given. */
export interface QuestionProps {
  readonly editor: Editor;
  readonly context: Live['context'];
  /** Closes the question; what was answered is done once the focus is back in the text. */
  readonly onClose: (act?: () => void) => void;
}
