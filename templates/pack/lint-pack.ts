import type { Finding } from '../model/finding.ts';
import type { PackContents } from '../model/library.ts';
import { lintChecklist } from './lint/lint-checklist.ts';
import { lintPhrases } from './lint/lint-phrases.ts';
import { lintTemplate } from './lint/lint-template.ts';
import { lintTranslations } from './lint/lint-words.ts';
import { mustBeUnique, mustExist } from './lint/names.ts';

/**
 * What a pack says that does not hold together: slots that nothing fills, words missing in a language
 * that is promised, names that lead nowhere, repeated ids, shares above 100, parts without provenance.
 * An empty list means that every form and checklist can be used as it is.
 */
export function lintPack(pack: PackContents): readonly Finding[] {
  const { manifest, templates, checklists } = pack;
  return [
    ...lintTranslations(manifest, 'pack', manifest.languages),
    ...mustBeUnique(
      'pack.families',
      manifest.families.map(({ id }) => id),
    ),
    ...mustBeUnique(
      'pack.audiences',
      manifest.audiences.map(({ id }) => id),
    ),
    ...Object.entries(templates).flatMap(([id, template]) => [
      ...mustExist('pack.templates', [id], [template.id]),
      ...lintTemplate(template, pack),
    ]),
    ...Object.entries(checklists).flatMap(([id, checklist]) => [
      ...mustExist('pack.checklists', [id], [checklist.id]),
      ...lintChecklist(checklist, pack),
    ]),
    ...lintPhrases(pack),
  ];
}
