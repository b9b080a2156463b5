import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { Failure } from '../../../../electron/ipc/contract.ts';
import { editorCommands } from '../../../editor/commands/editor-commands.ts';
import { conflictsIn, shortcutsFor, type Shortcuts } from '../../../editor/commands/shortcuts.ts';
import { windowKeys } from '../../../shared/window-keys.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { Search } from '../../../shared/ui/search.tsx';
import { KeyRow } from './key-row.tsx';
import './keys.css';

interface KeysDialogProps {
  /** The keys that a person chose, where they differ from the built-in ones. */
  readonly own: Shortcuts;
  /** Keeps them; answers why that was not possible. */
  readonly onKeep: (own: Shortcuts) => Promise<Failure | undefined>;
  readonly onClose: () => void;
}

/** Every command of the text with its keys, each to be changed, taken away or put back. */
export function KeysDialog({ own, onKeep, onClose }: KeysDialogProps) {
  const { t, i18n } = useLingui();
  const [typed, setTyped] = useState('');
  const done = useRef<HTMLButtonElement>(null);
  const [failure, setFailure] = useState<Failure>();
  const keep = (next: Shortcuts): void => void onKeep(next).then(setFailure);
  const shortcuts = shortcutsFor(own);
  const conflicts = conflictsIn(shortcuts, windowKeys);
  const wanted = typed.trim().toLowerCase();
  const shown = editorCommands.filter(({ name }) => i18n._(name).toLowerCase().includes(wanted));
  const nameOf = (id: string): string => {
    const command = editorCommands.find((one) => one.id === id);
    return command ? i18n._(command.name) : id;
  };
  return (
    <Dialog
      wide
      title={t`Keys of the text`}
      onClose={onClose}
      foot={
        <>
          <Button
            isDisabled={Object.keys(own).length === 0}
            onPress={() => {
              // A button that is off cannot hold the focus, and then no key closes the dialog.
              done.current?.focus();
              keep({});
            }}
          >
            <Trans>Put all back</Trans>
          </Button>
          <Button ref={done} look="primary" onPress={onClose}>
            <Trans>Done</Trans>
          </Button>
        </>
      }
    >
      {failure && (
        <Banner tone="stop" title={<Trans>The keys were not kept</Trans>}>
          <p dir="auto">{failure.message}</p>
        </Banner>
      )}
      <Search
        label={t`Find a command`}
        placeholder={t`Find a command`}
        value={typed}
        onChange={setTyped}
        autoFocus
      />
      <ul className="keys" aria-label={t`Commands`}>
        {shown.map((command) => (
          <KeyRow
            key={command.id}
            command={command}
            shortcut={shortcuts[command.id]}
            isOwn={Object.hasOwn(own, command.id)}
            alsoBy={conflicts
              .filter(({ commands }) => commands.includes(command.id))
              .flatMap(({ commands }) => commands.filter((id) => id !== command.id).map(nameOf))}
            isTaken={conflicts.some(
              ({ commands }) => commands.includes(command.id) && commands.length === 1,
            )}
            onChange={(shortcut) => keep({ ...own, [command.id]: shortcut })}
            onReset={() => {
              const { [command.id]: _gone, ...rest } = own;
              keep(rest);
            }}
          />
        ))}
      </ul>
    </Dialog>
  );
}
