import { findItem } from '../../../templates/assess/checklist-shape.ts';
import { scaleOf } from '../../../templates/assess/item-value.ts';
import { inputFinding } from '../../../templates/model/input-finding.ts';
import type { ItemChange } from '../../../templates/edit/assess-item.ts';
import type {
  Checklist,
  ChecklistField,
  ChecklistItem,
} from '../../../templates/model/checklist.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import type { EvidenceId, ItemId } from '../../../templates/model/ids.ts';
import type { Audience } from '../../../templates/model/pack.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { RawItem } from './raw-item.ts';

/** What item changes are held against. */
export interface ItemScope {
  readonly checklist: Checklist;
  readonly dossier: Dossier;
  readonly audiences: readonly Audience[];
}

/** A change to one item, with the item's id. */
export interface NamedChange {
  readonly item: ItemId;
  readonly change: ItemChange;
}

/** Holds what was said of an item against the checklist, the evidence and the audiences. */
export function readItemChange(
  { path, item: asked, members }: RawItem,
  scope: ItemScope,
): Result<NamedChange, readonly Finding[]> {
  const item = findItem(scope.checklist, asked);
  if (!item) {
    const known = scope.checklist.items.flatMap(({ id, number }) => (number ? [id, number] : [id]));
    return fail([inputFinding('item-unknown', path, { asked, known: known.join(', ') })]);
  }
  const values: Record<string, string> = {};
  const problems: Finding[] = [];
  let evidence: readonly EvidenceId[] | undefined;
  let audience: string | null | undefined;
  for (const [name, value] of members) {
    if (name === 'evidence') {
      evidence = value.split(/\s+/).filter((id) => id !== '') as unknown as EvidenceId[];
      problems.push(...unknownEvidence(evidence, path, scope.dossier));
    } else if (name === 'audience') {
      audience = value === '' ? null : value;
      problems.push(...unknownAudience(audience, scope.audiences));
    } else {
      const read = readValue(name, value, item, path, scope.checklist);
      if (read.ok) values[name] = read.value;
      else problems.push(read.problem);
    }
  }
  if (problems.length > 0) return fail(problems);
  return ok({
    item: item.id,
    change: {
      values,
      ...(evidence ? { evidence } : {}),
      ...(audience === undefined ? {} : { audience }),
    },
  });
}

function readValue(
  name: string,
  value: string,
  item: ChecklistItem,
  path: string,
  checklist: Checklist,
): Result<string, Finding> {
  const field = checklist.fields.find(({ id }) => id === name);
  if (!field) {
    const known = [...checklist.fields.map(({ id }) => id), 'evidence', 'audience'];
    return fail(inputFinding('item-field-unknown', path, { asked: name, known: known.join(', ') }));
  }
  if (field.kind === 'text')
    return isPlaced(field, item)
      ? ok(value)
      : fail(
          inputFinding('item-field-misplaced', path, {
            field: field.label.en,
            level: field.heads === 'only' ? 'items that head a group' : 'items below a head',
          }),
        );
  return value === '' ? ok('') : readScaleValue(field, value, path, checklist);
}

const isPlaced = (
  { heads }: Extract<ChecklistField, { kind: 'text' }>,
  { parent }: ChecklistItem,
): boolean => heads === undefined || (heads === 'only') === (parent === undefined);

/** A value by its id or its English label. The value that says nothing was asked is kept as no value. */
function readScaleValue(
  field: ChecklistField,
  asked: string,
  path: string,
  checklist: Checklist,
): Result<string, Finding> {
  const { values } = scaleOf(checklist, field.id);
  const wanted = asked.trim().toLowerCase();
  const value = values.find(({ id, label }) => id === wanted || label.en.toLowerCase() === wanted);
  if (!value)
    return fail(
      inputFinding('item-value-unknown', path, {
        field: field.label.en,
        asked,
        known: values.map(({ id }) => id).join(', '),
      }),
    );
  return ok(value.meaning === 'unanswered' && value === values[0] ? '' : value.id);
}

const unknownEvidence = (
  linked: readonly EvidenceId[],
  path: string,
  { evidence }: Dossier,
): readonly Finding[] =>
  linked
    .filter((id) => !evidence.some((known) => known.id === id))
    .map((asked) =>
      inputFinding('evidence-unknown', path, {
        asked,
        known: evidence.map(({ id }) => id).join(', '),
      }),
    );

/** A finding where an audience is named that no pack defines. */
export const unknownAudience = (
  asked: string | null,
  audiences: readonly Audience[],
): readonly Finding[] =>
  asked === null || audiences.some(({ id }) => id === asked)
    ? []
    : [
        inputFinding('audience-unknown', 'audience', {
          asked,
          known: audiences.map(({ id }) => id).join(', '),
        }),
      ];
