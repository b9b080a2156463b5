import { useLingui } from '@lingui/react/macro';
import { memo, useCallback, useMemo, useState } from 'react';
import type { DraftUnderCheck } from '../../../templates/check/rule.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Draft } from '../../../templates/model/draft.ts';
import type { DraftStyle } from '../../../templates/model/draft-style.ts';
import type { AttachmentId, ContentId, FieldId } from '../../../templates/model/ids.ts';
import { widestAudience } from '../../../templates/pack/find.ts';
import { setDraftStyle } from '../../../templates/edit/set-draft-style.ts';
import { putAttachment } from '../../../templates/edit/put-attachment.ts';
import type { Attachment } from '../../../templates/model/attachment.ts';
import type { Question, Scene } from '../../editor/commands/editor-command.ts';
import { shortcutsFor } from '../../editor/commands/shortcuts.ts';
import { LiveProvider } from '../../editor/live/live-context.ts';
import { makeId } from '../../editor/make-id.ts';
import type { PasteListener } from '../../editor/paste/paste-listener.ts';
import { returnToText } from '../../editor/return-to-text.ts';
import { TextEditor, TextProvider } from '../../editor/text-editor.tsx';
import { fromSlate } from '../../editor/value/from-slate.ts';
import type { SectionElement } from '../../editor/value/slate-types.ts';
import { useInterfaceLanguage } from '../../shared/strings/use-interface-language.ts';
import { changeSettings, useWorld } from '../../shared/world.ts';
import { CheckState } from './check-state.tsx';
import { FindBar } from './find/find-bar.tsx';
import { useFindBar } from './find/use-find-bar.ts';
import { Front } from './front.tsx';
import { FoundHere } from './inspector/found-here.tsx';
import { FrontFields } from './inspector/front-fields.tsx';
import { Guidance } from './inspector/guidance.tsx';
import { closeButton, Inspector } from './inspector/inspector.tsx';
import { isNarrow } from './is-narrow.ts';
import { Style } from './inspector/style.tsx';
import { KeysDialog } from './keys/keys-dialog.tsx';
import { Margin } from './margin.tsx';
import { Outline } from './outline/outline.tsx';
import { Page } from './page.tsx';
import { Questions } from './questions/questions.tsx';
import { insertEntry } from './shelf/insert-entry.ts';
import type { ShelfEntry } from './shelf/shelf-entries.ts';
import { Shelf } from './shelf/shelf.tsx';
import { SpeechHere } from './speech/speech-here.tsx';
import { showField, showInText } from './show-place.ts';
import { StatusLine } from './status-line.tsx';
import { takeInPicture } from './take-in-picture.ts';
import { Toolbar } from './toolbar/toolbar.tsx';
import type { OpenText } from './use-draft-editor.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useLayout } from './use-layout.ts';
import { useLiveParts } from './use-live.ts';
import { useTextOffers } from './use-text-offers.ts';
import { WritingAids } from './writing-aids.tsx';

interface WorkbenchProps {
  /** The draft and what it hangs on; the same object while only its words change, so its sections are as old as that. */
  readonly under: DraftUnderCheck;
  readonly text: OpenText;
  readonly onChange: (change: (dossier: Dossier) => Dossier) => void;
}

/**
 * The frame round a draft: toolbar, page, inspector, status line. It renders when the dossier changes, never
 * when the text does; a part that shows what was counted or found reads it for itself (use-checked.ts).
 */
