import type { MessageDescriptor } from '@lingui/core';
import type { LucideIcon } from 'lucide-react';
import type { Editor } from 'slate';
import type { AssessmentId, MakeId } from '../../../templates/model/ids.ts';

/** What a command may need besides the text: who it asks and what the dossier holds. */
export interface Scene {
  readonly makeId: MakeId;
  /** The assessment that live parts speak of; undefined while the dossier has none. */
  readonly assessment: AssessmentId | undefined;
  /** Opens a question; whoever asks it acts on the editor when it is answered. */
  readonly ask: (question: 'link' | 'field') => void;
}

/** Where a command stands in the toolbar. */
export type CommandGroup = 'history' | 'look' | 'kind' | 'list' | 'insert';

/**
 * One thing that a person can do to the text, offered by toolbar, shortcut and palette alike.
 * `shortcut` is written `mod+shift+b`, where `mod` is Ctrl, or Command on a Mac.
 */
export interface EditorCommand {
  readonly id: string;
  readonly name: MessageDescriptor;
  readonly icon: LucideIcon;
  readonly group: CommandGroup;
  readonly shortcut?: string;
  /** The icon points along the line of reading. */
  readonly turns?: true;
  /** Performing it opens a question, which takes the focus. */
  readonly asks?: true;
  /** Undefined for commands that do something rather than switch something on. */
  readonly isActive?: (editor: Editor) => boolean;
  readonly isEnabled: (editor: Editor, scene: Scene) => boolean;
  readonly perform: (editor: Editor, scene: Scene) => void;
}
