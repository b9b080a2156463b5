import { Trans, useLingui } from '@lingui/react/macro';
import { Download, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ContentId } from '../../../../templates/model/ids.ts';
import { directionOf } from '../../../../templates/model/language.ts';
import type { Cut } from '../../../../templates/model/speech.ts';
import { compileContext } from '../../../../templates/print/compile-context.ts';
import { applyCut } from '../../../../templates/speech/apply-cut.ts';
import { clockTime } from '../../../../templates/speech/clock-time.ts';
import { cutToFit } from '../../../../templates/speech/cut-to-fit.ts';
import { isSpoken } from '../../../../templates/speech/speech-of.ts';
import type { DraftUnderSpeech } from '../../../../templates/speech/under-speech.ts';
import { PrintView } from '../../../editor/live/print-view.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Segments } from '../../../shared/ui/segments.tsx';
import { beatsOf } from './beats-of.ts';
import { decide, withLength } from './cut-choices.ts';
import { CutPassage } from './cut-passage.tsx';
import { CutSummary } from './cut-summary.tsx';
import { NewCut } from './new-cut.tsx';
import { Stage } from './stage.tsx';

interface CutViewProps {
  readonly under: DraftUnderSpeech;
  readonly cuts: readonly Cut[];
  readonly onCuts: (cuts: readonly Cut[]) => void;
  readonly onClose: () => void;
  readonly onExport: (cut: ContentId) => void;
  readonly makeId: () => string;
}

/** The whole text and a version of it that fits a time, side by side, in the whole window; Escape leaves it. */
export function CutView(props: CutViewProps) {
  const { t } = useLingui();
  return (
    <Stage label={t`Cut to fit`} onClose={props.onClose}>
      <Cuts {...props} />
    </Stage>
  );
}

/** What the window of the cuts holds. */
export function Cuts({ under, cuts, onCuts, onClose, onExport, makeId }: CutViewProps) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<ContentId>();
  const cut = cuts.find(({ id }) => id === chosen) ?? cuts[0];
  const onLength = (seconds: number): void => {
    const next = withLength(cuts, seconds, makeId);
    setChosen(next.find((one) => one.seconds === seconds)?.id);
    if (next !== cuts) onCuts(next);
  };
  return (
    <div className="stage__frame">
      <div className="stage__bar">
        <h2 className="heading">
          <Trans>Cut to fit</Trans>
        </h2>
        {cut && (
          <Segments
            label={t`Versions`}
            small
            value={cut.id}
            options={cuts.map(({ id, seconds }) => ({ id, label: clockTime(seconds) }))}
            onChange={setChosen}
          />
        )}
        <NewCut taken={cuts.map(({ seconds }) => seconds)} onLength={onLength} />
        <span className="grow" />
        <Button small autoFocus onPress={onClose}>
          <Trans>Close</Trans>
        </Button>
      </div>
      {cut ? (
        <CutSides
          under={under}
          cut={cut}
          onCut={(next) => onCuts(cuts.map((one) => (one.id === next.id ? next : one)))}
          onExport={() => onExport(cut.id)}
          onRemove={() => onCuts(cuts.filter((one) => one.id !== cut.id))}
        />
      ) : (
        <p className="cuts__side">
          <Trans>
            Choose a time. What is marked “may” goes first, then optional passages, then what is
            marked “should”. What is marked “must”, or not at all, stays.
          </Trans>
        </p>
      )}
    </div>
  );
}

interface CutSidesProps {
  readonly under: DraftUnderSpeech;
  readonly cut: Cut;
  readonly onCut: (cut: Cut) => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}

function CutSides({ under, cut, onCut, onExport, onRemove }: CutSidesProps) {
  const { t } = useLingui();
  const { dossier, draft, template, library } = under;
  const result = useMemo(() => cutToFit(under, cut), [under, cut]);
  const context = useMemo(
    () => compileContext(dossier, draft, template, library, () => true),
    [dossier, draft, template, library],
  );
  const beats = useMemo(
    () => beatsOf({ ...under, draft: applyCut(draft, result.taken) }),
    [under, draft, result],
  );
  const page = { lang: draft.language, dir: directionOf(draft.language) };
  return (
    <>
      <div className="cuts">
        {/* Both sides scroll by keyboard, so they take the focus. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className="cuts__side" aria-label={t`Whole text`} tabIndex={0}>
          <h3 className="heading cuts__head">
            <Trans>Whole text</Trans>
          </h3>
          {draft.sections
            .filter((section) => isSpoken(section, template))
            .flatMap(({ blocks }) => blocks)
            .map((block) => (
              <CutPassage
                key={block.id}
                block={block}
                cut={cut}
                result={result}
                context={context}
                onDecide={(one, decision) => onCut(decide(cut, one, decision))}
              />
            ))}
        </section>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className="cuts__side" aria-label={t`Version that fits`} tabIndex={0}>
          <h3 className="heading cuts__head">
            <Trans>This version</Trans>
            <span className="count">{clockTime(result.seconds)}</span>
          </h3>
          {beats.map((beat) => (
            <div key={beat.id} {...page}>
              <p className="cuts__section">{clockTime(beat.startsAt)}</p>
              <div className="cuts__words">
                <PrintView blocks={beat.blocks} />
              </div>
            </div>
          ))}
        </section>
      </div>
      <div className="stage__foot">
        <CutSummary result={result} cut={cut} language={draft.language} />
        <span className="grow" />
        <Button small onPress={onRemove}>
          <Icon of={Trash2} size="s" />
          <Trans>Remove this version</Trans>
        </Button>
        <Button look="primary" onPress={onExport}>
          <Icon of={Download} size="s" />
          <Trans>Export this version</Trans>
        </Button>
      </div>
    </>
  );
}
