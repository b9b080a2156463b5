import { parsePlainDate } from '../../../templates/calendar/plain-date.ts';
import { inputFinding } from '../../../templates/model/input-finding.ts';
import type { AssessmentScope } from '../../../templates/edit/set-assessment-scope.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { isMembers } from './is-members.ts';
import type { RawItem } from './raw-item.ts';

/** What a file of answers holds: the frame of the assessment, and items with their values. */
export interface AssessFile {
  readonly scope: AssessmentScope;
  readonly items: readonly RawItem[];
}

const members = ['since', 'cutOff', 'method', 'items'];

/** Reads `{since?, cutOff?, method?, items: {ITEM: {field: value, evidence?: [ID], audience?}}}`. */
export function readAssessFile(data: unknown): Result<AssessFile, readonly Finding[]> {
  if (!isMembers(data))
    return fail([inputFinding('value-wrong', 'file', { expected: 'an object' })]);
  const problems: Finding[] = Object.keys(data)
    .filter((name) => !members.includes(name))
    .map((asked) => inputFinding('column-unknown', 'file', { asked, known: members.join(', ') }));
  const day = (name: 'since' | 'cutOff'): AssessmentScope['since'] => {
    const value = data[name];
    if (value === undefined || value === '') return undefined;
    const date = typeof value === 'string' ? parsePlainDate(value) : undefined;
    if (!date)
      problems.push(inputFinding('value-wrong', name, { expected: 'a date as YYYY-MM-DD' }));
    return date;
  };
  const { method, items = {} } = data;
  if (method !== undefined && typeof method !== 'string')
    problems.push(inputFinding('value-wrong', 'method', { expected: 'text' }));
  if (!isMembers(items))
    problems.push(inputFinding('value-wrong', 'items', { expected: 'an object' }));
  const scope: AssessmentScope = {
    ...('since' in data ? { since: day('since') } : {}),
    ...('cutOff' in data ? { cutOff: day('cutOff') } : {}),
    ...(typeof method === 'string' ? { method } : {}),
  };
  const read = (isMembers(items) ? Object.entries(items) : []).map(([item, record]) =>
    readItem(item, record),
  );
  problems.push(...read.flatMap((result) => (result.ok ? [] : result.problem)));
  return problems.length > 0
    ? fail(problems)
    : ok({ scope, items: read.flatMap((result) => (result.ok ? [result.value] : [])) });
}

function readItem(item: string, record: unknown): Result<RawItem, readonly Finding[]> {
  const path = `items.${item.slice(0, 40)}`;
  if (!isMembers(record))
    return fail([inputFinding('value-wrong', path, { expected: 'an object' })]);
  const problems: Finding[] = [];
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(record)) {
    if (typeof value === 'string') values.set(name, value);
    else if (name === 'evidence' && isTexts(value)) values.set(name, value.join(' '));
    else
      problems.push(
        inputFinding('value-wrong', `${path}.${name.slice(0, 40)}`, {
          expected: name === 'evidence' ? 'a list of evidence ids' : 'text',
        }),
      );
  }
  return problems.length > 0 ? fail(problems) : ok({ path, item, members: values });
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((member) => typeof member === 'string');
