import type { Recipient } from '../../../electron/ipc/contract.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { readAgeKey, type KeyReading } from '../../shared/lock/age-key.ts';

/** Why somebody cannot be added to the people whom dossiers are locked for. */
export type PersonFault = 'no-name' | 'known' | Exclude<KeyReading, 'public'>;

/** The people with one more, whose key is checked; each key is there once. */
export function addPerson(
  people: readonly Recipient[],
  name: string,
  key: string,
): Result<readonly Recipient[], PersonFault> {
  const reading = readAgeKey(key);
  if (reading !== 'public') return fail(reading);
  if (name.trim() === '') return fail('no-name');
  const recipient = key.trim().toLowerCase();
  return people.some((other) => other.recipient === recipient)
    ? fail('known')
    : ok([...people, { name: name.trim(), recipient }]);
}
