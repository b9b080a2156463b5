import type { Editor } from 'slate';
import type { Language } from '../../../templates/model/language.ts';
import type { Library } from '../../../templates/model/library.ts';
import type { Scene } from '../../editor/commands/editor-command.ts';
import type { PasteListener } from '../../editor/paste/paste-listener.ts';
import { InvisibleSigns } from './find/invisible-signs.tsx';
import { PasteNote } from './paste-report.tsx';
import { SlashMenu } from './slash/slash-menu.tsx';
import { SpellingMarks } from './spelling/spelling-marks.tsx';

interface WritingAidsProps {
  readonly editor: Editor;
  readonly scene: Scene;
  readonly language: Language;
  readonly library: Library;
  readonly keepPicture: NonNullable<PasteListener['keepPicture']>;
  /** Somebody asked for the next word that may be wrong. */
  readonly asksSpelling: boolean;
  readonly onAnswered: () => void;
}

/** What helps with writing and lies over the text: none of it is part of it. */
export function WritingAids(props: WritingAidsProps) {
  const { editor, scene, language, library } = props;
  return (
    <>
      <PasteNote editor={editor} language={language} keepPicture={props.keepPicture} />
      <SlashMenu scene={scene} />
      <SpellingMarks
        language={language}
        library={library}
        asked={props.asksSpelling}
        onAnswered={props.onAnswered}
      />
      <InvisibleSigns editor={editor} />
    </>
  );
}
