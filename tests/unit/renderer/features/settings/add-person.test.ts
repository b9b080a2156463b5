import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { addPerson } from '../../../../../renderer/features/settings/add-person.ts';

const newKey = async () => identityToRecipient(await generateX25519Identity());
const amina = { name: 'Amina', recipient: await newKey() };

describe('a person to lock dossiers for', () => {
  test('comes last, with name and key as they should be', async () => {
    const key = await newKey();
    expect(addPerson([amina], '  سلمى ', ` ${key.toUpperCase()} `)).toEqual({
      ok: true,
      value: [amina, { name: 'سلمى', recipient: key }],
    });
  });
  test('is refused with a key that is known, and nobody is there twice', () => {
    expect(addPerson([amina], 'Another', amina.recipient)).toMatchObject({ problem: 'known' });
  });
  test('is refused without a name', async () => {
    expect(addPerson([], '  ', await newKey())).toMatchObject({ problem: 'no-name' });
  });
  test('is refused with a secret key before anything else is said', async () => {
    expect(addPerson([], '', await generateX25519Identity())).toMatchObject({ problem: 'secret' });
  });
});
