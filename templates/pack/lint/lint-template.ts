import type { Finding } from '../../model/finding.ts';
import type { PackContents } from '../../model/library.ts';
import type { SectionDefinition, Template } from '../../model/template.ts';
import { lintField } from './lint-field.ts';
import { lintRule } from './lint-rule.ts';
import { lintStarter } from './lint-starter.ts';
import { lintSlots, lintTranslations } from './lint-words.ts';
import { inputFinding } from '../../model/input-finding.ts';
import { idOf, mustBeUnique, mustExist } from './names.ts';

/** What a template says that does not hold together, alone or with the rest of its pack. */
export function lintTemplate(template: Template, pack: PackContents): readonly Finding[] {
  const path = `templates.${template.id}`;
  const fields = template.fields.map(idOf);
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

const lintSection = (
  section: SectionDefinition,
  path: string,
  template: Template,
  pack: PackContents,
): readonly Finding[] => [
  ...(section.internal && section.annex
    ? [inputFinding('pack-name-unknown', `${path}.annex`, { name: 'annex', known: 'internal' })]
    : []),
  ...(section.starter ?? []).flatMap((starter, index) =>
    lintStarter(starter, `${path}.starter[${index}]`, template, pack),
  ),
];

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
