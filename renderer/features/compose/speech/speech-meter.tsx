import { Trans, useLingui } from '@lingui/react/macro';
import { Scissors, Timer } from 'lucide-react';
import { memo } from 'react';
import type { SlotPreset } from '../../../../templates/model/pack.ts';
import type { Slot } from '../../../../templates/model/speech.ts';
import type { Template } from '../../../../templates/model/template.ts';
import type { SpeechFigures } from '../../../../templates/speech/speech-of.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Group } from '../inspector/group.tsx';
import { BoothLimit } from './booth-limit.tsx';
import { SlotChoice } from './slot-choice.tsx';
import { SlotLimit } from './slot-limit.tsx';
import { SpeechSentence } from './speech-sentence.tsx';
import './speech.css';
import { WrittenLength } from './written-length.tsx';

interface SpeechMeterProps {
  readonly figures: SpeechFigures;
  readonly template: Template;
  readonly presets: readonly SlotPreset[];
  /** Sets the slot of this draft; undefined gives it back to the form. */
  readonly onSlot: (slot: Slot | undefined) => void;
  readonly onRehearse: () => void;
  readonly onCut: () => void;
}

/** How long a text is: a spoken one against its slot and against the booth, a written one against what its form usually holds. */
export const SpeechMeter = memo(function SpeechMeter(props: SpeechMeterProps) {
  const { figures, template, presets, onSlot } = props;
  const { t } = useLingui();
  if (!template.spoken) return <WrittenLength words={figures.whole.words} template={template} />;
  const { verdict } = figures;
  return (
    <Group title={<Trans>Speech</Trans>}>
      {verdict ? (
        <>
          <SlotLimit figures={figures} verdict={verdict} />
          <BoothLimit figures={figures} verdict={verdict} />
          <SpeechSentence
            language={figures.language}
            words={figures.whole.words}
            verdict={verdict}
          />
        </>
      ) : (
        <p>
          <Trans>No slot is set. Say how long the speaker has.</Trans>
        </p>
      )}
      <SlotChoice slot={verdict?.slot} template={template} presets={presets} onSlot={onSlot} />
      <div className="speech__acts" role="group" aria-label={t`Time and cut`}>
        <Button small onPress={props.onRehearse}>
          <Icon of={Timer} size="s" />
          <Trans>Time a reading</Trans>
        </Button>
        <Button small onPress={props.onCut}>
          <Icon of={Scissors} size="s" />
          <Trans>Cut to fit</Trans>
        </Button>
      </div>
    </Group>
  );
});
