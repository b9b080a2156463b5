import { Plural, Trans } from '@lingui/react/macro';
import { Check, TriangleAlert } from 'lucide-react';
import { Fragment } from 'react';
import type { ExportReport, InspectedFact } from '../../../electron/ipc/contract.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { factGroups } from './fact-groups.ts';

/** What the written file holds, as it was read back; what was looked for and not found stands folded below. */
export function FileFacts({ report }: { readonly report: ExportReport }) {
  const format = useFormat();
  const { told, absent } = factGroups(report.facts);
  const size = format.number(Math.ceil(report.bytes / 1024));
  const print = report.sha256.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
  const count = absent.length;
  return (
    <>
      <dl className="proof">
        <Facts facts={told} />
        <dt>
          <Trans>Size</Trans>
        </dt>
        <dd>
          <Trans>{size} kB</Trans>
        </dd>
        <dt>
          <Trans>Fingerprint</Trans>
        </dt>
        <dd className="proof__print" title={report.sha256}>
          {print} …
        </dd>
      </dl>
      {count > 0 && (
        <details className="proof__absent">
          <summary>
            <Icon of={Check} size="s" />
            <Plural
              value={count}
              one="# thing looked for is not in the file"
              other="# things looked for are not in the file"
            />
          </summary>
          <dl className="proof">
            <Facts facts={absent} />
          </dl>
        </details>
      )}
    </>
  );
}

const Facts = ({ facts }: { readonly facts: readonly InspectedFact[] }) =>
  facts.map(({ name, value, clean }) => (
    <Fragment key={name}>
      <dt>{name}</dt>
      <dd className={clean ? undefined : 'proof__look'}>
        <Icon of={clean ? Check : TriangleAlert} size="s" />
        <bdi>{value}</bdi>
      </dd>
    </Fragment>
  ));
