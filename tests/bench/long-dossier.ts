import { saveDossierFile } from '../../electron/services/file/save-dossier-file.ts';
import { setSections } from '../../templates/edit/set-sections.ts';
import type { Block } from '../../templates/model/blocks/block.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { ContentId } from '../../templates/model/ids.ts';
import { first } from '../support/first.ts';
import { sudan } from '../support/un-core.ts';
import { type BenchParagraph, longText } from './long-text.ts';

/** A country briefing whose first section holds `count` paragraphs of the benchmark's text. */
export function longDossier(count: number): Dossier {
  const dossier = sudan();
  const draft = first(dossier.drafts);
  const blocks = longText(count).map(toBlock);
  const sections = draft.sections.map((section, index) =>
    index === 0 ? { ...section, blocks } : { ...section, blocks: [] },
  );
  return setSections(dossier, draft.id, sections);
}

/** Saves that briefing. */
export async function saveLongDossier(count: number, path: string): Promise<void> {
  const saved = await saveDossierFile(path, longDossier(count), null);
  if (!saved.ok) throw new Error(saved.problem.message);
}

function toBlock(paragraph: BenchParagraph, index: number): Block {
  const id = `bench-${index}` as ContentId;
  switch (paragraph.kind) {
    case 'heading':
      return { kind: 'heading', id, level: 1, content: [{ text: paragraph.text }] };
    case 'item':
      return { kind: 'item', id, list: 'bullet', level: 0, content: [{ text: paragraph.text }] };
    case 'paragraph': {
      const [one, two, three, four] = paragraph.parts;
      return {
        kind: 'paragraph',
        id,
        content: [
          { text: one },
          { text: two, bold: true },
          { text: three },
          { text: four, italic: true },
        ],
      };
    }
  }
}
