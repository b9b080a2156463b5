import { useLingui } from '@lingui/react/macro';
import { Lock } from 'lucide-react';
import { fieldOf, primaryValue, scaleOf, valueOf } from '../../../templates/assess/item-value.ts';
import type { ChecklistItem } from '../../../templates/model/checklist.ts';
import { allAudiences } from '../../../templates/pack/find.ts';
import { usePackText } from '../../shared/strings/use-pack-text.ts';
import { AudienceChip } from '../../shared/ui/audience-chip.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { FindingRow } from '../../shared/ui/finding-row.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { Picker } from '../../shared/ui/picker.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { ShapeDrawing } from '../../shared/ui/shape.tsx';
import type { AssessContext } from './assess-context.ts';
import { otherScales, textsFor } from './field-keys.ts';

interface ItemEditorProps {
  readonly item: ChecklistItem;
  readonly context: AssessContext;
}

/** Everything the checklist records for an item, as its data says, and what the checks found. */
export function ItemEditor({ item, context }: ItemEditorProps) {
  const { t } = useLingui();
  const say = usePackText();
  const { checklist, assessment, library, openField, onOpenField, onAssess } = context;
  const record = assessment.items[item.id];
  const primary = fieldOf(checklist, checklist.primary);
  const set = (field: string) => (value: string) =>
    onAssess(item.id, { values: { [field]: value } });
  const audiences = allAudiences(library);
  const [widest] = audiences;
  const findings = context.findings.get(item.id) ?? [];
  return (
    <div className="open__form">
      {item.parent !== undefined && !(item.number !== null && item.numberVerified) && (
        <p className="faint">{say(checklist.table.numberToConfirm)}</p>
      )}
      <Picker
        label={say(primary.label)}
        scale={scaleOf(checklist, checklist.primary)}
        value={primaryValue(record, checklist).id}
        onChange={set(checklist.primary)}
      />
      {primary.hint && <p className="faint">{say(primary.hint)}</p>}
      <div className="open__fields">
        {otherScales(checklist).map((field) => (
          <Select
            key={field.id}
            label={say(field.label)}
            value={valueOf(record, checklist, field.id).id}
            onChange={set(field.id)}
            options={scaleOf(checklist, field.id).values.map((value) => ({
              id: value.id,
              label: say(value.label),
              drawing: (
                <span className="mark" data-tone={value.tone}>
                  <ShapeDrawing of={value.shape} />
                </span>
              ),
            }))}
            isOpen={openField === field.id}
            onOpenChange={(open) => onOpenField(open ? field.id : null)}
          />
        ))}
        {widest && (
          <Select
            label={t`Who may see this item`}
            value={record?.audience ?? widest.id}
            onChange={(id) => onAssess(item.id, { audience: id === widest.id ? null : id })}
            options={audiences.map(({ id, label }) => ({ id, label: say(label) }))}
          />
        )}
        {textsFor(checklist, item.parent === undefined).map((field) => {
          const kept = field.printed === 'never';
          const seenBy = audiences.find(({ id }) => id === field.audience);
          return (
            <div
              key={field.id}
              data-field={field.id}
              className={field.printed === 'judgement' ? 'open__all' : undefined}
            >
              <Field
                label={
                  <>
                    {kept && <Icon of={Lock} size="s" />}
                    {say(field.label)}
                    {seenBy && !kept && <AudienceChip audience={seenBy} />}
                  </>
                }
                value={record?.values[field.id] ?? ''}
                onChange={set(field.id)}
                {...(kept ? { hint: t`Never exported` } : {})}
                lines={1}
              />
            </div>
          );
        })}
      </div>
      {findings.length > 0 && (
        <ul aria-label={t`Findings`}>
          {findings.map((finding) => (
            <FindingRow
              key={`${finding.code} ${Object.values(finding.values).join(' ')}`}
              finding={finding}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
