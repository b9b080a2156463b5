import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Editor } from 'slate';
import { safeLink } from '../../editor/behaviour/safe-link.ts';
import { linkAtSelection, removeLink, setLink } from '../../editor/behaviour/links.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Field } from '../../shared/ui/field.tsx';

interface LinkQuestionProps {
  readonly editor: Editor;
  /** Closes the question; what was answered is done once the focus is back in the text. */
  readonly onClose: (act?: () => void) => void;
}

/** Asks for the address of a link. Only addresses that may leave the dossier are taken. */
export function LinkQuestion({ editor, onClose }: LinkQuestionProps) {
  const { t } = useLingui();
  const [before] = useState(() => linkAtSelection(editor)?.[0].href);
  const [typed, setTyped] = useState(before ?? '');
  const [refused, setRefused] = useState(false);
  const answer = (): void => {
    const href = safeLink(typed);
    setRefused(href === undefined);
    if (href !== undefined) onClose(() => setLink(editor, href));
  };
  return (
    <Dialog
      title={t`Link`}
      onClose={() => onClose()}
      foot={
        <>
          {before !== undefined && (
            <Button look="danger" onPress={() => onClose(() => removeLink(editor))}>
              <Trans>Remove the link</Trans>
            </Button>
          )}
          <Button onPress={() => onClose()}>
            <Trans>Cancel</Trans>
          </Button>
          <Button look="primary" onPress={answer}>
            <Trans>Set the link</Trans>
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer();
        }}
      >
        <Field
          label={t`Address`}
          value={typed}
          onChange={setTyped}
          autoFocus
          placeholder="https://"
          error={
            refused
              ? t`This address cannot be linked. Type one that begins with https://, http:// or mailto:`
              : undefined
          }
        />
      </form>
    </Dialog>
  );
}
