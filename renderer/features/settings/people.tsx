import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Recipient } from '../../../electron/ipc/contract.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { addPerson, type PersonFault } from './add-person.ts';

/** How a key begins, in every language. */
const exampleKey = 'age1…';

interface PeopleProps {
  readonly people: readonly Recipient[];
  readonly onChange: (people: readonly Recipient[]) => void;
}

/** The people whom dossiers can be locked for, each with a public key. */
export function People({ people, onChange }: PeopleProps) {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const [key, setKey] = useState('');
  const [fault, setFault] = useState<PersonFault>();
  const faultWords: { readonly [F in PersonFault]: string } = {
    'no-name': t`Say whose key it is.`,
    'no-key': t`A key begins with age1. Ask for the public part of the key.`,
    mistyped: t`A letter of it is wrong or missing. Copy the whole key.`,
    secret: t`This is a secret key. Whoever has it can open what was locked for its owner: delete it where it came from, and ask for the one that begins with age1.`,
    known: t`Somebody in the list has this key already.`,
  };
  const add = () => {
    const result = addPerson(people, name, key);
    if (!result.ok) {
      setFault(result.problem);
      if (result.problem === 'secret') setKey('');
      return;
    }
    onChange(result.value);
    setFault(undefined);
    setName('');
    setKey('');
  };
  return (
    <>
      {people.length === 0 && (
        <p className="quiet">
          <Trans>Nobody yet. Ask colleagues for their key, and check it with them by voice.</Trans>
        </p>
      )}
      {people.length > 0 && (
        <ul className="people">
          {people.map(({ name, recipient }) => (
            <li className="people__row" key={recipient}>
              <span>
                <bdi>{name}</bdi>
                <span className="choice__note lock__key" dir="ltr">
                  {recipient}
                </span>
              </span>
              <Button
                small
                onPress={() => onChange(people.filter((other) => other.recipient !== recipient))}
              >
                <Trans>Remove</Trans>
                <bdi className="visually-hidden">{name}</bdi>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="people__new"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field
          label={t`Name`}
          value={name}
          onChange={setName}
          error={fault === 'no-name' ? faultWords[fault] : undefined}
        />
        <Field
          label={t`Key`}
          value={key}
          onChange={(next) => {
            setKey(next);
            setFault(undefined);
          }}
          placeholder={exampleKey}
          error={fault !== undefined && fault !== 'no-name' ? faultWords[fault] : undefined}
        />
        <Button type="submit">
          <Trans>Add</Trans>
        </Button>
      </form>
    </>
  );
}
