import { ipcMain } from 'electron';
import { commandNames } from '../ipc/contract.ts';
import type { Context } from './context.ts';
import { createHandlers } from './commands/handlers.ts';
import { dispatch } from './dispatch.ts';

/** Answers commands, one channel each. No other file listens to the window. */
export function answerCommands(context: Context): void {
  const handlers = createHandlers(context);
  for (const name of commandNames)
    ipcMain.handle(name, ({ senderFrame }, ...args: unknown[]) =>
      dispatch(name, senderFrame, args, handlers, context.log),
    );
}
