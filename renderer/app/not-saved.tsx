import { Trans } from '@lingui/react/macro';
import { useFormat } from '../shared/format/use-format.ts';
import { go } from '../shared/route.ts';
import { save, saveAs, saveCopy, useSession } from '../shared/session.ts';
import { Banner } from '../shared/ui/banner.tsx';
import { Button } from '../shared/ui/button.tsx';

/** The one red surface: says since when and why the work is not saved, and holds the way out. */
export function NotSaved() {
  const state = useSession(({ open }) => open?.save);
  const notKept = useSession(({ open }) => open?.notKept);
  const format = useFormat();
  if (state?.kind !== 'not-saved') return notKept ? <NotKept why={notKept.message} /> : null;
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
          {state.failure.code === 'changed-outside' && (
            <Button onPress={() => go({ view: 'merge' })}>
              <Trans>Compare and merge</Trans>
            </Button>
          )}
          <Button onPress={() => void saveCopy()}>
            <Trans>Save a copy</Trans>
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

/** The journal cannot be written: until it can, only the file keeps what is typed. */
const NotKept = ({ why }: { readonly why: string }) => (
  <Banner
    tone="alarm"
    edge
    title={<Trans>What you write is not kept if this computer stops</Trans>}
    action={
      <span className="line">
        <Button onPress={() => void save()}>
          <Trans>Save</Trans>
        </Button>
        <Button onPress={() => void saveCopy()}>
          <Trans>Save a copy</Trans>
        </Button>
      </span>
    }
  >
    <p dir="auto">{why}</p>
  </Banner>
);
