import { memo, useState } from 'react';
import type { DraftUnderCheck } from '../../../../templates/check/rule.ts';
import { setCuts } from '../../../../templates/edit/set-cuts.ts';
import { setSpeech } from '../../../../templates/edit/set-speech.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { Draft } from '../../../../templates/model/draft.ts';
import type { Speech } from '../../../../templates/model/speech.ts';
import { slotPresets } from '../../../../templates/speech/slot-presets.ts';
import { makeId } from '../../../editor/make-id.ts';
import { go } from '../../../shared/route.ts';
import { useChecked } from '../use-checked.ts';
import { CutView } from './cut-view.tsx';
import { Rehearsal } from './rehearsal.tsx';
import { SpeechMeter } from './speech-meter.tsx';

interface SpeechHereProps {
  readonly under: DraftUnderCheck;
  /** The draft with every word as it is now; asked for when a view over the whole text opens. */
  readonly latest: () => Draft;
  readonly onChange: (change: (dossier: Dossier) => Dossier) => void;
}

/** The time of a text as it was at the last quiet moment, and the two views that work with it. */
export const SpeechHere = memo(function SpeechHere({ under, latest, onChange }: SpeechHereProps) {
  const { digest } = useChecked();
  const [opened, setOpened] = useState<{ view: 'reading' | 'cut'; sections: Draft['sections'] }>();
  const { draft, template, library } = under;
  const open = (view: 'reading' | 'cut') => () => setOpened({ view, sections: latest().sections });
  const close = (): void => setOpened(undefined);
  const keep = (change: (speech: Speech) => Speech): void =>
    onChange((before) => {
      const { speech = {} } = before.drafts.find(({ id }) => id === draft.id) ?? {};
      return setSpeech(before, draft.id, change(speech));
    });
  // What stands in the text was taken when the view opened: nothing can be typed while it is there.
  const shown = opened && { ...under, draft: { ...draft, sections: opened.sections } };
  return (
    <>
      {digest && (
        <SpeechMeter
          figures={{ ...digest.speech, blocks: noBlocks }}
          template={template}
          presets={slotPresets(library, template)}
          onSlot={(slot) =>
            keep(({ slot: _before, ...rest }) => ({ ...rest, ...(slot ? { slot } : {}) }))
          }
          onRehearse={open('reading')}
          onCut={open('cut')}
        />
      )}
      {shown && opened.view === 'reading' && (
        <Rehearsal
          under={shown}
          onPace={(pace) => keep((speech) => ({ ...speech, pace }))}
          onClose={close}
          now={() => performance.now()}
        />
      )}
      {shown && opened.view === 'cut' && (
        <CutView
          under={shown}
          cuts={draft.cuts ?? []}
          onCuts={(cuts) => onChange((before) => setCuts(before, draft.id, cuts))}
          onClose={close}
          onExport={(cut) => go({ view: 'export', draft: draft.id, cut })}
          makeId={makeId}
        />
      )}
    </>
  );
});

const noBlocks = new Map<never, never>();
