import { app } from 'electron';
import type { Context } from './context.ts';
import { describeFault } from './describe-fault.ts';

/** Writes crashes and errors that nothing caught to the log, without anything of a document. */
export function recordFaults({ log }: Context): void {
  process.on('uncaughtException', (error) => log.write(`uncaught ${describeFault(error)}`));
  process.on('unhandledRejection', (error) => log.write(`unhandled ${describeFault(error)}`));
  app.on('render-process-gone', (_event, _contents, { reason, exitCode }) =>
    log.write(`the window's process is gone: ${reason} (${exitCode})`),
  );
  app.on('child-process-gone', (_event, { type, reason, exitCode }) =>
    log.write(`a child process is gone: ${type}, ${reason} (${exitCode})`),
  );
}
