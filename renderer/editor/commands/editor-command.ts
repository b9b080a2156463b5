import type { MessageDescriptor } from '@lingui/core';
import type { LucideIcon } from 'lucide-react';
import type { Editor } from 'slate';
import type { AssessmentId, MakeId } from '../../../templates/model/ids.ts';

/** The keys of commands by their ids. A command that is not in it has none. */
export type Shortcuts = Readonly<Record<string, string>>;

/** What a command can ask before it acts. */
export type Question =
  | 'link'
  | 'field'
  | 'citation'
  | 'evidence'
  | 'cross-reference'
  | 'table'
  | 'image'
  | 'ask'
  | 'voice'
  | 'spelling'
  | 'keys';

/** What a command may need besides the text: who it asks and what the dossier holds. */
export interface Scene {
  readonly makeId: MakeId;
  /** The assessment that live parts speak of; undefined while the dossier has none. */
  readonly assessment: AssessmentId | undefined;
  /** Opens a question; whoever asks it acts on the editor when it is answered. */
  readonly ask: (question: Question) => void;
  /** The keys in force, where a person changed any; see shortcuts.ts. */
  readonly shortcuts?: Shortcuts;
}

/** Where a command stands in the toolbar and the menus. */
export type CommandGroup =
  | 'history'
  | 'look'
  | 'more-looks'
  | 'kind'
  | 'list'
  | 'insert'
  | 'table'
  | 'move'
  | 'language'
  | 'direction'
  | 'priority'
  | 'view';

/**
 * One thing that a person can do to the text, offered by toolbar, shortcut, slash menu and palette alike.
 * `shortcut` is written `mod+shift+b`, where `mod` is Ctrl, or Command on a Mac.
 */
export interface EditorCommand {
  readonly id: string;
  readonly name: MessageDescriptor;
  readonly icon: LucideIcon;
  readonly group: CommandGroup;
  readonly shortcut?: string;
  /** Other words that a person may look for it by. */
  readonly keywords?: readonly MessageDescriptor[];
  /** The icon points along the line of reading. */
  readonly turns?: true;
  /** Performing it opens a question, which takes the focus. */
  readonly asks?: true;
  /** Undefined for commands that do something rather than switch something on. */
  readonly isActive?: (editor: Editor) => boolean;
  readonly isEnabled: (editor: Editor, scene: Scene) => boolean;
  readonly perform: (editor: Editor, scene: Scene) => void;
}
