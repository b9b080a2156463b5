import { saveDossierFile } from '../../../electron/services/file/save-dossier-file.ts';
import type { Block } from '../../../templates/model/blocks/block.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Draft } from '../../../templates/model/draft.ts';
import type { ContentId } from '../../../templates/model/ids.ts';
import type { Language } from '../../../templates/model/language.ts';
import { first } from '../../support/first.ts';
import { dossierOf, vetoOf } from '../../support/un-core.ts';

/** The section whose words a test gives; the others are as the form has them. */
export const writtenSection = 2;

export interface TextOf {
  readonly language: Language;
  readonly title: string;
  /** A heading where it begins with `# `, else a paragraph. */
  readonly lines: readonly string[];
}

/** Saves a dossier on the veto of 18 September 2025 with a supporter's statement for each text. */
export async function saveTexts(path: string, texts: readonly TextOf[]): Promise<void> {
  const dossiers = texts.map((text, index) => withText(text, index));
  const saved = await saveDossierFile(
    path,
    { ...first(dossiers), drafts: dossiers.flatMap(({ drafts }) => drafts) },
    null,
  );
  if (!saved.ok) throw new Error(saved.problem.message);
}

function withText({ language, title, lines }: TextOf, index: number): Dossier {
  const made = dossierOf({ template: 'veto-supporter', veto: vetoOf('S/2025/583'), language });
  // Ids differ from draft to draft, but all drafts speak of the one assessment.
  const { id } = first(made.assessments);
  const renamed = JSON.stringify(made)
    .replaceAll('"id-', `"t${index}-`)
    .replaceAll(`"${id.replace('id-', `t${index}-`)}"`, `"${id}"`);
  const dossier = JSON.parse(renamed) as Dossier;
  const draft = first(dossier.drafts);
  const blocks = lines.map((line, at): Block => {
    const own = `t${index}-line-${at}` as ContentId;
    return line.startsWith('# ')
      ? { kind: 'heading', id: own, level: 1, content: [{ text: line.slice(2) }] }
      : { kind: 'paragraph', id: own, content: [{ text: line }] };
  });
  const written: Draft = {
    ...draft,
    title,
    sections: draft.sections.map((section, at) =>
      at === writtenSection ? { ...section, blocks } : section,
    ),
  };
  return { ...dossier, drafts: [written] };
}
