import type { Result } from '../../../templates/model/result.ts';
import type { Failure, Reply } from '../../ipc/contract.ts';

/** A reply that the command was carried out. */
export const done = <Value>(value: Value) => ({ ok: true, value }) as const;

/** A reply that it was not, and why. */
export const failed = (error: Failure) => ({ ok: false, error }) as const;

/** What a service answered, as it crosses to the window. */
export async function replyOf<Value>(
  result: Promise<Result<Value, Failure>>,
): Promise<Reply<Value>> {
  const answered = await result;
  return answered.ok ? done(answered.value) : failed(answered.problem);
}
