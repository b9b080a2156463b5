import type { Finding } from '../../model/finding.ts';
import type { PackContents } from '../../model/library.ts';
import {
  fieldSources,
  type FieldDefinition,
  type RuleUse,
  type SectionDefinition,
  type Starter,
  type Template,
} from '../../model/template.ts';
import { lintSlots, lintTranslations } from './lint-words.ts';
import { inputFinding } from '../../model/input-finding.ts';
import { mustBeUnique, mustExist } from './names.ts';

/** What a template says that does not hold together, alone or with the rest of its pack. */
export function lintTemplate(template: Template, pack: PackContents): readonly Finding[] {
  const path = `templates.${template.id}`;
  const fields = template.fields.map(({ id }) => id);
  const annexed = template.profiles.some(({ annex }) => annex !== 'none');
  return [
    ...lintTranslations(template, path, template.languages),
    ...mustExist(`${path}.family`, [template.family], pack.manifest.families.map(idOf)),
    ...mustExist(`${path}.checklists`, template.checklists, Object.keys(pack.checklists)),
    ...mustBeUnique(`${path}.fields`, fields),
    ...mustBeUnique(
      `${path}.sections`,
      template.sections.map(({ key }) => key),
    ),
    ...mustBeUnique(`${path}.profiles`, template.profiles.map(idOf)),
    ...template.fields.flatMap((field, index) =>
      lintField(field, `${path}.fields[${index}]`, template),
    ),
    ...template.front.flatMap(({ text }, index) =>
      lintSlots(text, `${path}.front[${index}].text`, fields),
    ),
    ...template.sections.flatMap((section, index) =>
      lintSection(section, `${path}.sections[${index}]`, template, pack),
    ),
    ...template.rules.flatMap((use, index) => lintRule(use, `${path}.rules[${index}]`, template)),
    ...lintShares(template, path),
    ...(annexed && !template.sections.some(({ annex }) => annex)
      ? [inputFinding('pack-name-unknown', `${path}.profiles`, { name: 'annex', known: '' })]
      : []),
    ...lintProvenance(template, path),
  ];
}

const idOf = ({ id }: { readonly id: string }): string => id;

function lintField(field: FieldDefinition, path: string, template: Template): readonly Finding[] {
  const choices = (field.choices ?? []).map(idOf);
  const governing = template.fields.find(({ id }) => id === field.saidAs?.field);
  return [
    ...(field.kind === 'choice' && field.initial !== undefined
      ? mustExist(`${path}.initial`, [field.initial], choices)
      : []),
    ...(field.from ? mustExist(`${path}.from`, [field.from], fieldSources) : []),
    ...mustBeUnique(`${path}.choices`, choices),
    ...(field.kind === 'choice' && choices.length === 0
      ? [inputFinding('pack-name-unknown', `${path}.choices`, { name: field.id, known: '' })]
      : []),
    ...(field.saidAs
      ? [
          ...mustExist(`${path}.saidAs.field`, [field.saidAs.field], template.fields.map(idOf)),
          ...mustExist(
            `${path}.saidAs.forms`,
            Object.keys(field.saidAs.forms),
            (governing?.choices ?? []).map(idOf),
          ),
          ...Object.entries(field.saidAs.forms).flatMap(([choice, text]) =>
            lintSlots(text, `${path}.saidAs.forms.${choice}`, ['value']),
          ),
        ]
      : []),
  ];
}

const lintSection = (
  section: SectionDefinition,
  path: string,
  template: Template,
  pack: PackContents,
): readonly Finding[] =>
  (section.starter ?? []).flatMap((starter, index) =>
    lintStarter(starter, `${path}.starter[${index}]`, template, pack),
  );

function lintStarter(
  starter: Starter,
  path: string,
  template: Template,
  { phrases }: PackContents,
): readonly Finding[] {
  switch (starter.kind) {
    case 'paragraph':
    case 'quotation':
    case 'heading':
    case 'item':
      return lintSlots(starter.text, `${path}.text`, template.fields.map(idOf));
    case 'factor-sentence':
    case 'risk-table':
      return mustExist(`${path}.checklist`, [starter.checklist], template.checklists);
    case 'salutation': {
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
    default:
      return mustExist(path, [(starter as { kind: string }).kind], starterKinds);
  }
}

const starterKinds: readonly Starter['kind'][] = [
  'paragraph',
  'quotation',
  'heading',
  'item',
  'salutation',
  'factor-sentence',
  'risk-table',
];

const ruleNames: { readonly [Name in RuleUse['rule']]: true } = {
  'section-has-text': true,
  'field-cited': true,
  'item-cited': true,
  'debate-in-window': true,
};

function lintRule(use: RuleUse, path: string, template: Template): readonly Finding[] {
  const fields = template.fields.map(idOf);
  const sections = template.sections.map(({ key }) => key);
  switch (use.rule) {
    case 'section-has-text':
      return mustExist(path, [use.section], sections);
    case 'field-cited':
      return mustExist(path, [use.field], fields);
    case 'item-cited':
      return mustExist(path, [use.checklist], template.checklists);
    case 'debate-in-window':
      return mustExist(path, [use.vetoDate, use.debateDate], fields);
    default:
      return mustExist(path, [(use as { rule: string }).rule], Object.keys(ruleNames));
  }
}

function lintShares({ sections }: Template, path: string): readonly Finding[] {
  const sum = sections.reduce((total, { share }) => total + (share ?? 0), 0);
  return sum > 100
    ? [inputFinding('pack-share-over', `${path}.sections`, { sum: String(sum) })]
    : [];
}

const lintProvenance = (template: Template, path: string): readonly Finding[] =>
  [
    { at: path, of: template },
    { at: `${path}.length`, of: template.length },
    ...template.fields.map((of, index) => ({ at: `${path}.fields[${index}]`, of })),
    ...template.sections.map((of, index) => ({ at: `${path}.sections[${index}]`, of })),
  ]
    // A pack that was not written by this program may lack what the types promise.
    .filter(({ of }) => (of.provenance as unknown) === undefined)
    .map(({ at }) => inputFinding('pack-provenance-missing', at));
