import { Trans } from '@lingui/react/macro';
import { memo } from 'react';
import type { Finding } from '../../../../templates/model/finding.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { LinkButton } from '../../../shared/ui/button.tsx';
import { FindingRow } from '../../../shared/ui/finding-row.tsx';
import { Group } from './group.tsx';

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly onShow: (finding: Finding) => void;
}

/** What the checks found, each with the way to its place. Findings advise and never stand in the way. */
export const Findings = memo(function Findings({ findings, onShow }: FindingsProps) {
  const { number } = useFormat();
  return (
    <Group title={<Trans>Findings</Trans>} count={number(findings.length)}>
      {findings.length === 0 ? (
        <p className="faint">
          <Trans>The checks found nothing.</Trans>
        </p>
      ) : (
        <ul className="findings">
          {findings.map((finding, index) => (
            <FindingRow
              key={index}
              finding={finding}
              action={
                hasPlace(finding) && (
                  <LinkButton onPress={() => onShow(finding)}>
                    {finding.where.in === 'field' && finding.code === 'field-missing' ? (
                      <Trans>Fill</Trans>
                    ) : (
                      <Trans>Show</Trans>
                    )}
                  </LinkButton>
                )
              }
            />
          ))}
        </ul>
      )}
    </Group>
  );
});

/** A finding about the whole has nowhere to lead. */
const hasPlace = ({ where }: Finding): boolean =>
  where.in !== 'dossier' && where.in !== 'draft' && where.in !== 'input';
