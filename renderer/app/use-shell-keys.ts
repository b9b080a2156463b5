import { useEffect } from 'react';
import { listen } from '../shared/api.ts';
import { leaveSession } from '../shared/leave.ts';
import { change, useSession } from '../shared/session.ts';
import { commandsNow, type Command } from './commands.ts';
import { focusNextColumn } from './next-column.ts';
import { usePalette } from './palette-store.ts';

/** Keys that work everywhere, and what the application menu asks for. */
export function useShellKeys(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    const stops = [
      listen('dossier.outside', ({ handle, state }) => change(handle, () => ({ outside: state }))),
      listen('dossier.holder', ({ handle, holder }) => change(handle, () => ({ holder }))),
    ];
    const stop = listen('menu.command', (name) => {
      // The window asks to close: it may once nothing is open, and it is asked again from here.
      if (name === 'close') void leaveSession().then((left) => left && window.close());
      else run(({ id }) => id === name);
    });
    return () => {
      document.removeEventListener('keydown', onKey);
      stop();
      for (const each of stops) each();
    };
  }, []);
}

function onKey(event: KeyboardEvent): void {
  if (event.key === 'F6') {
    event.preventDefault();
    focusNextColumn(event.shiftKey ? -1 : 1);
    return;
  }
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const letter = event.key.toLowerCase();
  if (letter === 'k') {
    if (event.defaultPrevented) return;
    event.preventDefault();
    usePalette.setState({ open: true });
    return;
  }
  if (event.defaultPrevented) return;
  const hit = run(({ key }) => key?.letter === letter && (key.shift ?? false) === event.shiftKey);
  if (hit) event.preventDefault();
}

function run(wanted: (command: Command) => boolean): boolean {
  const command = commandsNow(useSession.getState().open !== null).find(wanted);
  command?.perform();
  return command !== undefined;
}
