import { Trans } from '@lingui/react/macro';
import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { copySelected } from './copy-selected.ts';

/** The public part of one's own key, to be copied and given away. */
export function PublicKey({ recipient }: { readonly recipient: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  return (
    <div className="lock__own">
      <TextField className="field grow" value={recipient} isReadOnly>
        <Label className="field__label">
          <Trans>The public part of your key</Trans>
        </Label>
        <Input ref={field} className="input lock__key" dir="ltr" />
      </TextField>
      <Button onPress={() => setCopied(field.current !== null && copySelected(field.current))}>
        <Icon of={copied ? Check : Copy} />
        <span aria-live="polite">{copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}</span>
      </Button>
    </div>
  );
}