export const Workbench = memo(function Workbench({ under, text, onChange }: WorkbenchProps) {
  const { t } = useLingui();
  const { dossier, draft, template, library } = under;
  const { entry, editor, onText } = text;
  const interfaceLanguage = useInterfaceLanguage();
  const [audience, setAudience] = useState(() => widestAudience(library).id);
  const [question, setQuestion] = useState<Question | null>(null);
  const [isInspectorOpen, setInspectorOpen] = useState(false);
  useKeptPlace(entry);

  const onShowField = useCallback((field: FieldId) => {
    if (isNarrow()) setInspectorOpen(true);
    // The drawer must be there before anything in it can take the focus.
    requestAnimationFrame(() => showField(field));
  }, []);
  const live = useLiveParts({
    dossier,
    draft,
    template,
    library,
    audience,
    onShowField,
    onAsk: setQuestion,
  });
  const assessment = dossier.assessments[0]?.id;
  const { settings } = useWorld();
  const { shortcuts: own } = settings;
  const scene = useMemo<Scene>(
    () => ({ makeId, assessment, ask: setQuestion, shortcuts: shortcutsFor(own) }),
    [assessment, own],
  );
  const find = useFindBar(editor);
  useTextOffers(editor, scene);
  const closeInspector = useCallback(() => setInspectorOpen(false), []);
  const toggleInspector = useCallback(() => {
    setInspectorOpen((isOpen) => !isOpen);
    requestAnimationFrame(() => document.getElementById(closeButton)?.focus());
  }, []);
  const onAttach = useCallback(
    (attachmentId: AttachmentId, attachment: Attachment) =>
      onChange((before) => putAttachment(before, attachmentId, attachment)),
    [onChange],
  );
  const closeQuestion = (act?: () => void): void => {
    setQuestion(null);
    returnToText(editor, act);
  };
  const forget = useCallback(() => setQuestion(null), []);
  const keepPicture = useCallback<NonNullable<PasteListener['keepPicture']>>(
    async ({ type, bytes }) => {
      const taken = await takeInPicture(new Blob([bytes], { type }));
      if (!taken) return undefined;
      onAttach(taken.id, taken.attachment);
      return taken.id;
    },
    [onAttach],
  );
  const onPhrase = useCallback(
    (phrase: ShelfEntry) =>
      returnToText(editor, () => insertEntry(editor, phrase, draft.language, makeId)),
    [editor, draft.language],
  );
  const onStyle = useCallback(
    (style: DraftStyle) => onChange((before) => setDraftStyle(before, draft.id, style)),
    [draft.id, onChange],
  );
  const latest = useCallback(
    (): Draft => ({ ...draft, sections: fromSlate(editor.children as SectionElement[]) }),
    [draft, editor],
  );
  const onGo = useCallback((section: ContentId) => showInText(editor, section), [editor]);
  const layout = useLayout(draft.sections);
  const { title } = draft;

  return (
    <TextProvider editor={editor} onChange={onText}>
      <div className="compose">
        <main className="compose__middle" aria-label={t`Draft`} data-column>
          <div>
            <Toolbar
              scene={scene}
              isInspectorOpen={isInspectorOpen}
              onInspector={toggleInspector}
            />
            {find.mode !== null && <FindBar editor={editor} find={find} />}
          </div>
          <Page language={draft.language} label={title}>
            <Front live={live} />
            <LiveProvider value={live}>
              <TextEditor
                editor={editor}
                scene={scene}
                language={draft.language}
                label={t`Text of ${title}`}
              />
            </LiveProvider>
            <Margin layout={layout} template={template} language={interfaceLanguage} onGo={onGo} />
          </Page>
          <div>
            <WritingAids
              editor={editor}
              scene={scene}
              language={draft.language}
              library={library}
              keepPicture={keepPicture}
              asksSpelling={question === 'spelling'}
              onAnswered={forget}
            />
            <StatusLine
              spoken={template.spoken}
              language={draft.language}
              library={library}
              audience={audience}
              onAudience={setAudience}
            />
          </div>
        </main>
        <Inspector isOpen={isInspectorOpen} onClose={closeInspector}>
          <SpeechHere under={under} latest={latest} onChange={onChange} />
          <Guidance layout={layout} template={template} />
          <CheckState />
          <FoundHere
            editor={editor}
            dossier={dossier}
            draft={draft.id}
            onShowField={onShowField}
            onChange={onChange}
          />
          <Outline editor={editor} template={template} language={draft.language} onGo={onGo} />
          <Shelf
            library={library}
            template={template}
            language={draft.language}
            onInsert={onPhrase}
          />
          <Style style={draft.style} onStyle={onStyle} />
          <FrontFields draft={draft} template={template} library={library} onChange={onChange} />
        </Inspector>
        {question === 'keys' && (
          <KeysDialog
            own={settings.shortcuts}
            onKeep={(shortcuts) => changeSettings({ shortcuts })}
            onClose={() => closeQuestion()}
          />
        )}
        {question !== null && question !== 'keys' && question !== 'spelling' && (
          <Questions
            question={question}
            editor={editor}
            context={live.context}
            onClose={closeQuestion}
            onAttach={onAttach}
          />
        )}
      </div>
    </TextProvider>
  );
});
