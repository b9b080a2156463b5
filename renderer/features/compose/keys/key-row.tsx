import { Trans, useLingui } from '@lingui/react/macro';
import { RotateCcw } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { EditorCommand } from '../../../editor/commands/editor-command.ts';
import { shortcutOfPress } from '../../../editor/commands/shortcut-of-press.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Key } from '../../../shared/ui/key.tsx';
import { keyCaps } from '../toolbar/key-caps.ts';

interface KeyRowProps {
  readonly command: EditorCommand;
  readonly shortcut: string | undefined;
  readonly isOwn: boolean;
  /** Names of other commands that answer to the same keys. */
  readonly alsoBy: readonly string[];
  /** The window itself answers to these keys. */
  readonly isTaken: boolean;
  /** An empty string takes the keys away. */
  readonly onChange: (shortcut: string) => void;
  readonly onReset: () => void;
}

const mac = /mac/i.test(navigator.platform);

/** A command and its keys. While it listens, the next keys pressed become its own. */
export function KeyRow(props: KeyRowProps) {
  const { command, shortcut, isOwn, alsoBy, isTaken, onChange, onReset } = props;
  const { t, i18n } = useLingui();
  const [listens, setListens] = useState(false);
  const set = useRef<HTMLButtonElement>(null);
  const reset = (): void => {
    // The button that was pressed is about to go.
    set.current?.focus();
    onReset();
  };
  const name = i18n._(command.name);
  const others = alsoBy.join(', ');
  const hear = (event: KeyboardEvent): void => {
    if (!listens || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') setListens(false);
    else if (event.key === 'Backspace' || event.key === 'Delete') {
      setListens(false);
      onChange('');
    } else {
      const pressed = shortcutOfPress(event, mac);
      if (pressed === undefined) return;
      setListens(false);
      onChange(pressed);
    }
  };
  return (
    <li className="keys__row">
      <Icon of={command.icon} turns={command.turns ?? false} />
      <span className="grow">
        {name}
        {alsoBy.length > 0 && (
          <span className="keys__clash">
            <Trans>The same keys belong to: {others}</Trans>
          </span>
        )}
        {isTaken && (
          <span className="keys__clash">
            <Trans>The window uses these keys itself.</Trans>
          </span>
        )}
      </span>
      {isOwn && (
        <Button look="plain" small label={t`Put the keys of ${name} back`} onPress={reset}>
          <Icon of={RotateCcw} size="s" />
        </Button>
      )}
      <span onKeyDownCapture={hear} className="keys__set">
        <Button ref={set} small onPress={() => setListens(true)} onBlur={() => setListens(false)}>
          {/* Beside the keys and not instead of them: they are what the button says to those who see it. */}
          <span className="visually-hidden">
            {listens ? t`Press the new keys for ${name}` : t`Change the keys of ${name}`}{' '}
          </span>
          {listens ? (
            <Trans>Press keys…</Trans>
          ) : shortcut === undefined ? (
            <span className="faint">
              <Trans>none</Trans>
            </span>
          ) : (
            keyCaps(shortcut).map((cap) => <Key key={cap}>{cap}</Key>)
          )}
        </Button>
      </span>
    </li>
  );
}
