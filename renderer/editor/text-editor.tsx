import { memo, useEffect, useLayoutEffect, useState, type KeyboardEvent } from 'react';
import type { Editor } from 'slate';
import { Editable, ReactEditor, Slate } from 'slate-react';
import type { Section } from '../../templates/model/draft.ts';
import { directionOf, type Language } from '../../templates/model/language.ts';
import { handleKey } from './behaviour/handle-key.ts';
import { bringAllToPage, beginStage } from './chunks/page-stage.ts';
import { quietEditable } from './chunks/quiet-editable.ts';
import { renderChunk } from './chunks/render-chunk.tsx';
import { StageContext } from './chunks/stage-context.ts';
import type { Scene } from './commands/editor-command.ts';
import { renderElement, renderLeaf, renderText } from './element-views.tsx';
import './text-editor.css';
import { needsNoSlate } from './needs-no-slate.ts';
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
  // Without an initial value Slate takes the editor's own tree as it is: what was converted stays known.
  <Slate editor={editor} onValueChange={(value) => onChange(fromSlate(value as SectionElement[]))}>
    {children}
  </Slate>
);

/**
 * The text of a draft, to be written in. It renders anew only when one of its properties changes; of a long
 * text the first blocks are there at once and the others in idle time. Mount it anew for another editor.
 */
export const TextEditor = memo(function TextEditor({ editor, scene, language, label }: TextProps) {
  const direction = directionOf(language);
  const [stage] = useState(() => beginStage(editor));
  useLayoutEffect(() => {
    quietEditable(ReactEditor.toDOMNode(editor, editor));
    stage.open();
  }, [editor, stage]);
  useEffect(() => {
    const onPrint = (): void => bringAllToPage(editor);
    window.addEventListener('beforeprint', onPrint);
    return () => window.removeEventListener('beforeprint', onPrint);
  }, [editor]);
  // True tells Slate that the key is done with; nothing lets it look for itself.
  const onKeyDown = (event: KeyboardEvent): true | undefined => {
    if (handleKey(editor, scene, event, language)) {
      event.preventDefault();
      return true;
    }
    return needsNoSlate(editor, event) || undefined;
  };
  return (
    <StageContext value={stage}>
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
        renderText={renderText}
        renderChunk={renderChunk}
        onKeyDown={onKeyDown}
        onFocus={() => restoreCaret(editor)}
      />
    </StageContext>
  );
});
