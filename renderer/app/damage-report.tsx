import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Session } from '../shared/session.ts';
import { Banner } from '../shared/ui/banner.tsx';
import { Button } from '../shared/ui/button.tsx';
import { FindingRow } from '../shared/ui/finding-row.tsx';

/** Says what could not be read of a damaged file, until the person has seen it. */
export function DamageReport({ session: { report } }: { readonly session: Session }) {
  const [seen, setSeen] = useState(false);
  if (seen || report.length === 0) return null;
  return (
    <Banner
      tone="warn"
      edge
      title={<Trans>This file is damaged. You see what could be read.</Trans>}
      action={
        <Button small onPress={() => setSeen(true)}>
          <Trans>Understood</Trans>
        </Button>
      }
    >
      <ul className="report">
        {report.map((finding, index) => (
          <FindingRow key={`${finding.code} ${String(index)}`} finding={finding} />
        ))}
      </ul>
    </Banner>
  );
}
