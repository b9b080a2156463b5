import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { DossierHandle } from '../../../electron/ipc/contract.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Library } from '../../../templates/model/library.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import { keptEnds, withA, withB, type Ends, type Point } from './ends.ts';
import { HistoryActions } from './history-actions.tsx';
import './history.css';
import { Compared } from './compared.tsx';
import { RulerLegend } from './ruler-legend.tsx';
import { useIsolate } from './use-isolate.ts';
import { useVersionWords } from './use-version-words.ts';
import { useVersions } from './use-versions.ts';
import { VersionRuler } from './version-ruler.tsx';
import { VersionTable } from './version-table.tsx';

interface HistoryProps {
  readonly dossier: Dossier;
  readonly handle: DossierHandle;
  readonly library: Library;
  readonly onChange: (change: (dossier: Dossier) => Dossier) => void;
}

/** The kept versions of a dossier: what differs between any two, and the way back. */
export function History({ dossier, handle, library, onChange }: HistoryProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { versions, failure, reload } = useVersions(handle);
  const [chosen, setChosen] = useState<Ends | null>(null);
  const known = versions ?? none;
  const ends = keptEnds(known, chosen);
  if (ends !== chosen) setChosen(ends);
  const wordsOf = useVersionWords(known);
  const isolate = useIsolate();
  const nameOf = (point: Point): string => {
    const version = known.find(({ id }) => id === point);
    if (!version) return t`Now`;
    const when = isolate(format.dayAndTime(version.at));
    const words = isolate(wordsOf(version));
    return t`From ${when}, ${words}`;
  };
  const onA = (point: Point) =>
    ends && setChosen(point === 'now' ? withB(known, ends, point) : withA(known, ends, point));
  const onB = (point: Point) => ends && setChosen(withB(known, ends, point));
  const choosing = { versions: known, nameOf, onA, onB };
  return (
    <main className="history" aria-labelledby="history">
      <section className="history__time" aria-labelledby="history" data-column>
        <div className="line history__head">
          <h1 className="heading" id="history">
            <Trans>History</Trans>
          </h1>
          {known.length > 0 && (
            <span className="faint">
              <Plural value={known.length} one="# version" other="# versions" />
            </span>
          )}
          <span className="grow" />
          {ends && <RulerLegend />}
        </div>
        {ends && <VersionRuler {...choosing} ends={ends} />}
        {failure && (
          <Banner tone="stop" title={<Trans>The versions cannot be read</Trans>}>
            <p dir="auto">{failure.message}</p>
          </Banner>
        )}
      </section>
      <div className="history__body">
        <div className="history__compare column" data-column>
          {ends && (
            <Compared
              dossier={dossier}
              handle={handle}
              library={library}
              ends={ends}
              nameOf={nameOf}
              onChange={onChange}
              onMarked={reload}
            />
          )}
          {versions?.length === 0 && (
            <div className="empty">
              <p className="strong">
                <Trans>No versions yet</Trans>
              </p>
              <p className="quiet">
                <Trans>One is kept every five minutes of change, and whenever you name one.</Trans>
              </p>
            </div>
          )}
        </div>
        <aside className="panel column history__aside" data-column aria-label={t`Versions`}>
          <HistoryActions dossier={dossier} handle={handle} onMarked={reload} />
          {ends && <VersionTable {...choosing} ends={ends} wordsOf={wordsOf} />}
        </aside>
      </div>
    </main>
  );
}

const none = [] as const;
