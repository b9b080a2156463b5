import { Trans } from '@lingui/react/macro';
import { useFormat } from '../shared/format/use-format.ts';
import { go } from '../shared/route.ts';
import { saveAs, type Session } from '../shared/session.ts';
import { Banner } from '../shared/ui/banner.tsx';
import { Button } from '../shared/ui/button.tsx';

/** What others did with the file of the open dossier, and what can be done about it. */
export function FileNotice({ session }: { readonly session: Session }) {
  // The alarm above says it already, and holds the same way out.
  if (session.save.kind === 'not-saved' && session.outside !== 'as-it-was') return null;
  if (session.outside === 'changed') return <ChangedOutside />;
  if (session.outside === 'gone') return <GoneOutside />;
  if (session.holder) return <HeldByOther holder={session.holder} />;
  return session.recovered ? <Recovered /> : null;
}

const ChangedOutside = () => (
  <Banner
    tone="warn"
    edge
    title={<Trans>Somebody else changed this file</Trans>}
    action={
      <span className="line">
        <Button onPress={() => go({ view: 'merge' })}>
          <Trans>Compare and merge</Trans>
        </Button>
        <Button onPress={() => void saveAs()}>
          <Trans>Save elsewhere</Trans>
        </Button>
      </span>
    }
  >
    <p>
      <Trans>
        Both are kept: yours is in this window and in the journal, theirs is in the file. Nothing is
        written over it.
      </Trans>
    </p>
  </Banner>
);

const GoneOutside = () => (
  <Banner
    tone="warn"
    edge
    title={<Trans>The file is not there any more</Trans>}
    action={
      <Button onPress={() => void saveAs()}>
        <Trans>Save elsewhere</Trans>
      </Button>
    }
  >
    <p>
      <Trans>
        It was moved or removed, or its drive does not answer. What you write is kept on this
        computer meanwhile.
      </Trans>
    </p>
  </Banner>
);

function HeldByOther({ holder }: { readonly holder: NonNullable<Session['holder']> }) {
  const format = useFormat();
  const since = format.moment(holder.since);
  const { name, computer } = holder;
  return (
    <Banner
      tone="warn"
      edge
      title={
        name ? (
          <Trans>
            <bdi>{name}</bdi> has had this file open on <bdi>{computer}</bdi> since {since}
          </Trans>
        ) : (
          <Trans>Somebody else has had this file open since {since}</Trans>
        )
      }
      action={
        <Button onPress={() => void saveAs()}>
          <Trans>Save elsewhere</Trans>
        </Button>
      }
    >
      <p>
        <Trans>You can read and write. Save under another name, and merge the two later.</Trans>
      </p>
    </Banner>
  );
}

const Recovered = () => (
  <Banner
    tone="note"
    edge
    title={<Trans>You go on with what was kept from last time</Trans>}
    action={
      <Button small onPress={() => go({ view: 'history' })}>
        <Trans>History</Trans>
      </Button>
    }
  >
    <p>
      <Trans>
        The file has not been changed. It will be once you save or write on; what it holds now stays
        in the history.
      </Trans>
    </p>
  </Banner>
);
