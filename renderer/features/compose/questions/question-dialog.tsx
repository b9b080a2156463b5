import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';

interface QuestionDialogProps {
  readonly title: string;
  /** What the button that answers says. */
  readonly answer: string;
  readonly onAnswer: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question with some fields, answered by a button or by Enter. */
export function QuestionDialog(props: QuestionDialogProps) {
  return (
    <Dialog
      title={props.title}
      onClose={props.onClose}
      foot={
        <>
          <Button onPress={props.onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button look="primary" onPress={props.onAnswer}>
            {props.answer}
          </Button>
        </>
      }
    >
      <form
        className="stack"
        // What stands in a field is there to be typed over.
        onFocus={({ target }) => {
          if (target instanceof HTMLInputElement && target.type === 'text') target.select();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          props.onAnswer();
        }}
      >
        {props.children}
        {/* A form with several fields is sent by Enter only where it has a button for it. */}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  );
}
