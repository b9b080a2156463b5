import { memo, type KeyboardEvent } from 'react';
import { Editor, Transforms } from 'slate';
import { Editable, Slate } from 'slate-react';
import type { Section } from '../../templates/model/draft.ts';
import { directionOf, type Language } from '../../templates/model/language.ts';
import { editorCommands } from './commands/editor-commands.ts';
import type { Scene } from './commands/editor-command.ts';
import { matchShortcut } from './commands/match-shortcut.ts';
import { renderElement, renderLeaf } from './element-views.tsx';
import { handleTab } from './behaviour/handle-tab.ts';
import { moveByArrow } from './move-by-arrow.ts';
import './text-editor.css';
import { restoreCaret } from './restore-caret.ts';
import { fromSlate } from './value/from-slate.ts';
import type { SectionElement } from './value/slate-types.ts';

interface TextProps {
  readonly editor: Editor;
  readonly scene: Scene;
  readonly language: Language;
  readonly label: string;
}

interface TextProviderProps {
  readonly editor: Editor;
  readonly onChange: (sections: readonly Section[]) => void;
  readonly children: React.ReactNode;
}

/** Gives an editor to toolbar and page. `onChange` is called after each change of the text, not of the selection. */
export const TextProvider = ({ editor, onChange, children }: TextProviderProps) => (
  <Slate
    editor={editor}
    initialValue={editor.children}
    onValueChange={(value) => onChange(fromSlate(value as SectionElement[]))}
  >
    {children}
  </Slate>
);

const mac = /mac/i.test(navigator.platform);

/** The text of a draft, to be written in. It renders anew only when one of its properties changes. */
export const TextEditor = memo(function TextEditor({ editor, scene, language, label }: TextProps) {
  const direction = directionOf(language);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const command = editorCommands.find(
      ({ shortcut }) => shortcut !== undefined && matchShortcut(shortcut, event, mac),
    );
    if (command) {
      event.preventDefault();
      if (command.isEnabled(editor, scene)) command.perform(editor, scene);
    } else if (matchShortcut('mod+a', event, mac)) {
      // A browser loses the beginning of the selection where a text begins with a live part.
      event.preventDefault();
      Transforms.select(editor, Editor.range(editor, []));
    } else if (handleTab(editor, event) || moveByArrow(editor, event, direction))
      event.preventDefault();
  };
  return (
    <Editable
      className="text"
      role="textbox"
      aria-multiline
      aria-label={label}
      lang={language}
      dir={direction}
      spellCheck={false}
      data-column-start
      renderElement={renderElement}
      renderLeaf={renderLeaf}
      onKeyDown={onKeyDown}
      onFocus={() => restoreCaret(editor)}
    />
  );
});
