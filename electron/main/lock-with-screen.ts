import { powerMonitor } from 'electron';
import type { Context } from './context.ts';

/** Asks the window to lock what can be locked when the system locks its screen or goes to sleep. */
export function lockWithScreen({ tell }: Context): void {
  const lock = (): void => tell('menu.command', 'lock');
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', lock);
}
