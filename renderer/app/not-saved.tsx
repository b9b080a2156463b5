import { Trans } from '@lingui/react/macro';
import { useFormat } from '../shared/format/use-format.ts';
import { save, saveAs, useSession } from '../shared/session.ts';
import { Banner } from '../shared/ui/banner.tsx';
import { Button } from '../shared/ui/button.tsx';

/** The one red surface: says since when and why the work is not saved, and holds the way out. */
export function NotSaved() {
  const state = useSession(({ open }) => open?.save);
  const format = useFormat();
  if (state?.kind !== 'not-saved') return null;
  const since = format.moment(state.since);
  return (
    <Banner
      tone="alarm"
      edge
      title={<Trans>Not saved since {since}</Trans>}
      action={
        <span className="line">
          <Button onPress={() => void save()}>
            <Trans>Try again</Trans>
          </Button>
          <Button onPress={() => void saveAs()}>
            <Trans>Save elsewhere</Trans>
          </Button>
        </span>
      }
    >
      <p dir="auto">{state.failure.message}</p>
    </Banner>
  );
}
