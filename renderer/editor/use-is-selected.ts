import { useCallback, useSyncExternalStore } from 'react';
import { Editor, Node, Range, type Element } from 'slate';
import { ReactEditor, useSlateStatic } from 'slate-react';

/** Slate's name for an element, the same as long as the element is, whatever is changed in it. */
type Key = object;

/** Who asks whether they are selected, by element, and which elements hold the caret. */
interface Asked {
  readonly listeners: Map<Key, Set<() => void>>;
  holders: ReadonlySet<Key>;
  isWide: boolean;
}

const asked = new WeakMap<Editor, Asked>();

/**
 * Tells whether the selection touches an element, and renders anew when that changes. Moving the caret costs
 * the same in every text: only the elements that it leaves and enters are told. slate-react asks all of them.
 */
export function useIsSelected(element: Element): boolean {
  const editor = useSlateStatic();
  const key: Key = ReactEditor.findKey(editor, element);
  const subscribe = useCallback(
    (listener: () => void) => {
      const { listeners } = askedOf(editor);
      const own = listeners.get(key) ?? new Set();
      listeners.set(key, own.add(listener));
      return () => {
        own.delete(listener);
        if (own.size === 0) listeners.delete(key);
      };
    },
    [editor, key],
  );
  const read = () => isTouched(editor, element, key);
  return useSyncExternalStore(subscribe, read, read);
}

/** Makes an editor tell elements that they are selected now, or no longer. */
export function withSelectedElements(editor: Editor): Editor {
  const { onChange } = editor;
  editor.onChange = (options) => {
    follow(editor);
    onChange(options);
  };
  return editor;
}

function follow(editor: Editor): void {
  const state = askedOf(editor);
  const { selection } = editor;
  const before = state.holders;
  const wasWide = state.isWide;
  state.isWide = selection !== null && Range.isExpanded(selection);
  state.holders = holdersOf(editor);
  const { holders, listeners } = state;
  if (state.isWide || wasWide)
    // Once the change is on the page: where an element stands is not known before.
    requestAnimationFrame(() => {
      for (const own of listeners.values()) for (const listener of own) listener();
    });
  else
    for (const key of new Set([...before, ...holders]))
      if (before.has(key) !== holders.has(key))
        for (const listener of listeners.get(key) ?? []) listener();
}

/** The elements that the caret is in. */
function holdersOf(editor: Editor): ReadonlySet<Key> {
  const { selection } = editor;
  if (!selection || !Node.has(editor, selection.focus.path)) return new Set();
  return new Set(
    Array.from(Node.ancestors(editor, selection.focus.path), ([node]) =>
      ReactEditor.findKey(editor, node),
    ),
  );
}

function isTouched(editor: Editor, element: Element, key: Key): boolean {
  const { holders, isWide } = askedOf(editor);
  const { selection } = editor;
  if (!isWide || !selection) return holders.has(key);
  try {
    const own = Editor.range(editor, ReactEditor.findPath(editor, element));
    return Range.intersection(own, selection) !== null;
  } catch {
    // Asked while the page is behind the text; it asks again once it has caught up.
    return false;
  }
}

function askedOf(editor: Editor): Asked {
  const known = asked.get(editor);
  if (known) return known;
  const fresh: Asked = { listeners: new Map(), holders: holdersOf(editor), isWide: false };
  asked.set(editor, fresh);
  return fresh;
}
