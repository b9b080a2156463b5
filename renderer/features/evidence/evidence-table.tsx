import { Trans, useLingui } from '@lingui/react/macro';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { EvidenceItem } from '../../../templates/model/evidence.ts';
import type { Library } from '../../../templates/model/library.ts';
import { allAudiences } from '../../../templates/pack/find.ts';
import { GradeMark } from '../../shared/evidence/evidence-card.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { AudienceChip } from '../../shared/ui/audience-chip.tsx';
import { LinkButton } from '../../shared/ui/button.tsx';

interface EvidenceTableProps {
  readonly items: readonly EvidenceItem[];
  readonly dossier: Dossier;
  readonly library: Library;
  readonly onChange: (item: EvidenceItem) => void;
  readonly onRemove: (item: EvidenceItem) => void;
}

/** Evidence in rows: what, who, when, how good, for whom, and how many items it supports. */
export function EvidenceTable({ items, dossier, library, onChange, onRemove }: EvidenceTableProps) {
  const { t } = useLingui();
  const format = useFormat();
  const audiences = allAudiences(library);
  const uses = (id: EvidenceItem['id']) =>
    dossier.assessments
      .flatMap((assessment) => Object.values(assessment.items))
      .filter(({ evidence }) => evidence.includes(id)).length;
  return (
    <div className="sheet sheet--clip">
      <table className="table table--inset evidences__table" aria-label={t`Evidence`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>No.</Trans>
            </th>
            <th scope="col">
              <Trans>What it says</Trans>
            </th>
            <th scope="col">
              <Trans>Source</Trans>
            </th>
            <th scope="col">
              <Trans>Published</Trans>
            </th>
            <th scope="col">
              <Trans>Grade</Trans>
            </th>
            <th scope="col">
              <Trans>Audience</Trans>
            </th>
            <th scope="col" className="table__number">
              <Trans>Supports</Trans>
            </th>
            <th scope="col">
              <span className="visually-hidden">
                <Trans>Actions</Trans>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const { id } = item;
            const audience = audiences.find((one) => one.id === item.audience);
            return (
              <tr key={item.id}>
                <td className="table__id">{item.id}</td>
                <td dir="auto">{item.what}</td>
                <td>
                  <bdi>{item.source.name}</bdi>
                  {item.source.reference && (
                    <div className="faint">
                      <bdi className="evidences__reference">{item.source.reference}</bdi>
                    </div>
                  )}
                </td>
                <td className="nowrap">{format.shortDate(item.published)}</td>
                <td>
                  <GradeMark item={item} />
                </td>
                <td>{audience && <AudienceChip audience={audience} />}</td>
                <td className="table__number">{format.number(uses(item.id))}</td>
                <td className="nowrap">
                  <span className="line">
                    <LinkButton onPress={() => onChange(item)} aria-label={t`Change ${id}`}>
                      <Trans>Change</Trans>
                    </LinkButton>
                    <LinkButton onPress={() => onRemove(item)} aria-label={t`Remove ${id}`}>
                      <Trans>Remove</Trans>
                    </LinkButton>
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
