import { Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useEffect, useState } from 'react';
import type { Veto } from '../../../templates/model/reference.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { Search } from '../../shared/ui/search.tsx';
import { loadRegister, useRegisters } from '../../shared/world.ts';
import './desk.css';
import { findVetoes } from './find-vetoes.ts';
import { RegisterTable } from './register-table.tsx';
import { useCastBy } from './veto-words.ts';

/** Every veto of the register, newest first, narrowed by what is typed. */
export function Register() {
  const { t } = useLingui();
  const { register } = useRegisters();
  const format = useFormat();
  const castBy = useCastBy();
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed);
  useEffect(() => void loadRegister(), []);
  if (!register) return <main className="grow" aria-busy />;
  const textOf = (veto: Veto) => `${format.date(veto.date)} ${castBy(veto)}`;
  const found = findVetoes(register.vetoes, asked, textOf);
  const all = format.number(register.vetoes.length);
  const count = format.number(found.length);
  const asOf = format.date(register.asOf);
  return (
    <main className="register column" data-column aria-labelledby="register">
      <div className="part__head">
        <h1 className="title" id="register">
          <Trans>Register of vetoes</Trans>
        </h1>
        <p className="quiet">
          {asked === '' ? (
            <Trans>
              {all} entries, as of {asOf}
            </Trans>
          ) : (
            <Trans>
              {count} of {all} entries
            </Trans>
          )}
        </p>
      </div>
      <Search
        label={t`Find a veto`}
        placeholder={t`Symbol, place, date or State`}
        value={typed}
        onChange={setTyped}
        autoFocus
      />
      <RegisterTable vetoes={found} />
      <section
        className="register__notes stack"
        aria-label={t`How the register counts`}
        lang="en"
        dir="ltr"
      >
        <p className="faint">{register.counting}</p>
        <p className="faint">{register.coverage}</p>
        <p className="faint">{register.source}</p>
      </section>
    </main>
  );
}
