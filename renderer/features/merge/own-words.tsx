import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';

interface OwnWordsProps {
  readonly start: string;
  readonly losesLiveParts: boolean;
  readonly lang: string | undefined;
  readonly onUse: (words: string) => void;
  readonly onCancel: () => void;
}

/** Words written anew in place of both sides. A paragraph is one line: breaks become spaces. */
export function OwnWords({ start, losesLiveParts, lang, onUse, onCancel }: OwnWordsProps) {
  const { t } = useLingui();
  const [words, setWords] = useState(start);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onUse(words.trim().replace(/\s*\n\s*/gu, ' '));
      }}
    >
      <Field
        label={<Trans>Your new text</Trans>}
        value={words}
        onChange={setWords}
        lines={6}
        autoFocus
        {...(lang === undefined ? {} : { lang })}
        {...(losesLiveParts
          ? {
              hint: t`The parts of this paragraph that fill themselves, such as dates from the form, are not in the new text. Put them in again afterwards where you need them.`,
            }
          : {})}
      />
      <div className="clash__foot">
        <Button type="submit" look="primary">
          <Trans>Use this text</Trans>
        </Button>
        <Button onPress={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
