import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { Settings } from '../../../electron/ipc/contract.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Icon } from '../../shared/ui/icon.tsx';

interface WordsPartProps {
  readonly words: readonly string[];
  readonly onKeep: (change: Pick<Settings, 'words'>) => void;
}

/** One's own words, which the spelling check takes as right in every language. */
export function WordsPart({ words, onKeep }: WordsPartProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const add = (): void => {
    const fresh = typed.split(/[\s,;،؛]+/u).filter((word) => word !== '' && !words.includes(word));
    if (fresh.length > 0) onKeep({ words: [...words, ...fresh] });
    setTyped('');
  };
  return (
    <section className="sheet settings__sheet" aria-labelledby="own-words">
      <h2 className="heading" id="own-words">
        <Trans>Words of your own</Trans>
      </h2>
      <p className="quiet">
        <Trans>
          Names and terms that the spelling check should know. They stay on this computer.
        </Trans>
      </p>
      {words.length > 0 && (
        <ul className="settings__words">
          {words.map((word) => (
            <li key={word} className="chip">
              <bdi>{word}</bdi>
              <Button
                look="plain"
                small
                label={t`Remove ${word}`}
                onPress={() => onKeep({ words: words.filter((one) => one !== word) })}
              >
                <Icon of={X} size="s" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="settings__add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field label={t`Word`} value={typed} onChange={setTyped} />
        <Button type="submit" isDisabled={typed.trim() === ''}>
          <Trans>Add</Trans>
        </Button>
      </form>
    </section>
  );
}
