import { Trans } from '@lingui/react/macro';
import { useEffect } from 'react';
import type { Veto } from '../../../templates/model/reference.ts';
import { go } from '../../shared/route.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import { LinkButton } from '../../shared/ui/button.tsx';
import { loadRegister, loadWindows, useRegisters } from '../../shared/world.ts';
import { VetoWindowRow } from './veto-window-row.tsx';

const shown = 6;

interface VetoWindowsProps {
  readonly onStart: (veto: Veto) => void;
}

/** The latest vetoes with what became of their ten working days. */
export function VetoWindows({ onStart }: VetoWindowsProps) {
  const { windows, register, failure } = useRegisters();
  useEffect(() => {
    void loadWindows();
    void loadRegister();
  }, []);
  const rows = windows?.slice(0, shown).flatMap(({ entry, clock }) => {
    const veto = register?.vetoes.find((candidate) => candidate.entry === entry);
    return veto ? [{ veto, clock }] : [];
  });
  const count = windows?.length ?? 0;
  return (
    <section aria-labelledby="windows">
      <div className="part__head">
        <h1 className="title" id="windows">
          <Trans>Veto debates</Trans>
        </h1>
        <p className="quiet">
          <Trans>Resolution 76/262: a debate within ten working days of a veto</Trans>
        </p>
      </div>
      {failure && (
        <Banner tone="stop" title={<Trans>The register could not be read</Trans>}>
          <p dir="auto">{failure.message}</p>
        </Banner>
      )}
      {rows && register && (
        <>
          <div className="sheet">
            {rows.map(({ veto, clock }) => (
              <VetoWindowRow key={veto.entry} veto={veto} clock={clock} onStart={onStart} />
            ))}
          </div>
          <p className="line faint desk__note">
            <span className="grow">
              <Trans>
                {count} vetoes since April 2022. Weekends and Headquarters holidays are not counted.
              </Trans>
            </span>
            <LinkButton onPress={() => go({ view: 'register' })}>
              <Trans>Open the register</Trans>
            </LinkButton>
          </p>
        </>
      )}
    </section>
  );
}
