import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { DraftUnderCheck } from '../../../templates/check/rule.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { DraftId } from '../../../templates/model/ids.ts';
import type { Library } from '../../../templates/model/library.ts';
import { findTemplate } from '../../../templates/pack/find.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import './compose.css';
import { CheckerProvider, useChecker } from './use-checked.ts';
import { useDraftEditor } from './use-draft-editor.ts';
import { useStillDossier } from './use-still-dossier.ts';
import { Workbench } from './workbench.tsx';

interface ComposeProps {
  readonly dossier: Dossier;
  readonly draft: DraftId;
  readonly library: Library;
  /** Applies a pure change to the dossier as it is when the change is made. */
  readonly onChange: (change: (dossier: Dossier) => Dossier) => void;
}

/** The place where a draft is written, or the reason why it cannot be. Mount it anew for another draft. */
export function Compose({ dossier, draft: id, library, onChange }: ComposeProps) {
  const { t } = useLingui();
  const draft = dossier.drafts.find((one) => one.id === id);
  const template = draft && findTemplate(library, draft.template);
  if (draft && template)
    return <Writing under={{ dossier, draft, template, library }} onChange={onChange} />;
  const form = draft ? `${draft.template.pack} / ${draft.template.template}` : '';
  return (
    <main className="alone" aria-label={t`Draft`}>
      {draft ? (
        <Banner tone="stop" title={<Trans>The form of this draft is not installed</Trans>}>
          <p>
            <Trans>
              It was made with <bdi>{form}</bdi>. Install the pack that has this form; the text is
              kept as it is.
            </Trans>
          </p>
        </Banner>
      ) : (
        <Banner tone="stop" title={<Trans>This draft is not in the dossier</Trans>}>
          <p>
            <Trans>Choose another draft in the list beside this page.</Trans>
          </p>
        </Banner>
      )}
    </main>
  );
}

interface WritingProps {
  readonly under: DraftUnderCheck;
  readonly onChange: ComposeProps['onChange'];
}

/** The only part that renders with every key: the text goes through it to the dossier and to the checks, nothing else does. */
function Writing({ under: { dossier, draft, template, library }, onChange }: WritingProps) {
  const text = useDraftEditor(draft, onChange);
  const checker = useChecker(dossier, draft.id, library);
  const still = useStillDossier(dossier);
  const under = useMemo(
    () => ({
      dossier: still,
      draft: still.drafts.find(({ id }) => id === draft.id) ?? draft,
      template,
      library,
    }),
    // The draft of the still dossier is what counts; the present one only names it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [still, draft.id, template, library],
  );
  return (
    <CheckerProvider value={checker}>
      <Workbench under={under} text={text} onChange={onChange} />
    </CheckerProvider>
  );
}
