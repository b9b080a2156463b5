import { Plural, Trans } from '@lingui/react/macro';
import type { WipePlan } from '../../../electron/ipc/contract.ts';

interface WipePlanViewProps {
  readonly plan: WipePlan;
  /** True once it has happened. */
  readonly done: boolean;
}

/** What goes with a dossier, and what stays because others may need it. */
export function WipePlanView({ plan, done }: WipePlanViewProps) {
  const { title, fileName, journals, exports } = plan;
  return (
    <div className="wipe">
      <section className="stack">
        <h3 className="label">{done ? <Trans>Gone</Trans> : <Trans>What goes</Trans>}</h3>
        <ul className="wipe__list">
          <li>
            <span className="strong">
              {title === null ? <Trans>A locked dossier</Trans> : <bdi>{title}</bdi>}
            </span>
            {fileName === null ? (
              <span className="choice__note">
                <Trans>It has no file.</Trans>
              </span>
            ) : (
              <span className="choice__note">
                <bdi>{fileName}</bdi>
              </span>
            )}
          </li>
          <li>
            <Trans>All its earlier versions</Trans>
          </li>
          {journals > 0 && (
            <li>
              <Plural
                value={journals}
                one="# journal with what was typed last"
                other="# journals with what was typed last"
              />
            </li>
          )}
          <li>
            <Trans>Its line in the list of dossiers, and the list of its exports</Trans>
          </li>
        </ul>
      </section>
      <section className="stack">
        <h3 className="label">
          <Trans>What stays</Trans>
        </h3>
        {exports.length === 0 ? (
          <p>
            <Trans>
              No exported file is known. Those of a locked dossier are not remembered: look for them
              yourself.
            </Trans>
          </p>
        ) : (
          <>
            <p>
              <Trans>Exported files: delete them yourself where they are not needed.</Trans>
            </p>
            <ul className="wipe__list">
              {exports.map((name, index) => (
                <li key={`${index} ${name}`}>
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  );
}
