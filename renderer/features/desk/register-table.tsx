import { Trans, useLingui } from '@lingui/react/macro';
import type { Veto } from '../../../templates/model/reference.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { countOf, useCastBy } from './veto-words.ts';

/** Vetoes in rows. What the register does not know is left empty or marked, never filled in. */
export function RegisterTable({ vetoes }: { readonly vetoes: readonly Veto[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const castBy = useCastBy();
  return (
    <div className="sheet sheet--clip">
      <table className="table table--inset register__table" aria-label={t`Register of vetoes`}>
        <thead>
          <tr>
            <th scope="col" className="table__number">
              <Trans>No.</Trans>
            </th>
            <th scope="col">
              <Trans>Date</Trans>
            </th>
            <th scope="col">
              <Trans>Draft</Trans>
            </th>
            <th scope="col">
              <Trans>Situation</Trans>
            </th>
            <th scope="col">
              <Trans>Cast by</Trans>
            </th>
            <th scope="col" className="table__number">
              <Trans>Vote</Trans>
            </th>
            <th scope="col">
              <Trans>General Assembly</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {vetoes.map((veto) => (
            <tr key={veto.entry}>
              <td className="table__number table__id">{veto.entry}</td>
              <td className="nowrap">{format.shortDate(veto.date)}</td>
              <td className="nowrap">
                {veto.draft ? (
                  <>
                    <bdi dir="ltr" className="symbol">
                      {veto.draft}
                    </bdi>
                    {veto.unverifiedFields.includes('draft') && (
                      <span className="faint">
                        {' '}
                        <Trans>to be confirmed</Trans>
                      </span>
                    )}
                  </>
                ) : (
                  <span className="faint">–</span>
                )}
              </td>
              <td>
                <bdi>{veto.situation}</bdi>
                {!veto.verified && (
                  <span className="faint">
                    {' '}
                    <Trans>to be confirmed</Trans>
                  </span>
                )}
              </td>
              <td>{castBy(veto)}</td>
              <td className="table__number">
                <bdi dir="ltr" className="symbol">
                  {countOf(veto)}
                </bdi>
              </td>
              <td className="faint">
                <Followed veto={veto} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Followed({ veto: { debate, specialSession } }: { readonly veto: Veto }) {
  const format = useFormat();
  if (debate) {
    const on = format.shortDate(debate.date);
    return <Trans>Debate {on}</Trans>;
  }
  if (specialSession) {
    const on = format.shortDate(specialSession.date);
    return <Trans>Special session {on}</Trans>;
  }
  return null;
}
