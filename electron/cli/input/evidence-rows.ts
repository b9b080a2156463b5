import { inputFinding } from '../../../templates/model/input-finding.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { isMembers } from './is-members.ts';

/** The columns of an evidence file. `items` names checklist items by id or number, parted by spaces. */
export const evidenceColumns = [
  'id',
  'what',
  'source',
  'kind',
  'reference',
  'published',
  'happened',
  'accessed',
  'origin',
  'grade',
  'audience',
  'items',
] as const;
export type EvidenceColumn = (typeof evidenceColumns)[number];

/** One row as text; a column that is empty or absent is not in it. */
export interface RawEvidence {
  readonly path: string;
  readonly cells: ReadonlyMap<EvidenceColumn, string>;
}

type Rows = Result<readonly RawEvidence[], readonly Finding[]>;

/** Reads a list of objects, or an object whose member `evidence` is one. */
export function rowsOfJson(data: unknown): Rows {
  const list = isMembers(data) ? data['evidence'] : data;
  if (!Array.isArray(list))
    return fail([inputFinding('value-wrong', 'file', { expected: 'a list of evidence' })]);
  const problems: Finding[] = [];
  const rows = list.map((row: unknown, index): RawEvidence => {
    const path = `[${index}]`;
    const cells = new Map<EvidenceColumn, string>();
    if (!isMembers(row))
      problems.push(inputFinding('value-wrong', path, { expected: 'an object' }));
    else
      for (const [name, value] of Object.entries(row)) {
        const text = Array.isArray(value) ? value.join(' ') : value;
        if (!isColumn(name)) problems.push(unknownColumn(path, name));
        else if (typeof text !== 'string')
          problems.push(inputFinding('value-wrong', `${path}.${name}`, { expected: 'text' }));
        else if (text.trim() !== '') cells.set(name, text.trim());
      }
    return { path, cells };
  });
  return problems.length > 0 ? fail(problems) : ok(rows);
}

/** Reads a CSV file with a heading line; commas, semicolons or tabs part the columns. */
export async function rowsOfCsv(text: string, name: string): Promise<Rows> {
  const { parse } = await import('csv-parse/sync');
  let lines: readonly (readonly string[])[];
  try {
    lines = parse(text, { bom: true, delimiter: delimiterOf(text), skip_empty_lines: true });
  } catch {
    return fail([inputFinding('csv-broken', name)]);
  }
  const [heading = [], ...body] = lines;
  const columns = heading.map((column) => column.trim().toLowerCase());
  const unknown = columns.filter((column) => !isColumn(column));
  if (unknown.length > 0) return fail(unknown.map((column) => unknownColumn('line 1', column)));
  const repeated = columns.find((column, index) => columns.indexOf(column) !== index);
  if (repeated !== undefined) return fail([inputFinding('csv-broken', name)]);
  return ok(
    body.map((line, index) => ({
      path: `row ${index + 1}`,
      cells: new Map(
        columns.flatMap((column, at): readonly [EvidenceColumn, string][] => {
          const cell = line[at]?.trim() ?? '';
          return cell === '' || !isColumn(column) ? [] : [[column, cell]];
        }),
      ),
    })),
  );
}

const delimiterOf = (text: string): string => {
  const heading = text.slice(0, text.search(/[\r\n]|$/));
  const count = (mark: string): number => heading.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

const isColumn = (name: string): name is EvidenceColumn =>
  (evidenceColumns as readonly string[]).includes(name);

const unknownColumn = (path: string, name: string): Finding =>
  inputFinding('column-unknown', path, {
    asked: name.slice(0, 40),
    known: evidenceColumns.join(', '),
  });
