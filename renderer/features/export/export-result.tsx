import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { FolderOpen, SquareArrowOutUpRight } from 'lucide-react';
import type { ExportReport, Failure } from '../../../electron/ipc/contract.ts';
import { call } from '../../shared/api.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { FindingRow } from '../../shared/ui/finding-row.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { FileFacts } from './file-facts.tsx';
import { LeftOutList } from './left-out-list.tsx';
import type { PreviewState } from './use-preview.ts';

interface ExportResultProps {
  readonly preview: PreviewState;
  readonly report: ExportReport | null;
  readonly failure: Failure | undefined;
  readonly busy: boolean;
  readonly onExport: () => void;
}

/** The button that writes the file, and after it what the file was found to hold. */
export function ExportResult({ preview, report, failure, busy, onExport }: ExportResultProps) {
  const { t } = useLingui();
  const shown = preview.kind === 'shown' ? preview.preview : null;
  const leftOut = report?.leftOut ?? shown?.leftOut ?? [];
  const findings = report?.findings ?? shown?.findings ?? [];
  const count = findings.length;
  return (
    <aside className="panel panel--end column export__result" data-column aria-label={t`Result`}>
      <section className="group export__act">
        <Button look="primary" onPress={onExport} isDisabled={busy || !shown} data-column-start>
          <Icon of={SquareArrowOutUpRight} turns />
          {report ? <Trans>Export again</Trans> : <Trans>Export</Trans>}
        </Button>
        {report && (
          <Button onPress={() => void call('export.reveal', report.id)}>
            <Icon of={FolderOpen} />
            <Trans>Show in folder</Trans>
          </Button>
        )}
        {busy && (
          <span className="faint" role="status">
            <Trans>Writing, then reading the file back</Trans>
          </span>
        )}
      </section>
      {failure && (
        <section className="group">
          <Banner tone="stop" title={<Trans>Not exported</Trans>}>
            <p dir="auto">{failure.message}</p>
          </Banner>
        </section>
      )}
      {report && (
        <section className="group stack" aria-label={t`The file`}>
          <Banner tone="good" title={<Trans>Exported, reopened and read back</Trans>}>
            <p className="faint">
              <bdi className="export__name">{report.fileName}</bdi>
            </p>
          </Banner>
          <FileFacts report={report} />
        </section>
      )}
      <LeftOutList items={leftOut} />
      {count > 0 && (
        <section className="group" aria-labelledby="findings">
          <div className="group__head">
            <h2 className="heading" id="findings">
              <Trans>Findings</Trans>
            </h2>
            <span className="count">
              <Plural value={count} one="# remains" other="# remain" />
            </span>
          </div>
          <ul>
            {findings.map((finding, index) => (
              <FindingRow key={`${finding.code} ${index}`} finding={finding} />
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
