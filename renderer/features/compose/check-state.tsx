import { Trans } from '@lingui/react/macro';
import { LinkButton } from '../../shared/ui/button.tsx';
import { useCheckAgain, useChecked } from './use-checked.ts';

/** Says, quietly, that words are no longer counted and checks no longer run; nothing while they do. */
export function CheckState() {
  const { state } = useChecked();
  const again = useCheckAgain();
  if (state === 'working') return null;
  return (
    <p className="faint" role="status">
      <Trans>Counting and checking stopped. You can write on.</Trans>{' '}
      <LinkButton onPress={again}>
        <Trans>Start again</Trans>
      </LinkButton>
    </p>
  );
}
