import { isPlainData } from '../ipc/plain-data.ts';
import { argumentSchemas } from '../ipc/schemas.ts';
import type { CommandName, Commands, Failure, Reply } from '../ipc/contract.ts';
import type { LogFile } from '../services/log-file.ts';
import { PackError } from '../services/packs.ts';
import { describeFault } from './describe-fault.ts';
import { isTrustedSender, type Sender } from './trusted-sender.ts';

/** The code behind each command. */
export type Handlers = {
  readonly [Name in CommandName]: (
    ...args: Commands[Name]['arguments']
  ) => Promise<Reply<Commands[Name]['value']>> | Reply<Commands[Name]['value']>;
};

/**
 * Runs a command for a frame: only for the window's own page, only with arguments that fit. Never
 * rejects; whatever goes wrong is a failure with a closed code.
 */
export async function dispatch<Name extends CommandName>(
  name: Name,
  sender: Sender | null,
  args: readonly unknown[],
  handlers: Handlers,
  log: LogFile,
): Promise<Reply<Commands[Name]['value']>> {
  try {
    if (!isTrustedSender(sender)) {
      log.write(`refused ${name} from a foreign frame`);
      return failed('refused', 'This page may not send commands.');
    }
    const parsed = isPlainData(args) ? argumentSchemas[name].safeParse(args) : undefined;
    if (!parsed?.success) {
      log.write(`refused ${name} with arguments that do not fit`);
      return failed('bad-argument', `The command ${name} was sent with arguments that do not fit.`);
    }
    const handler: (...given: Commands[Name]['arguments']) => unknown = handlers[name];
    return (await handler(...parsed.data)) as Reply<Commands[Name]['value']>;
  } catch (error) {
    log.write(`${name} failed: ${describeFault(error)}`);
    // A pack's own sentence names the part and what to do, and nothing of a document.
    if (error instanceof PackError) return failed('unreadable', error.message);
    return failed('unexpected', 'Something in the program failed. The log names the place.');
  }
}

const failed = (code: Failure['code'], message: string) =>
  ({ ok: false, error: { code, message } }) as const;
