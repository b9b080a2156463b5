import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { Editor, Range } from 'slate';
import { matchShortcut } from '../../../editor/commands/match-shortcut.ts';
import { returnToText } from '../../../editor/return-to-text.ts';

export type FindMode = 'find' | 'replace';

/** The find bar as the page knows it: whether it is open, and how it is opened, closed and stepped from outside. */
export interface FindControl {
  /** Null while the bar is closed. */
  readonly mode: FindMode | null;
  /** Grows each time the bar is asked for, so that it can take the focus again. */
  readonly asked: number;
  /** What was selected when the bar was asked for, if that is something to look for. */
  readonly chosen: string;
  readonly open: (mode: FindMode) => void;
  readonly close: () => void;
  /** The bar puts its own step here while it is open. */
  readonly step: RefObject<((by: 1 | -1) => void) | null>;
}

/** A longer selection is a place to look in, not something to look for. */
const longestChoice = 200;

const mac = /mac/i.test(navigator.platform);

/** Opens and closes the find bar over an editor: Ctrl+F, Ctrl+H and F3, wherever the focus is. */
export function useFindBar(editor: Editor): FindControl {
  const [state, setState] = useState<Pick<FindControl, 'mode' | 'asked' | 'chosen'>>({
    mode: null,
    asked: 0,
    chosen: '',
  });
  const step = useRef<((by: 1 | -1) => void) | null>(null);

  const open = useCallback(
    (mode: FindMode) =>
      setState(({ asked }) => ({ mode, asked: asked + 1, chosen: chosenWords(editor) })),
    [editor],
  );
  const close = useCallback(() => {
    setState((before) => ({ ...before, mode: null }));
    returnToText(editor);
  }, [editor]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (matchShortcut('mod+f', event, mac)) open('find');
      else if (matchShortcut('mod+h', event, mac)) open('replace');
      else if (event.key !== 'F3' || event.ctrlKey || event.altKey || event.metaKey) return;
      else if (step.current) step.current(event.shiftKey ? -1 : 1);
      else open('find');
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open]);

  return { ...state, open, close, step };
}

function chosenWords(editor: Editor): string {
  const { selection } = editor;
  if (!selection || Range.isCollapsed(selection)) return '';
  const words = Editor.string(editor, selection);
  return words.length > longestChoice || /[\n\ufffc]/.test(words) ? '' : words;
}
