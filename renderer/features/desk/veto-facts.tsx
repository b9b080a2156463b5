import { useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import type { Veto } from '../../../templates/model/reference.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { countOf, useCastBy } from './veto-words.ts';

interface Fact {
  readonly name: string;
  /** Null where the register has nothing: the text will show a gap there. */
  readonly value: string | null;
  /** The register marks it as not confirmed. */
  readonly doubtful?: boolean;
}

/** What the register gives for a veto, and what it does not: a gap is shown as a gap. */
export function VetoFacts({ veto }: { readonly veto: Veto }) {
  const { t } = useLingui();
  const format = useFormat();
  const castBy = useCastBy();
  const { debate, specialSession } = veto;
  const facts: readonly Fact[] = [
    { name: t`Situation`, value: veto.situation },
    { name: t`Date`, value: format.date(veto.date) },
    { name: t`Draft`, value: veto.draft, doubtful: veto.unverifiedFields.includes('draft') },
    { name: t`Cast by`, value: castBy(veto) },
    { name: t`Vote`, value: countOf(veto), doubtful: veto.unverifiedFields.includes('votes') },
    {
      name: t`Agenda item`,
      value: veto.agendaItem,
      doubtful: veto.unverifiedFields.includes('agendaItem'),
    },
    { name: t`Meeting`, value: veto.meeting, doubtful: veto.unverifiedFields.includes('meeting') },
    ...(specialSession
      ? [{ name: t`Special session`, value: format.date(specialSession.date) }]
      : [
          { name: t`Debate`, value: debate ? format.date(debate.date) : null },
          {
            name: t`Special report`,
            value: debate?.specialReport ?? null,
            doubtful: debate?.unverifiedFields.includes('specialReport') ?? false,
          },
        ]),
  ];
  return (
    <dl className="facts">
      {facts.map(({ name, value, doubtful }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>
            {value === null ? (
              <span className="chip chip--missing">{t`not in the register`}</span>
            ) : (
              <bdi>{value}</bdi>
            )}
            {doubtful && value !== null && <span className="faint"> {t`to be confirmed`}</span>}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
