import { askActors, priorities } from '../../model/blocks/block.ts';
import type { Finding } from '../../model/finding.ts';
import { inputFinding } from '../../model/input-finding.ts';
import type { PackContents } from '../../model/library.ts';
import type { Starter, Template } from '../../model/template.ts';
import { lintSlots } from './lint-words.ts';
import { idOf, mustExist } from './names.ts';

/** What a starter says that does not hold together with its form and its pack. */
export const lintStarter = (
  starter: Starter,
  path: string,
  template: Template,
  pack: PackContents,
): readonly Finding[] => [
  ...mustExist(
    `${path}.priority`,
    starter.priority === undefined ? [] : [starter.priority],
    priorities,
  ),
  ...lintContent(starter, path, template, pack),
];

function lintContent(
  starter: Starter,
  path: string,
  template: Template,
  pack: PackContents,
): readonly Finding[] {
  const fields = template.fields.map(idOf);
  switch (starter.kind) {
    case 'paragraph':
    case 'quotation':
    case 'attribution':
    case 'boilerplate':
    case 'numbered':
      return lintSlots(starter.text, `${path}.text`, fields);
    case 'heading':
      return [
        ...mustExist(`${path}.level`, [String(starter.level)], ['1', '2', '3']),
        ...lintSlots(starter.text, `${path}.text`, fields),
      ];
    case 'item':
      return [
        ...mustExist(`${path}.list`, [starter.list], ['bullet', 'number']),
        ...lintSlots(starter.text, `${path}.text`, fields),
      ];
    case 'ask':
      return [
        ...mustExist(`${path}.actor`, [starter.actor], askActors),
        ...lintSlots(starter.text, `${path}.text`, fields),
      ];
    case 'table':
      return lintTable(starter, path, fields);
    case 'page-break':
      return [];
    case 'factor-sentence':
      return mustExist(`${path}.checklist`, [starter.checklist], template.checklists);
    case 'risk-table':
      return [
        ...mustExist(`${path}.checklist`, [starter.checklist], template.checklists),
        ...mustExist(`${path}.detail`, [starter.detail], ['short', 'full']),
      ];
    case 'salutation':
      return lintSalutation(path, template, pack);
    default:
      return mustExist(path, [(starter as { kind: string }).kind], Object.keys(starterKinds));
  }
}

const starterKinds: { readonly [Kind in Starter['kind']]: true } = {
  paragraph: true,
  quotation: true,
  attribution: true,
  boilerplate: true,
  numbered: true,
  heading: true,
  item: true,
  ask: true,
  table: true,
  'page-break': true,
  salutation: true,
  'factor-sentence': true,
  'risk-table': true,
};

/** Columns are shares of the width and together make 1; the cells of each row cover every column once. */
function lintTable(
  { columns, rows }: Extract<Starter, { readonly kind: 'table' }>,
  path: string,
  fields: readonly string[],
): readonly Finding[] {
  const width = columns.reduce((sum, share) => sum + share, 0);
  const columnsFit =
    columns.length > 0 && columns.every((share) => share > 0) && Math.abs(width - 1) < 1e-6;
  return [
    ...(columnsFit ? [] : [inputFinding('pack-table-broken', `${path}.columns`)]),
    ...(rows.length > 0 ? [] : [inputFinding('pack-table-broken', `${path}.rows`)]),
    ...rows.flatMap((cells, index) => {
      const at = `${path}.rows[${index}]`;
      const spans = cells.map(({ span }) => span ?? 1);
      const covered = spans.reduce((sum, span) => sum + span, 0);
      const whole = spans.every((span) => Number.isInteger(span) && span > 0);
      return [
        ...(whole && covered === columns.length ? [] : [inputFinding('pack-table-broken', at)]),
        ...cells.flatMap(({ text }, cell) => lintSlots(text, `${at}[${cell}].text`, fields)),
      ];
    }),
  ];
}

function lintSalutation(path: string, template: Template, { phrases }: PackContents) {
  const forums = phrases.salutations.map(({ forum }) => forum);
  const address = phrases.salutations.find(({ forum }) => forum === template.forum);
  const chair = template.fields.find(({ id }) => id === address?.chairField);
  return [
    ...mustExist(`${path}.forum`, [template.forum], forums),
    ...(address
      ? mustExist(
          `${path}.chair`,
          [address.chairField, ...(chair?.choices ?? []).map(idOf)],
          [...template.fields.map(idOf), ...Object.keys(address.chairs)],
        )
      : []),
  ];
}
