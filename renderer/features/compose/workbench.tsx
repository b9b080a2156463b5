import { useLingui } from '@lingui/react/macro';
import { useCallback, useMemo, useState } from 'react';
import type { DraftUnderCheck } from '../../../templates/check/rule.ts';
import { confirmField } from '../../../templates/edit/confirm-field.ts';
import { setField } from '../../../templates/edit/set-field.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import type { ContentId, FieldId } from '../../../templates/model/ids.ts';
import { widestAudience } from '../../../templates/pack/find.ts';
import type { Scene } from '../../editor/commands/editor-command.ts';
import { LiveProvider } from '../../editor/live/live-context.ts';
import { makeId } from '../../editor/make-id.ts';
import { returnToText } from '../../editor/return-to-text.ts';
import { TextEditor, TextProvider } from '../../editor/text-editor.tsx';
import { go } from '../../shared/route.ts';
import { useInterfaceLanguage } from '../../shared/strings/use-interface-language.ts';
import { digestOf } from './digest.ts';
import { FieldQuestion } from './field-question.tsx';
import { Front } from './front.tsx';
import { Fields } from './inspector/fields.tsx';
import { Findings } from './inspector/findings.tsx';
import { Guidance } from './inspector/guidance.tsx';
import { closeButton, Inspector } from './inspector/inspector.tsx';
import { Length } from './inspector/length.tsx';
import { isNarrow } from './is-narrow.ts';
import { LinkQuestion } from './link-question.tsx';
import { Margin } from './margin.tsx';
import { Page } from './page.tsx';
import { showField, showInText } from './show-place.ts';
import { StatusLine } from './status-line.tsx';
import { Toolbar } from './toolbar/toolbar.tsx';
import { useLayout } from './use-layout.ts';
import { useDraftEditor } from './use-draft-editor.ts';
import { useLiveParts } from './use-live.ts';
import { useTextOffers } from './use-text-offers.ts';
import { useSettled } from './use-settled.ts';

interface WorkbenchProps {
  readonly under: DraftUnderCheck;
  readonly onChange: (change: (dossier: Dossier) => Dossier) => void;
}

/** How long the writer pauses before words are counted and checks run, in milliseconds. */
const quietBeforeDigest = 300;

/** Toolbar, page, inspector and status line of a draft. */
export function Workbench({ under, onChange }: WorkbenchProps) {
  const { t } = useLingui();
  const { dossier, draft, template, library } = under;
  const interfaceLanguage = useInterfaceLanguage();
  const { editor, onText } = useDraftEditor(draft, onChange);
  const [audience, setAudience] = useState(() => widestAudience(library).id);
  const [question, setQuestion] = useState<'link' | 'field' | null>(null);
  const [isInspectorOpen, setInspectorOpen] = useState(false);

  const onShowField = useCallback((field: FieldId) => {
    if (isNarrow()) setInspectorOpen(true);
    // The drawer must be there before anything in it can take the focus.
    requestAnimationFrame(() => showField(field));
  }, []);
  const live = useLiveParts({ dossier, draft, template, library, audience, onShowField });

  const settled = useSettled(dossier, quietBeforeDigest);
  const digest = useMemo(() => {
    const { id } = draft;
    const now = settled.drafts.find((one) => one.id === id) ?? draft;
    return digestOf({ dossier: settled, draft: now, template, library });
    // The draft of the settled dossier is what counts; the present one only names it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled, draft.id, template, library]);

  const assessment = dossier.assessments[0]?.id;
  const scene = useMemo<Scene>(() => ({ makeId, assessment, ask: setQuestion }), [assessment]);
  useTextOffers(editor, scene);
  const closeInspector = useCallback(() => setInspectorOpen(false), []);
  const toggleInspector = (): void => {
    setInspectorOpen(!isInspectorOpen);
    if (!isInspectorOpen)
      requestAnimationFrame(() => document.getElementById(closeButton)?.focus());
  };
  const closeQuestion = (act?: () => void): void => {
    setQuestion(null);
    returnToText(editor, act);
  };

  const { id, title } = draft;
  const onSet = useCallback(
    (field: FieldId, value: string) => onChange((before) => setField(before, id, field, value)),
    [id, onChange],
  );
  const onConfirm = useCallback(
    (field: FieldId) => onChange((before) => confirmField(before, id, field)),
    [id, onChange],
  );
  const onShow = useCallback(
    ({ where }: Finding) => {
      if (where.in === 'field') onShowField(where.field);
      else if (where.in === 'section') showInText(editor, where.section);
      else if (where.in === 'block') showInText(editor, where.block);
      else if (where.in === 'item')
        go({ view: 'assess', assessment: where.assessment, item: where.item });
      else if (where.in === 'evidence') go({ view: 'evidence' });
    },
    [editor, onShowField],
  );
  const onGo = useCallback((section: ContentId) => showInText(editor, section), [editor]);
  const layout = useLayout(draft.sections);

  return (
    <TextProvider editor={editor} onChange={onText}>
      <div className="compose">
        <main className="compose__middle" aria-label={t`Draft`} data-column>
          <Toolbar scene={scene} isInspectorOpen={isInspectorOpen} onInspector={toggleInspector} />
          <Page language={draft.language} label={draft.title}>
            <Front live={live} />
            <LiveProvider value={live}>
              <TextEditor
                editor={editor}
                scene={scene}
                language={draft.language}
                label={t`Text of ${title}`}
              />
            </LiveProvider>
            <Margin
              layout={layout}
              template={template}
              digest={digest}
              language={interfaceLanguage}
              onGo={onGo}
            />
          </Page>
          <StatusLine
            digest={digest}
            spoken={template.spoken}
            language={draft.language}
            library={library}
            audience={audience}
            onAudience={setAudience}
          />
        </main>
        <Inspector isOpen={isInspectorOpen} onClose={closeInspector}>
          <Length digest={digest} template={template} />
          <Guidance layout={layout} template={template} />
          <Findings findings={digest.findings} onShow={onShow} />
          <Fields
            fields={draft.fields}
            language={draft.language}
            template={template}
            library={library}
            onSet={onSet}
            onConfirm={onConfirm}
          />
        </Inspector>
        {question === 'link' && <LinkQuestion editor={editor} onClose={closeQuestion} />}
        {question === 'field' && (
          <FieldQuestion editor={editor} context={live.context} onClose={closeQuestion} />
        )}
      </div>
    </TextProvider>
  );
}
