import { create } from 'zustand';
import type { Failure, Settings, VetoWindow } from '../../electron/ipc/contract.ts';
import type { Library } from '../../templates/model/library.ts';
import type { VetoRegister } from '../../templates/model/reference.ts';
import type { PlainDate } from '../../templates/model/time.ts';
import { call } from './api.ts';

/** What every view may rely on once the window has started. */
export interface World {
  readonly version: string;
  readonly today: PlainDate;
  readonly settings: Settings;
  readonly library: Library;
}

/** What only some views need; read once, when first asked for. */
interface Registers {
  readonly register?: VetoRegister;
  readonly windows?: readonly VetoWindow[];
  readonly failure?: Failure;
}

export type Start =
  | { readonly kind: 'starting' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly world: World };

export const useStart = create<{ readonly start: Start }>(() => ({ start: { kind: 'starting' } }));
export const useRegisters = create<Registers>(() => ({}));

/** The world; a broken invariant throws when a view asks before the window has started. */
export function useWorld(): World {
  const { start } = useStart();
  if (start.kind !== 'ready') throw new Error('The window has not started');
  return start.world;
}

/** Reads settings, library and the day. Ends in `ready` or `failed`. */
export async function startWorld(): Promise<Start> {
  const [info, settings, library] = await Promise.all([
    call('app.info'),
    call('settings.read'),
    call('library.read'),
  ]);
  const start: Start = !info.ok
    ? { kind: 'failed', failure: info.error }
    : !settings.ok
      ? { kind: 'failed', failure: settings.error }
      : !library.ok
        ? { kind: 'failed', failure: library.error }
        : {
            kind: 'ready',
            world: { ...info.value, settings: settings.value, library: library.value },
          };
  useStart.setState({ start });
  return start;
}

let lastWrite: Promise<unknown> = Promise.resolve();

/**
 * Changes some of the settings. One write at a time, each on top of the one before, and the window
 * follows what was written, not what was asked. Undefined unless something went wrong.
 */
export function changeSettings(change: Partial<Settings>): Promise<Failure | undefined> {
  const write = lastWrite.then(() => writeSettings(change));
  lastWrite = write;
  return write;
}

async function writeSettings(change: Partial<Settings>): Promise<Failure | undefined> {
  const { start } = useStart.getState();
  if (start.kind !== 'ready') return undefined;
  const reply = await call('settings.write', { ...start.world.settings, ...change });
  if (!reply.ok) return reply.error;
  useStart.setState({ start: { ...start, world: { ...start.world, settings: reply.value } } });
  return undefined;
}

let windowsAsked: Promise<void> | undefined;
let registerAsked: Promise<void> | undefined;

/** Reads the register of vetoes once. */
export const loadRegister = (): Promise<void> =>
  (registerAsked ??= call('vetoes.read').then((reply) =>
    useRegisters.setState(reply.ok ? { register: reply.value } : { failure: reply.error }),
  ));

/** Reads the windows of the latest vetoes once. */
export const loadWindows = (): Promise<void> =>
  (windowsAsked ??= call('vetoes.windows').then((reply) =>
    useRegisters.setState(reply.ok ? { windows: reply.value } : { failure: reply.error }),
  ));
