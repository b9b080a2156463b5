import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Form } from 'react-aria-components/Form';
import type { Failure } from '../../../electron/ipc/contract.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Field } from '../../shared/ui/field.tsx';

interface AskNameProps {
  readonly title: string;
  readonly label: string;
  readonly act: string;
  readonly hint: ReactNode;
  readonly suggestions?: readonly string[];
  /** Does it. A failure keeps the question open and is shown there. */
  readonly onName: (name: string) => Promise<Failure | undefined>;
  readonly onClose: () => void;
}

/** Asks for one name, with a few that fit often. */
export function AskName(props: AskNameProps) {
  const { title, label, act, hint, suggestions = [], onName, onClose } = props;
  const { t } = useLingui();
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const give = async () => {
    setAsked(true);
    if (name.trim() === '' || busy) return;
    setBusy(true);
    const failed = await onName(name.trim());
    setBusy(false);
    setFailure(failed);
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button look="primary" type="submit" form="ask-name" isDisabled={busy}>
            {act}
          </Button>
        </>
      }
    >
      <Form
        id="ask-name"
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void give();
        }}
      >
        <Field
          label={label}
          value={name}
          onChange={setName}
          hint={hint}
          autoFocus
          error={asked && name.trim() === '' ? t`Give it a name.` : undefined}
        />
        {suggestions.length > 0 && (
          <div
            className="line history__suggested"
            role="group"
            aria-label={t`Names that fit often`}
          >
            {suggestions.map((one) => (
              <Button small key={one} onPress={() => setName(one)}>
                {one}
              </Button>
            ))}
          </div>
        )}
      </Form>
      {failure && (
        <Banner tone="stop" title={<Trans>That did not work</Trans>}>
          <p dir="auto">{failure.message}</p>
        </Banner>
      )}
    </Dialog>
  );
}
