import type { EditorCommand, Question } from './editor-command.ts';

/** A command that opens a question; its answer changes the text. */
export const questionCommand = (
  question: Question,
  words: Pick<
    EditorCommand,
    'id' | 'name' | 'icon' | 'group' | 'shortcut' | 'keywords' | 'turns' | 'isActive'
  >,
  isEnabled: EditorCommand['isEnabled'] = () => true,
): EditorCommand => ({
  ...words,
  asks: true,
  isEnabled,
  perform: (_editor, scene) => scene.ask(question),
});
