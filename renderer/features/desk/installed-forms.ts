import type { Library, PackContents } from '../../../templates/model/library.ts';
import type { LocalizedText } from '../../../templates/model/language.ts';
import type { Template } from '../../../templates/model/template.ts';

export interface InstalledForm {
  readonly pack: PackContents['manifest'];
  readonly template: Template;
}

export interface FormFamily {
  readonly id: string;
  readonly title: LocalizedText;
  readonly forms: readonly InstalledForm[];
}

/** Every form of every installed pack by family, in the order of the packs; families of one id are one. */
export function formFamilies(library: Library): readonly FormFamily[] {
  const families = new Map<string, FormFamily>();
  for (const { manifest, templates } of library.packs) {
    for (const { id, title } of manifest.families) {
      const forms = Object.values(templates)
        .filter(({ family }) => family === id)
        .map((template) => ({ pack: manifest, template }));
      const before = families.get(id);
      if (before) families.set(id, { ...before, forms: [...before.forms, ...forms] });
      else families.set(id, { id, title, forms });
    }
  }
  return [...families.values()].filter(({ forms }) => forms.length > 0);
}

/** The families with only those forms whose title, summary or place in the list has every word typed. */
export function findForms(
  families: readonly FormFamily[],
  typed: string,
  say: (text: LocalizedText) => string,
): readonly FormFamily[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ template }: InstalledForm): boolean => {
    const text = [
      say(template.title),
      template.title.en,
      say(template.summary),
      template.form,
      say(template.length.label),
    ]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return families
    .map((family) => ({ ...family, forms: family.forms.filter(fits) }))
    .filter(({ forms }) => forms.length > 0);
}
