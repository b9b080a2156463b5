import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Failure, LockRequest } from '../../ipc/contract.ts';
import type { Seal } from '../seal/seal.ts';
import { sealForRecipients } from '../seal/seal-for-recipients.ts';
import { sealWithPassphrase } from '../seal/seal-with-passphrase.ts';
import type { DeskWorld } from './desk-world.ts';

/** The seal that a person asked for; null for none. One's own key is always among the recipients. */
export async function makeSealFor(
  request: LockRequest,
  { work, workFactor, ownKey }: DeskWorld,
): Promise<Result<Seal | null, Failure>> {
  if (request.kind === 'none') return ok(null);
  if (request.kind === 'passphrase')
    return ok(await sealWithPassphrase(request.passphrase, workFactor, work));
  const { recipient } = await ownKey.read();
  if (recipient === null)
    return fail({
      code: 'refused',
      message:
        'You have no key of your own yet, so you could not open the dossier again. Make one in the settings.',
    });
  const seal = await sealForRecipients([...request.recipients, recipient]);
  return seal.ok ? seal : fail({ code: 'refused', message: seal.problem });
}
