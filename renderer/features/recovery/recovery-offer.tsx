import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { Failure, Leftover } from '../../../electron/ipc/contract.ts';
import { openLeftover } from '../../shared/open-dossier.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import { DiscardQuestion } from './discard-question.tsx';
import { LeftoverRow } from './leftover-row.tsx';
import { useLeftovers } from './use-leftovers.ts';
import './recovery.css';
import { SeeBoth } from './see-both.tsx';

/** What was kept of dossiers that were open when the program stopped. Nothing is shown where there is nothing. */
export function RecoveryOffer() {
  const { leftovers, failure, reload } = useLeftovers();
  const [seen, setSeen] = useState<Leftover | null>(null);
  const [leaving, setLeaving] = useState<Leftover | null>(null);
  const [notOpened, setNotOpened] = useState<Failure>();
  useEffect(() => void reload(), [reload]);
  const open = async (leftover: Leftover) => {
    setSeen(null);
    const failed = await openLeftover(leftover.id);
    setNotOpened(failed);
    if (failed) await reload();
  };
  if (!failure && !notOpened && !leftovers?.length) return null;
  return (
    <section className="recovery" aria-labelledby="recovery">
      <h2 className="title" id="recovery">
        <Trans>Kept for you</Trans>
      </h2>
      {failure && (
        <Banner tone="stop" title={<Trans>What was kept cannot be read</Trans>}>
          <p dir="auto">{failure.message}</p>
        </Banner>
      )}
      {notOpened && (
        <Banner tone="stop" title={<Trans>The dossier was not opened</Trans>}>
          <p dir="auto">{notOpened.message}</p>
        </Banner>
      )}
      {leftovers && leftovers.length > 0 && (
        <>
          <p className="quiet">
            <Plural
              value={leftovers.length}
              one="A dossier was open when the program stopped, with changes that no file has."
              other="# dossiers were open when the program stopped, with changes that no file has."
            />{' '}
            <Trans>Nothing here replaces a file: the file and what was kept both stay.</Trans>
          </p>
          <ul className="sheet recovery__list">
            {leftovers.map((leftover) => (
              <LeftoverRow
                key={leftover.id}
                leftover={leftover}
                onSee={() => setSeen(leftover)}
                onOpen={() => void open(leftover)}
                onDiscard={() => setLeaving(leftover)}
              />
            ))}
          </ul>
        </>
      )}
      {seen && (
        <SeeBoth leftover={seen} onOpen={() => void open(seen)} onClose={() => setSeen(null)} />
      )}
      {leaving && (
        <DiscardQuestion
          leftover={leaving}
          onClose={() => setLeaving(null)}
          onDiscarded={() => {
            setLeaving(null);
            void reload();
          }}
        />
      )}
    </section>
  );
}
