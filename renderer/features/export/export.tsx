import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type {
  ExportFormat,
  ExportReport,
  ExportRequest,
  Failure,
} from '../../../electron/ipc/contract.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { ContentId, DraftId } from '../../../templates/model/ids.ts';
import type { Library } from '../../../templates/model/library.ts';
import { findTemplate, widestAudience } from '../../../templates/pack/find.ts';
import { call } from '../../shared/api.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import { ExportChoices } from './export-choices.tsx';
import { ExportResult } from './export-result.tsx';
import './export.css';
import { Proof } from './proof.tsx';
import { usePreview } from './use-preview.ts';

interface ExportProps {
  readonly dossier: Dossier;
  readonly draft: DraftId;
  readonly library: Library;
  /** The shorter version that is chosen at first; without it the whole text. */
  readonly cut?: ContentId;
}

/** What leaves: the choices, the proof, what stays behind, and the file as it was read back. */
export function Export({ dossier, draft: id, library, cut: firstCut }: ExportProps) {
  const { t } = useLingui();
  const draft = dossier.drafts.find((one) => one.id === id);
  const template = draft && findTemplate(library, draft.template);
  const [profile, setProfile] = useState(template?.profiles[0]?.id ?? '');
  const [audience, setAudience] = useState(() => widestAudience(library).id);
  const [cut, setCut] = useState(firstCut);
  const [format, setFormat] = useState<ExportFormat>('docx');
  const [report, setReport] = useState<ExportReport | null>(null);
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const request: ExportRequest = {
    dossier,
    draft: id,
    profile,
    audience,
    ...(cut === undefined ? {} : { cut }),
  };
  const preview = usePreview(request);
  // A result speaks of one set of choices: any other choice needs a new file.
  const chosen =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setReport(null);
      setFailure(undefined);
    };
  const write = async () => {
    setBusy(true);
    setFailure(undefined);
    const reply = await call('export.write', request, format);
    setBusy(false);
    if (!reply.ok) setFailure(reply.error);
    else if (reply.value) setReport(reply.value);
  };
  if (!draft || !template)
    return (
      <main className="alone" aria-label={t`Export`}>
        <Banner tone="stop" title={<Trans>The form of this text is not installed</Trans>}>
          <p>
            <Trans>The text is kept in the dossier. Install the pack that holds its form.</Trans>
          </p>
        </Banner>
      </main>
    );
  return (
    <main className="export" aria-labelledby="export">
      <h1 className="visually-hidden" id="export">
        <Trans>Export</Trans>
      </h1>
      <ExportChoices
        template={template}
        library={library}
        profile={profile}
        onProfile={chosen(setProfile)}
        cuts={draft.cuts ?? []}
        cut={cut}
        onCut={chosen(setCut)}
        audience={audience}
        onAudience={chosen(setAudience)}
        format={format}
        onFormat={chosen(setFormat)}
      />
      <Proof preview={preview} />
      <ExportResult
        preview={preview}
        report={report}
        failure={failure}
        busy={busy}
        onExport={() => void write()}
      />
    </main>
  );
}
