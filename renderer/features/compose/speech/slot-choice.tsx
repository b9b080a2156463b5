import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import type { SlotPreset } from '../../../../templates/model/pack.ts';
import type { Slot } from '../../../../templates/model/speech.ts';
import type { Template } from '../../../../templates/model/template.ts';
import { clockTime, readClockTime } from '../../../../templates/speech/clock-time.ts';
import { type SlotFigure, slotOf } from '../../../../templates/speech/slot-of.ts';
import { usePackText } from '../../../shared/strings/use-pack-text.ts';
import { Field } from '../../../shared/ui/field.tsx';
import { Select } from '../../../shared/ui/select.tsx';

interface SlotChoiceProps {
  readonly slot: SlotFigure | undefined;
  readonly template: Pick<Template, 'length'>;
  readonly presets: readonly SlotPreset[];
  readonly onSlot: (slot: Slot | undefined) => void;
}

/** The slot, from the form, from a preset of the packs, or typed; with where it comes from. */
export function SlotChoice({ slot, template, presets, onSlot }: SlotChoiceProps) {
  const { t } = useLingui();
  const say = usePackText();
  const form = slotOf({}, template);
  const formTime = form ? clockTime(form.seconds) : '';
  const sourceOf = (preset: SlotPreset): string => `${say(preset.title)}, ${preset.year}`;
  const chosen = presets.find(
    (preset) =>
      slot?.by === 'draft' && slot.seconds === preset.seconds && slot.source === sourceOf(preset),
  );
  const ownTime = slot ? clockTime(slot.seconds) : '';
  const value = chosen ? `preset ${chosen.id}` : slot?.by === 'draft' ? 'own' : 'form';
  const onChoose = (id: string): void => {
    const preset = presets.find((one) => `preset ${one.id}` === id);
    if (id === 'form') onSlot(undefined);
    else if (preset) onSlot({ seconds: preset.seconds, source: sourceOf(preset) });
  };
  const foundation = chosen ? chosen.provenance : slot?.by === 'form' ? slot : undefined;
  const source = foundation?.source ?? (chosen ? '' : (slot?.source ?? ''));
  return (
    <details className="speech__slot">
      <summary>
        <Trans>Change the time to speak</Trans>
      </summary>
      <Select
        label={t`Time to speak`}
        small
        value={value}
        options={[
          { id: 'form', label: form ? t`${formTime}, as the form has it` : t`None` },
          ...presets.map((preset) => ({
            id: `preset ${preset.id}`,
            label: `${clockTime(preset.seconds)} · ${sourceOf(preset)}`,
          })),
          ...(value === 'own' ? [{ id: 'own', label: t`${ownTime}, set for this text` }] : []),
        ]}
        onChange={onChoose}
      />
      <TypedSlot seconds={slot?.seconds} onSeconds={(seconds) => onSlot({ seconds, source: '' })} />
      {foundation?.mark === 'K' && (
        <p className="faint">
          <Trans>
            A usual value, not a rule: change it when the speakers’ list says otherwise.
          </Trans>
        </p>
      )}
      {source !== '' && (
        <p className="faint" dir="auto">
          {source}
        </p>
      )}
    </details>
  );
}

interface TypedSlotProps {
  readonly seconds: number | undefined;
  readonly onSeconds: (seconds: number) => void;
}

/** What stands in the field while it is not settled, and the slot that it is typed over. */
interface Typed {
  readonly text: string;
  readonly over: number | undefined;
  readonly isWrong: boolean;
}

/** A time typed as minutes and seconds; it counts when the field is left or Enter is pressed. */
function TypedSlot({ seconds, onSeconds }: TypedSlotProps) {
  const { t } = useLingui();
  const shown = seconds === undefined ? '' : clockTime(seconds);
  const [typed, setTyped] = useState<Typed | null>(null);
  // A slot that was set in another way leaves nothing of what was typed over the one before.
  const open = typed?.over === seconds ? typed : null;
  const id = useId();
  const settle = (): void => {
    if (!open) return;
    const entered = open.text.trim();
    const read = readClockTime(entered);
    if (read === undefined) return setTyped(entered === '' ? null : { ...open, isWrong: true });
    if (read === seconds) return setTyped(null);
    // The new slot comes back a moment later; until then the field shows what was typed.
    setTyped({ text: clockTime(read), over: seconds, isWrong: false });
    onSeconds(read);
  };
  return (
    <form
      id={id}
      onSubmit={(event) => {
        event.preventDefault();
        settle();
      }}
    >
      <Field
        label={t`Minutes and seconds`}
        value={open?.text ?? shown}
        onChange={(text) => setTyped({ text, over: seconds, isWrong: open?.isWrong ?? false })}
        onBlur={settle}
        placeholder="5:00"
        error={open?.isWrong ? t`Write it as 5:00` : undefined}
      />
    </form>
  );
}
