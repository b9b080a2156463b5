import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  credibilities,
  reliabilities,
  sourceKinds,
  type EvidenceItem,
} from '../../../templates/model/evidence.ts';
import type { EvidenceId } from '../../../templates/model/ids.ts';
import type { Library } from '../../../templates/model/library.ts';
import { allAudiences, widestAudience } from '../../../templates/pack/find.ts';
import { usePackText } from '../strings/use-pack-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { draftOf, emptyDraft, itemOf, missingOf, type EvidenceDraft } from './evidence-draft.ts';
import { credibilityWords, kindWords, reliabilityWords } from './words.ts';

interface EvidenceFormProps {
  readonly id: EvidenceId;
  /** The item to change; without it the form makes a new one. */
  readonly item: EvidenceItem | undefined;
  readonly library: Library;
  readonly onSave: (item: EvidenceItem) => void;
  readonly onClose: () => void;
}

/** Asks for a sourced fact. What is missing is said at its field, when the person wants to keep it. */
export function EvidenceForm({ id, item, library, onSave, onClose }: EvidenceFormProps) {
  const { t, i18n } = useLingui();
  const say = usePackText();
  const [draft, setDraft] = useState<EvidenceDraft>(() =>
    item ? draftOf(item) : emptyDraft(widestAudience(library).id),
  );
  const [asked, setAsked] = useState(false);
  const missing = asked ? missingOf(draft) : [];
  const set = (change: Partial<EvidenceDraft>) => setDraft({ ...draft, ...change });
  const keep = () => {
    const made = itemOf(draft, id, item);
    if (made) onSave(made);
    else setAsked(true);
  };
  const none = { id: '' as const, label: t`not graded` };
  return (
    <Dialog
      wide
      title={item ? t`Evidence ${id}` : t`New evidence ${id}`}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button look="primary" onPress={keep}>
            {item ? <Trans>Keep the changes</Trans> : <Trans>Add</Trans>}
          </Button>
        </>
      }
    >
      <Field
        label={t`What it says`}
        value={draft.what}
        onChange={(what) => set({ what })}
        lines={3}
        autoFocus
        required
        error={missing.includes('what') ? t`Say the fact in a sentence.` : undefined}
      />
      <div className="two">
        <Field
          label={t`Source`}
          value={draft.name}
          onChange={(name) => set({ name })}
          required
          error={missing.includes('name') ? t`Name who says it.` : undefined}
        />
        <Select
          label={t`Kind of source`}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
          options={sourceKinds.map((kind) => ({ id: kind, label: i18n._(kindWords[kind]) }))}
        />
        <Field
          label={t`Symbol, title or address`}
          value={draft.reference}
          onChange={(reference) => set({ reference })}
        />
        <Field
          label={t`Origin behind the source`}
          value={draft.origin}
          onChange={(origin) => set({ origin })}
          hint={t`Two reports of one origin count once.`}
        />
        <Field
          label={t`Published`}
          type="date"
          value={draft.published}
          onChange={(published) => set({ published })}
          required
          error={missing.includes('published') ? t`Give the day it came out.` : undefined}
        />
        <Field
          label={t`Happened, if known`}
          type="date"
          value={draft.happened}
          onChange={(happened) => set({ happened })}
        />
        <Select
          label={t`Reliability of the source`}
          value={draft.reliability}
          onChange={(reliability) => set({ reliability })}
          options={[
            none,
            ...reliabilities.map((one) => ({ id: one, label: i18n._(reliabilityWords[one]) })),
          ]}
        />
        <Select
          label={t`Credibility of the information`}
          value={draft.credibility}
          onChange={(credibility) => set({ credibility })}
          options={[
            none,
            ...credibilities.map((one) => ({ id: one, label: i18n._(credibilityWords[one]) })),
          ]}
        />
        <Select
          label={t`Who may see it`}
          value={draft.audience}
          onChange={(audience) => set({ audience })}
          options={allAudiences(library).map((one) => ({ id: one.id, label: say(one.label) }))}
        />
      </div>
      {missing.includes('grade') && (
        <p className="field__error" role="alert">
          <Trans>A grade has a letter and a figure: give both or neither.</Trans>
        </p>
      )}
    </Dialog>
  );
}
