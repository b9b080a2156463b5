import { Trans, useLingui } from '@lingui/react/macro';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { ContentId } from '../../../../templates/model/ids.ts';
import { insertCrossReference } from '../../../editor/behaviour/parts.ts';
import { targetsOf } from '../../../editor/behaviour/targets.ts';
import { targetWords } from '../../../editor/behaviour/target-words.ts';
import { numberBook } from '../../../editor/live/number-book.ts';
import { makeId } from '../../../editor/make-id.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import type { QuestionProps } from './question-props.ts';

/** Asks which numbered paragraph, heading, table, picture or footnote to point to. */
export function CrossReferenceQuestion({ editor, onClose }: QuestionProps) {
  const { t, i18n } = useLingui();
  const numbers = numberBook(editor);
  const targets = targetsOf(editor);
  return (
    <Dialog
      title={t`Cross-reference`}
      onClose={() => onClose()}
      foot={
        <Button onPress={() => onClose()}>
          <Trans>Cancel</Trans>
        </Button>
      }
    >
      {targets.length === 0 ? (
        <p>
          <Trans>
            There is nothing to point to yet: no numbered paragraph, heading, table, picture or
            footnote.
          </Trans>
        </p>
      ) : (
        <ListBox
          className="listbox question__list"
          aria-label={t`Places of the text`}
          autoFocus="first"
          onAction={(key) =>
            onClose(() => insertCrossReference(editor, String(key) as ContentId, makeId))
          }
        >
          {targets.map((target) => {
            const called = targetWords(i18n, { ...target, number: numbers.label(target.id) });
            return (
              <ListBoxItem
                className="listbox__item"
                key={target.id}
                id={target.id}
                textValue={`${called} ${target.words}`}
              >
                {called}
                {target.kind !== 'heading' && <bdi className="faint cut">{target.words}</bdi>}
              </ListBoxItem>
            );
          })}
        </ListBox>
      )}
    </Dialog>
  );
}
