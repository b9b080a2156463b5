import { Trans, useLingui } from '@lingui/react/macro';
import { go } from '../../shared/route.ts';
import { LinkButton } from '../../shared/ui/button.tsx';
import { notMet, toDo } from './limits.ts';
import './safety.css';
import { threats } from './threats.ts';

/** Who might want to read or destroy a dossier, what the program sets against it, and what it cannot. */
export function Safety() {
  const { t } = useLingui();
  return (
    <main className="safety column" data-column aria-labelledby="safety-title">
      <header className="stack">
        <h1 className="title" id="safety-title">
          <Trans>What this program protects against, and what not</Trans>
        </h1>
        <p className="quiet">
          <Trans>
            Names in a dossier can put people in danger. This page says plainly against whom the
            program helps, where it ends, and what you can do beyond it.
          </Trans>
        </p>
      </header>
      <section className="sheet" aria-label={t`Against whom`}>
        {threats.map(({ id, who, could, met, left }) => (
          <article className="threat" key={id} aria-labelledby={`threat-${id}`}>
            <h2 className="heading threat__who" id={`threat-${id}`}>
              {t(who)}
            </h2>
            <dl className="threat__parts">
              <div>
                <dt className="label">
                  <Trans>What they could do</Trans>
                </dt>
                <dd>{t(could)}</dd>
              </div>
              <div>
                <dt className="label">
                  <Trans>What the program does</Trans>
                </dt>
                <dd>{t(met)}</dd>
              </div>
              <div>
                <dt className="label">
                  <Trans>What it does not prevent</Trans>
                </dt>
                <dd>{t(left)}</dd>
              </div>
            </dl>
          </article>
        ))}
      </section>
      <div className="two">
        <section className="sheet safety__list" aria-labelledby="not-met">
          <h2 className="heading" id="not-met">
            <Trans>No program protects from</Trans>
          </h2>
          <ul>
            {notMet.map((line) => (
              <li key={line.id}>{t(line)}</li>
            ))}
          </ul>
        </section>
        <section className="sheet safety__list" aria-labelledby="to-do">
          <h2 className="heading" id="to-do">
            <Trans>What you can do</Trans>
          </h2>
          <ul>
            {toDo.map((line) => (
              <li key={line.id}>{t(line)}</li>
            ))}
          </ul>
          <p>
            <LinkButton onPress={() => go({ view: 'settings' })}>
              <Trans>Settings for safety</Trans>
            </LinkButton>
          </p>
        </section>
      </div>
    </main>
  );
}
