import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { Veto } from '../../../templates/model/reference.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { Search } from '../../shared/ui/search.tsx';
import { LinkButton } from '../../shared/ui/button.tsx';
import { useRegisters } from '../../shared/world.ts';
import { findVetoes } from './find-vetoes.ts';
import { VetoFacts } from './veto-facts.tsx';
import { useCastBy } from './veto-words.ts';

const shown = 8;

interface VetoPickerProps {
  readonly value: Veto | undefined;
  readonly onChange: (veto: Veto | undefined) => void;
  readonly optional: boolean;
}

/** A veto of the register, found by symbol, place, date or caster; then what the register gives for it. */
export function VetoPicker({ value, onChange, optional }: VetoPickerProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const { register } = useRegisters();
  const format = useFormat();
  const castBy = useCastBy();
  if (value)
    return (
      <section aria-labelledby="chosen-veto">
        <div className="line">
          <h3 className="label grow" id="chosen-veto">
            <Trans>Veto</Trans>
          </h3>
          <LinkButton onPress={() => onChange(undefined)}>
            <Trans>Choose another</Trans>
          </LinkButton>
        </div>
        <VetoFacts veto={value} />
      </section>
    );
  const textOf = (veto: Veto) => `${format.date(veto.date)} ${castBy(veto)}`;
  const found = findVetoes(register?.vetoes ?? [], typed, textOf);
  const more = found.length - shown;
  return (
    <section className="stack" aria-labelledby="find-veto">
      <h3 className="label" id="find-veto">
        {optional ? <Trans>Veto, if there was one</Trans> : <Trans>Veto</Trans>}
      </h3>
      <Search
        label={t`Find a veto`}
        placeholder={t`Symbol, place or date`}
        value={typed}
        onChange={setTyped}
      />
      {(!optional || typed !== '') && (
        <ListBox
          className="listbox vetoes"
          aria-label={t`Vetoes found`}
          selectionMode="single"
          items={found.slice(0, shown).map((veto) => ({ id: veto.entry, veto }))}
          onSelectionChange={(keys) => {
            if (keys === 'all') return;
            for (const key of keys) onChange(found.find(({ entry }) => entry === key));
          }}
          renderEmptyState={() => (
            <p className="listbox__empty">
              <Trans>No veto has this. Try a place, a year or a symbol such as S/2025/583.</Trans>
            </p>
          )}
        >
          {({ veto }) => (
            <ListBoxItem
              className="listbox__item"
              textValue={`${veto.draft ?? ''} ${veto.situation} ${format.date(veto.date)}`}
            >
              <span className="cut">
                <bdi dir="ltr" className="symbol strong">
                  {veto.draft ?? t`no symbol`}
                </bdi>{' '}
                · <bdi>{veto.situation}</bdi>
              </span>
              <span className="faint nowrap">{format.shortDate(veto.date)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      )}
      {more > 0 && (!optional || typed !== '') && (
        <p className="faint">
          <Trans>{more} more. Type to narrow the list.</Trans>
        </p>
      )}
    </section>
  );
}
