import { useEffect, useMemo, useRef, useState } from 'react';
import { Editor, Range, Transforms, type Range as RangeType } from 'slate';
import { ReactEditor, useSlateStatic } from 'slate-react';
import type { Language } from '../../../../templates/model/language.ts';
import type { Library } from '../../../../templates/model/library.ts';
import { bringToPage } from '../../../editor/chunks/page-stage.ts';
import { createPainter, shownRange } from '../../../editor/find/paint-ranges.ts';
import { rangeOfSpan } from '../../../editor/find/points.ts';
import { changeSettings, useWorld } from '../../../shared/world.ts';
import type { Misspelled } from './misspelled.ts';
import './spelling.css';
import { SpellingMenu } from './spelling-menu.tsx';
import { useSpelling } from './use-spelling.ts';

interface SpellingMarksProps {
  readonly language: Language;
  readonly library: Library;
  /** Somebody asked for the next word that may be wrong. */
  readonly asked: boolean;
  /** The question was answered, or there is nothing to ask about. */
  readonly onAnswered: () => void;
}

/** A word whose spelling is being asked about. */
interface Asked {
  readonly word: Misspelled;
  readonly place: DOMRect;
}

/**
 * Underlines words that may be wrong and offers what may have been meant: by the context menu on the word, or
 * word after word by the key of the command. Nothing is ever put right by itself.
 */
export function SpellingMarks({ language, library, asked, onAnswered }: SpellingMarksProps) {
  const editor = useSlateStatic();
  const { settings } = useWorld();
  const { spelling, wrong } = useSpelling(language, library, settings.words);
  const [open, setOpen] = useState<Asked | null>(null);
  const painter = useMemo(() => createPainter(editor, 'misspelled'), [editor]);
  useEffect(() => painter.show(wrong), [painter, wrong]);
  useEffect(() => painter.clear, [painter]);

  const latest = useRef(wrong);
  useEffect(() => {
    latest.current = wrong;
  }, [wrong]);

  useEffect(() => {
    if (!asked) return;
    const next = nextWrong(editor, latest.current);
    const shown = next && select(editor, next);
    if (next && shown) setOpen({ word: next, place: shown });
    else onAnswered();
  }, [asked, editor, onAnswered]);

  useEffect(() => {
    const text = ReactEditor.toDOMNode(editor, editor);
    const onContextMenu = (event: MouseEvent): void => {
      const range = ReactEditor.findEventRange(editor, event);
      const word = latest.current.find((one) => {
        const place = rangeOfSpan(editor, one);
        return place !== undefined && Range.includes(place, range);
      });
      const shown = word && select(editor, word);
      if (!word || !shown) return;
      event.preventDefault();
      setOpen({ word, place: shown });
    };
    text.addEventListener('contextmenu', onContextMenu);
    return () => text.removeEventListener('contextmenu', onContextMenu);
  }, [editor]);

  if (!open) return null;
  const { word, place } = open;
  const close = (): void => {
    setOpen(null);
    onAnswered();
    ReactEditor.focus(editor);
  };
  return (
    <SpellingMenu
      word={word.word}
      language={word.language}
      place={place}
      suggest={spelling.suggest}
      onClose={close}
      onReplace={(better) => {
        const range = rangeOfSpan(editor, word);
        if (range && Editor.string(editor, range) === word.word) {
          Transforms.select(editor, range);
          editor.insertText(better);
        }
        close();
      }}
      onLearn={() => {
        void changeSettings({ words: [...settings.words, word.word] });
        close();
      }}
    />
  );
}

/** The first word after the caret that may be wrong; from the end the first of all. */
function nextWrong(editor: Editor, wrong: readonly Misspelled[]): Misspelled | undefined {
  const { selection } = editor;
  const from = selection ? Range.end(selection) : Editor.start(editor, []);
  return (
    wrong.find((one) => {
      const place = rangeOfSpan(editor, one);
      return place !== undefined && !isBefore(place, from);
    }) ?? wrong[0]
  );
}

const isBefore = ({ anchor }: RangeType, from: RangeType['anchor']): boolean => {
  for (const [index, step] of from.path.entries()) {
    const own = anchor.path[index] ?? 0;
    if (own !== step) return own < step;
  }
  return anchor.offset < from.offset;
};

/** Selects a word and brings it into view; gives its place in the window. */
function select(editor: Editor, word: Misspelled): DOMRect | undefined {
  const range = rangeOfSpan(editor, word);
  if (!range) return undefined;
  bringToPage(editor, range.anchor.path);
  Transforms.select(editor, range);
  const shown = shownRange(editor, range);
  shown?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  return shown?.getBoundingClientRect();
}
