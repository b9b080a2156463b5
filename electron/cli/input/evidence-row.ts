import { findItem } from '../../../templates/assess/checklist-shape.ts';
import { parsePlainDate } from '../../../templates/calendar/plain-date.ts';
import { inputFinding } from '../../../templates/model/input-finding.ts';
import type { Checklist } from '../../../templates/model/checklist.ts';
import {
  type EvidenceItem,
  type Grade,
  sourceKinds,
  type SourceKind,
} from '../../../templates/model/evidence.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import type { EvidenceId, ItemId } from '../../../templates/model/ids.ts';
import type { Audience } from '../../../templates/model/pack.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { PlainDate } from '../../../templates/model/time.ts';
import type { EvidenceColumn, RawEvidence } from './evidence-rows.ts';
import { unknownAudience } from './item-change.ts';

/** What rows are held against; without a checklist a row cannot name items. */
export interface EvidenceScope {
  readonly checklist: Checklist | undefined;
  readonly audiences: readonly Audience[];
  /** Who may see a row that does not say. */
  readonly audience: string;
}

/** A row that was understood. `id` is null where the next free one is to be given. */
export interface ReadEvidence {
  readonly id: EvidenceId | null;
  readonly facts: Omit<EvidenceItem, 'id'>;
  readonly items: readonly ItemId[];
}

/** Reads one row; every cell that cannot be understood gives a finding with its place. */
export function readEvidenceRow(
  { path, cells }: RawEvidence,
  scope: EvidenceScope,
): Result<ReadEvidence, readonly Finding[]> {
  const problems: Finding[] = [];
  const wrong = (column: EvidenceColumn, expected: string): undefined => {
    problems.push(inputFinding('value-wrong', `${path}, ${column}`, { expected }));
    return undefined;
  };
  const needed = (column: EvidenceColumn, expected: string): string => {
    const value = cells.get(column);
    if (value === undefined)
      problems.push(inputFinding('value-missing', `${path}, ${column}`, { expected }));
    return value ?? '';
  };
  const day = (column: EvidenceColumn): PlainDate | undefined => {
    const value = cells.get(column);
    if (value === undefined) return undefined;
    return parsePlainDate(value) ?? wrong(column, 'a date as YYYY-MM-DD');
  };
  const given = <Name extends string, Value>(name: Name, value: Value | undefined) =>
    (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: Value };

  const what = needed('what', 'a sentence that says what happened');
  const name = needed('source', 'the name of the source');
  needed('published', 'a date as YYYY-MM-DD');
  const published = day('published');
  const kind = readKind(cells.get('kind')) ?? wrong('kind', `one of ${sourceKinds.join(', ')}`);
  const grade = cells.get('grade');
  const graded =
    grade === undefined
      ? undefined
      : (readGrade(grade) ?? wrong('grade', 'a letter A to F and a digit 1 to 6, such as B2'));
  const audience = cells.get('audience') ?? scope.audience;
  problems.push(...unknownAudience(audience, scope.audiences));
  const id = cells.get('id');
  if (id !== undefined && !/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/.test(id))
    wrong('id', 'an id of letters, digits, - and _');
  const items = readItems(cells.get('items') ?? '', path, scope.checklist);
  if (!items.ok) problems.push(...items.problem);

  const dates = { ...given('happened', day('happened')), ...given('accessed', day('accessed')) };
  if (problems.length > 0 || !published || !kind || !items.ok) return fail(problems);
  return ok({
    id: (id as EvidenceId | undefined) ?? null,
    facts: {
      what,
      source: { name, kind, ...given('reference', cells.get('reference')) },
      published,
      ...dates,
      ...given('grade', graded),
      ...given('origin', cells.get('origin')),
      audience,
    },
    items: items.value,
  });
}

const readKind = (text = 'other'): SourceKind | undefined =>
  sourceKinds.find((kind) => kind === text.toLowerCase());

function readGrade(text: string): Grade | undefined {
  const [, reliability, credibility] = /^([A-F])([1-6])$/.exec(text.toUpperCase()) ?? [];
  return reliability === undefined || credibility === undefined
    ? undefined
    : ({ reliability, credibility } as Grade);
}

function readItems(
  text: string,
  path: string,
  checklist: Checklist | undefined,
): Result<readonly ItemId[], readonly Finding[]> {
  const problems: Finding[] = [];
  const items = text
    .split(/[\s,;]+/)
    .filter((asked) => asked !== '')
    .flatMap((asked): readonly ItemId[] => {
      const item = checklist && findItem(checklist, asked);
      if (item) return [item.id];
      const known = checklist?.items.map(({ id }) => id) ?? [];
      problems.push(
        inputFinding('item-unknown', `${path}, items`, { asked, known: known.join(', ') }),
      );
      return [];
    });
  return problems.length > 0 ? fail(problems) : ok(items);
}
