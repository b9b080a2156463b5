import { Trans } from '@lingui/react/macro';
import { Dices } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useFormat } from '../format/use-format.ts';
import { randomBelow } from './random-below.ts';
import { levelOf, type Strength } from './strength.ts';

/** A passphrase that was drawn, with the strength that drawing gives it. */
export interface Drawn {
  readonly passphrase: string;
  readonly strength: Strength;
  /** How many words there were to draw from. */
  readonly words: number;
}

interface SuggestionProps {
  readonly onDraw: (drawn: Drawn) => void;
  /** What was drawn and is still in the field. */
  readonly drawn: Drawn | undefined;
}

/** Draws six words at random and says how many such passphrases there are. */
export function Suggestion({ onDraw, drawn }: SuggestionProps) {
  const format = useFormat();
  const [busy, setBusy] = useState(false);
  const draw = async () => {
    setBusy(true);
    const { suggestPassphrase, suggestionDigits, suggestionWords } = await import('./suggest.ts');
    setBusy(false);
    onDraw({
      passphrase: suggestPassphrase(randomBelow),
      strength: { digits: suggestionDigits, level: levelOf(suggestionDigits), weaknesses: [] },
      words: suggestionWords.length,
    });
  };
  const words = format.number(drawn?.words ?? 0);
  const bits = format.number(Math.floor((drawn?.strength.digits ?? 0) * Math.log2(10)));
  return (
    <div className="line secret__suggest">
      <Button small onPress={() => void draw()} isDisabled={busy}>
        <Icon of={Dices} size="s" />
        {drawn ? <Trans>Another one</Trans> : <Trans>Suggest one</Trans>}
      </Button>
      <span className="faint grow">
        {drawn ? (
          <Trans>
            Six English words, each drawn from {words}: {bits} bits of chance. Write it down by hand
            until you know it, and keep the paper away from the computer.
          </Trans>
        ) : (
          <Trans>Six random words: hard to guess and easy to learn.</Trans>
        )}
      </span>
    </div>
  );
}
