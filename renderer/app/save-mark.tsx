import { Trans } from '@lingui/react/macro';
import { Check, CircleAlert, CircleDashed, Clock } from 'lucide-react';
import { assertNever } from '../../templates/model/result.ts';
import { useFormat } from '../shared/format/use-format.ts';
import type { Session } from '../shared/session.ts';
import { Icon } from '../shared/ui/icon.tsx';

/** Whether a file holds what the window shows. */
export function SaveMark({ session }: { readonly session: Session }) {
  return (
    <span className={`save save--${session.save.kind}`} role="status">
      <Words session={session} />
    </span>
  );
}

function Words({ session: { save, fileName } }: { readonly session: Session }) {
  const format = useFormat();
  switch (save.kind) {
    case 'saved': {
      const when = format.moment(save.at);
      return (
        <>
          <Icon of={Check} size="s" />
          <Trans>Saved {when}</Trans>
        </>
      );
    }
    case 'saving':
      return (
        <>
          <Icon of={Clock} size="s" />
          <Trans>Saving</Trans>
        </>
      );
    case 'unsaved':
      return (
        <>
          <Icon of={CircleDashed} size="s" />
          {fileName === null ? <Trans>No file yet, kept here</Trans> : <Trans>Changed</Trans>}
        </>
      );
    case 'not-saved':
      return (
        <>
          <Icon of={CircleAlert} size="s" />
          <Trans>Not saved</Trans>
        </>
      );
    default:
      return assertNever(save);
  }
}
