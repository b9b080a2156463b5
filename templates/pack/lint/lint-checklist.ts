import type { Checklist, ScaleValue, SentencePattern } from '../../model/checklist.ts';
import type { Finding } from '../../model/finding.ts';
import type { PackContents } from '../../model/library.ts';
import { lintSlots, lintTranslations } from './lint-words.ts';
import { inputFinding } from '../../model/input-finding.ts';
import { mustBeUnique, mustExist } from './names.ts';

/** What a checklist says that does not hold together, alone or with the rest of its pack. */
export function lintChecklist(checklist: Checklist, pack: PackContents): readonly Finding[] {
  const path = `checklists.${checklist.id}`;
  const scales = checklist.scales.map(({ id }) => id);
  const fields = checklist.fields.map(({ id }) => id);
  return [
    ...lintTranslations(checklist, path, checklist.languages ?? ['en'], mayStayEnglish(checklist)),
    ...mustBeUnique(`${path}.scales`, scales),
    ...mustBeUnique(`${path}.fields`, fields),
    ...mustBeUnique(
      `${path}.items`,
      checklist.items.map(({ id }) => id),
    ),
    ...mustBeUnique(
      `${path}.groups`,
      checklist.groups.map(({ id }) => id),
    ),
    ...checklist.scales.flatMap(({ values }, index) =>
      lintScale(values, `${path}.scales[${index}]`, fields),
    ),
    ...checklist.fields.flatMap((field, index) =>
      field.kind === 'scale'
        ? mustExist(`${path}.fields[${index}].scale`, [field.scale], scales)
        : mustExist(
            `${path}.fields[${index}].audience`,
            field.audience === undefined ? [] : [field.audience],
            pack.manifest.audiences.map(({ id }) => id),
          ),
    ),
    ...lintItems(checklist, path),
    ...lintSentence(checklist, path),
    ...lintTable(checklist, `${path}.table`),
    ...((checklist.provenance as unknown) === undefined
      ? [inputFinding('pack-provenance-missing', path)]
      : []),
  ];
}

/** Rows, summaries and notes for the person who checks may fall back to English. */
function mayStayEnglish({ id, items }: Checklist): (path: string) => boolean {
  const rows = new Set(
    items.flatMap(({ parent }, index) =>
      parent === undefined ? [] : [`checklists.${id}.items[${index}].label`],
    ),
  );
  return (path) => rows.has(path) || path.endsWith('].summary') || path === `checklists.${id}.note`;
}

const lintScale = (
  values: readonly ScaleValue[],
  path: string,
  fields: readonly string[],
): readonly Finding[] => [
  ...mustBeUnique(
    path,
    values.map(({ id }) => id),
  ),
  ...(values[0]?.meaning === 'unanswered' ? [] : [inputFinding('pack-scale-start', path)]),
  ...values.flatMap(({ id, needs }) =>
    mustExist(`${path}.${id}.needs`, needs ?? [], ['evidence', ...fields]),
  ),
];

function lintItems(checklist: Checklist, path: string): readonly Finding[] {
  const groups = checklist.groups.map(({ id }) => id);
  const heads = checklist.items.flatMap(({ id, parent }) => (parent === undefined ? [id] : []));
  return checklist.items.flatMap((item) => {
    const at = `${path}.items.${item.id}`;
    return [
      ...mustExist(`${at}.group`, [item.group], groups),
      ...mustExist(`${at}.parent`, item.parent === undefined ? [] : [item.parent], heads),
      ...(item.numberVerified && item.number === null
        ? [inputFinding('pack-number-claimed', at)]
        : []),
      ...((item.provenance as unknown) === undefined
        ? [inputFinding('pack-provenance-missing', at)]
        : []),
    ];
  });
}

function lintSentence({ sentence, scales, fields, primary }: Checklist, path: string) {
  const valuesOf = (fieldId: string): readonly string[] => {
    const field = fields.find(({ id }) => id === fieldId);
    const scale = field?.kind === 'scale' ? field.scale : undefined;
    return (scales.find(({ id }) => id === scale)?.values ?? []).map(({ id }) => id);
  };
  return [
    ...mustExist(
      `${path}.primary`,
      [primary],
      fields.flatMap(({ id, kind }) => (kind === 'scale' ? [id] : [])),
    ),
    ...mustExist(`${path}.sentence.values`, sentence.values, valuesOf(primary)),
    ...(sentence.change
      ? mustExist(
          `${path}.sentence.change`,
          [sentence.change.value],
          valuesOf(sentence.change.field),
        )
      : []),
    ...Object.entries(sentence.patterns).flatMap(([language, pattern]) =>
      lintPattern(pattern, `${path}.sentence.patterns.${language}`, sentence.values),
    ),
  ];
}

const lintPattern = (
  pattern: SentencePattern,
  path: string,
  values: readonly string[],
): readonly Finding[] => [
  ...mustExist(`${path}.clauses`, values, Object.keys(pattern.clauses)),
  ...lintSlots(pattern.frame, `${path}.frame`, ['clauses'], ['clauses']),
  ...lintSlots(pattern.nothing, `${path}.nothing`, []),
  ...lintSlots(pattern.unassessed, `${path}.unassessed`, []),
  ...lintSlots(pattern.item.numbered, `${path}.item.numbered`, ['label', 'number'], ['number']),
  ...lintSlots(pattern.item.named, `${path}.item.named`, ['label'], ['label']),
  ...Object.entries(pattern.clauses).flatMap(([value, { one, other }]) => [
    ...lintSlots(one, `${path}.clauses.${value}.one`, ['items'], ['items']),
    ...lintSlots(other, `${path}.clauses.${value}.other`, ['items'], ['items']),
  ]),
  ...[pattern.change, pattern.changeSince].flatMap((clause) =>
    clause
      ? [clause.one, clause.other].flatMap((text) =>
          lintSlots(text, `${path}.change`, ['items', 'since'], ['items']),
        )
      : [],
  ),
];

const lintTable = ({ table }: Checklist, path: string): readonly Finding[] => [
  ...lintSlots(table.since, `${path}.since`, ['date'], ['date']),
  ...lintSlots(table.cutOff, `${path}.cutOff`, ['date'], ['date']),
  ...(table.unanswered
    ? lintSlots(table.unanswered, `${path}.unanswered`, ['items'], ['items'])
    : []),
];
