import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Transforms } from 'slate';
import { ReactEditor, useSlateSelector, useSlateStatic } from 'slate-react';
import type { EditorCommand, Scene } from '../../../editor/commands/editor-command.ts';
import { editorCommands } from '../../../editor/commands/editor-commands.ts';
import { shortcutOf } from '../../../editor/commands/shortcuts.ts';
import { shownRange } from '../../../editor/find/paint-ranges.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Key } from '../../../shared/ui/key.tsx';
import { keyCaps } from '../toolbar/key-caps.ts';
import './slash.css';
import { slashMatches } from './slash-matches.ts';
import { slashQuery, type SlashQuery } from './slash-query.ts';

/** Undo and redo are keys, not things to put into a text. */
const offered = editorCommands.filter(({ group }) => group !== 'history');

const sameQuery = (one: SlashQuery | null | undefined, other: SlashQuery | undefined): boolean =>
  one?.typed === other?.typed;

/** The menu that a stroke opens in the text: every command by its name, chosen without leaving the keys. */
export function SlashMenu({ scene }: { readonly scene: Scene }) {
  const { t, i18n } = useLingui();
  const editor = useSlateStatic();
  const query = useSlateSelector(slashQuery, sameQuery);
  const [asked, setAsked] = useState<string>();
  const [isClosed, setClosed] = useState(false);
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const typed = query?.typed;
  // Closed by Escape it stays closed until the text before the caret is no stroke any more.
  if (typed !== asked) {
    setAsked(typed);
    setChosen(0);
    if (typed === undefined) setClosed(false);
  }
  const isOpen = typed !== undefined && !isClosed && ReactEditor.isFocused(editor);
  const matches = isOpen
    ? slashMatches(
        offered.filter((command) => command.isEnabled(editor, scene)),
        typed,
        (command) => [i18n._(command.name), ...(command.keywords ?? []).map((one) => i18n._(one))],
      )
    : [];
  const active = Math.min(chosen, matches.length - 1);

  const perform = (command: EditorCommand): void => {
    const now = slashQuery(editor);
    if (now) Transforms.delete(editor, { at: now.range });
    command.perform(editor, scene);
  };

  useEffect(() => {
    if (matches.length === 0) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = actionOf(event.key, active, matches.length);
      if (act === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (act === 'close') setClosed(true);
      else if (act === 'perform') {
        const command = matches[active];
        if (command) perform(command);
      } else setChosen(act);
    };
    const text = ReactEditor.toDOMNode(editor, editor);
    text.addEventListener('keydown', onKey, { capture: true });
    return () => text.removeEventListener('keydown', onKey, { capture: true });
  });

  useEffect(() => {
    const text = ReactEditor.toDOMNode(editor, editor);
    if (matches.length > 0) {
      text.setAttribute('aria-controls', 'slash-menu');
      text.setAttribute('aria-activedescendant', `slash-${active}`);
    } else
      for (const name of ['aria-controls', 'aria-activedescendant']) text.removeAttribute(name);
    // The text that was typed is on the page a moment later.
    const waiting = requestAnimationFrame(() => {
      const shown = query && shownRange(editor, query.range);
      if (shown && list.current) place(list.current, shown.getBoundingClientRect());
      list.current?.querySelector('[data-focused]')?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(waiting);
  });

  if (!query || matches.length === 0) return null;
  // Inside the landmark of the text: a screen reader finds nothing that stands outside of all.
  const landmark = ReactEditor.toDOMNode(editor, editor).closest('main') ?? document.body;
  return createPortal(
    <ul ref={list} id="slash-menu" className="menu slash" role="listbox" aria-label={t`Commands`}>
      {matches.map((command, index) => (
        // The text holds the focus and its keys; the line is for the pointer.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={command.id}
          id={`slash-${index}`}
          className="menu__item"
          role="option"
          aria-selected={index === active}
          data-focused={index === active || undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => perform(command)}
        >
          <Icon of={command.icon} turns={command.turns ?? false} />
          <span className="grow cut">{i18n._(command.name)}</span>
          {keyCaps(shortcutOf(command, scene) ?? '').map((cap) => (
            <Key key={cap}>{cap}</Key>
          ))}
        </li>
      ))}
      <li className="slash__hint faint" role="presentation">
        <Trans>Enter chooses, Escape keeps the stroke</Trans>
      </li>
    </ul>,
    landmark,
  );
}

/** What a key does while the menu is open: another line, or the line chosen, or the menu closed. */
function actionOf(
  key: string,
  active: number,
  count: number,
): number | 'perform' | 'close' | undefined {
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active + count - 1) % count;
    case 'Enter':
    case 'Tab':
      return 'perform';
    case 'Escape':
      return 'close';
    default:
      return undefined;
  }
}

/** Room that the menu takes, in pixels. */
const menuSize = { inline: 328, block: 320 };

/** Below the stroke, or above it where there is no room below. */
function place(menu: HTMLElement, { bottom, top, left, right }: DOMRect): void {
  const { innerHeight, innerWidth } = window;
  const start = document.documentElement.dir === 'rtl' ? innerWidth - right : left;
  const isBelow = innerHeight - bottom > menuSize.block;
  menu.style.insetBlockStart = isBelow ? `${bottom + 4}px` : 'auto';
  menu.style.insetBlockEnd = isBelow ? 'auto' : `${innerHeight - top + 4}px`;
  menu.style.insetInlineStart = `${Math.max(8, Math.min(start, innerWidth - menuSize.inline))}px`;
}
