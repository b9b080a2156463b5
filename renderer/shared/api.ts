import type { Briefing, CommandName, Commands, Reply } from '../../electron/ipc/contract.ts';

declare global {
  interface Window {
    readonly briefing?: Briefing;
  }
}

/**
 * Sends a command to the main process. Never rejects: a broken bridge comes back as an `unexpected`
 * failure, so that every caller handles one shape. This file is the only reader of `window.briefing`.
 */
export async function call<Name extends CommandName>(
  name: Name,
  ...args: Commands[Name]['arguments']
): Promise<Reply<Commands[Name]['value']>> {
  const bridge = window.briefing;
  if (!bridge) return lost(`The window has no connection to the program (${name}).`);
  try {
    return await bridge.call(name, ...args);
  } catch {
    return lost(`The program did not answer (${name}). Save and start it again.`);
  }
}

/** Calls back on each event of the main process until the returned function is called. */
export const listen: Briefing['on'] = (name, listener) =>
  window.briefing?.on(name, listener) ?? (() => undefined);

const lost = (message: string) => ({ ok: false, error: { code: 'unexpected', message } }) as const;
