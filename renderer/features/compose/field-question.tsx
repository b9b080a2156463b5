import { Trans, useLingui } from '@lingui/react/macro';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { Editor } from 'slate';
import { printField } from '../../../templates/print/print-field.ts';
import { insertInline } from '../../editor/behaviour/insert-inline.ts';
import { makeId } from '../../editor/make-id.ts';
import type { Live } from '../../editor/live/live-context.ts';
import { usePackText } from '../../shared/strings/use-pack-text.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';

interface FieldQuestionProps {
  readonly editor: Editor;
  readonly context: Live['context'];
  /** Closes the question; what was answered is done once the focus is back in the text. */
  readonly onClose: (act?: () => void) => void;
}

/** Asks which value of the front matter to put into the text. */
export function FieldQuestion({ editor, context, onClose }: FieldQuestionProps) {
  const { t } = useLingui();
  const say = usePackText();
  const { draft, library } = context;
  return (
    <Dialog
      title={t`Insert a field`}
      onClose={() => onClose()}
      foot={
        <Button onPress={() => onClose()}>
          <Trans>Cancel</Trans>
        </Button>
      }
    >
      <ListBox
        className="listbox field-question"
        aria-label={t`Fields`}
        autoFocus="first"
        onAction={(key) =>
          onClose(() =>
            insertInline(
              editor,
              { kind: 'field', field: String(key), children: [{ text: '' }] },
              makeId,
            ),
          )
        }
      >
        {[...context.fields.values()].map((definition) => {
          const label = say(definition.label);
          return (
            <ListBoxItem
              className="listbox__item"
              key={definition.id}
              id={definition.id}
              textValue={label}
            >
              {label}
              <bdi className="faint cut">{printField(draft, definition, library.states).text}</bdi>
            </ListBoxItem>
          );
        })}
      </ListBox>
    </Dialog>
  );
}
