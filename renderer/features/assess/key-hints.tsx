import { Trans } from '@lingui/react/macro';
import { fieldOf, scaleOf } from '../../../templates/assess/item-value.ts';
import type { Checklist } from '../../../templates/model/checklist.ts';
import { usePackText } from '../../shared/strings/use-pack-text.ts';
import { Key } from '../../shared/ui/key.tsx';
import { fieldKeys } from './field-keys.ts';

/** Which keys work here. */
export function KeyHints({ checklist }: { readonly checklist: Checklist }) {
  const say = usePackText();
  const count = scaleOf(checklist, checklist.primary).values.length;
  const keys = [...fieldKeys(checklist)];
  const scales = keys.filter(([, field]) => fieldOf(checklist, field).kind === 'scale');
  const texts = keys.filter(([, field]) => fieldOf(checklist, field).kind === 'text');
  return (
    <footer className="keys">
      <span>
        <Key>↑</Key>
        <Key>↓</Key>
        <Trans>move</Trans>
      </span>
      <span>
        <Key>1</Key>–<Key>{String(count)}</Key>
        {say(fieldOf(checklist, checklist.primary).label)}
      </span>
      {scales.map(([letter, field]) => (
        <span key={letter}>
          <Key>{letter.toUpperCase()}</Key>
          {say(fieldOf(checklist, field).label)}
        </span>
      ))}
      <span>
        <Key>E</Key>
        <Trans>Evidence</Trans>
      </span>
      <span>
        <Key>Alt</Key>
        <Key>↓</Key>
        <Trans>next head</Trans>
      </span>
      {texts.map(([letter, field]) => (
        <span key={letter}>
          <Key>{letter.toUpperCase()}</Key>
          {say(fieldOf(checklist, field).label)}
        </span>
      ))}
    </footer>
  );
}
