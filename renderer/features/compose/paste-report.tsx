import { Trans, useLingui } from '@lingui/react/macro';
import { ClipboardPaste, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Editor } from 'slate';
import type { Language } from '../../../templates/model/language.ts';
import { onPaste, type PasteListener } from '../../editor/paste/paste-listener.ts';
import type { PasteReport } from '../../editor/paste/paste-report.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { usePasteWords } from './use-paste-words.ts';
import './paste-report.css';

interface PasteNoteProps {
  readonly editor: Editor;
  readonly language: Language;
  /** Stores a pasted picture with the dossier; without it pictures stay outside, and the note says so. */
  readonly keepPicture?: NonNullable<PasteListener['keepPicture']>;
}

/** A quiet note of what the last paste brought and what it left out. It goes with the next paste or by hand. */
export function PasteNote({ editor, language, keepPicture }: PasteNoteProps) {
  const { t } = useLingui();
  const wordsOf = usePasteWords();
  const [report, setReport] = useState<PasteReport | null>(null);

  useEffect(
    () =>
      onPaste(editor, {
        language,
        onReport: setReport,
        ...(keepPicture ? { keepPicture } : {}),
      }),
    [editor, language, keepPicture],
  );

  const words = report && wordsOf(report);
  const { brought = '', changed = '', leftOut = '' } = words ?? {};
  return (
    <div className="paste-note" role="status">
      {words && (
        <div className="paste-note__box">
          <Icon of={ClipboardPaste} />
          <p className="grow">
            {brought !== '' && <Trans>Pasted {brought}.</Trans>}{' '}
            {changed !== '' && <Trans>Changed: {changed}.</Trans>}{' '}
            {leftOut !== '' && <Trans>Left out: {leftOut}.</Trans>}
          </p>
          <Button look="plain" small label={t`Close`} onPress={() => setReport(null)}>
            <Icon of={X} />
          </Button>
        </div>
      )}
    </div>
  );
}
