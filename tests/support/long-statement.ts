import { saveDossierFile } from '../../electron/services/file/save-dossier-file.ts';
import { setSections } from '../../templates/edit/set-sections.ts';
import type { Block } from '../../templates/model/blocks/block.ts';
import { isWords, type Inline } from '../../templates/model/blocks/inline.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { ContentId } from '../../templates/model/ids.ts';
import { first } from './first.ts';
import { deepFreeze } from './un-core.ts';
import { vetoDay } from './veto-day.ts';
import { vetoDayTexts, type VetoDayVariant } from './veto-day-texts.ts';

const others: readonly VetoDayVariant[] = ['caster', 'state-concerned', 'critic', 'aligned'];

/** Plain sentences that the statements of others hold, none of them with a gap. */
const lent: readonly string[] = others.flatMap((variant) =>
  Object.entries(vetoDayTexts[variant])
    .filter(([section]) => !section.startsWith('asks-'))
    .flatMap(([, texts]) => texts)
    .flatMap(([only]) => (only && isWords(only) && !only.text.includes('[') ? [only.text] : [])),
);

const lentWords = 380;

/**
 * A statement of about 700 words whose paragraphs are marked must, should and may, with optional passages
 * in some of them.
 */
export function longStatement(): Dossier {
  const short = vetoDay('supporter');
  const draft = first(short.drafts);
  let words = 0;
  const added = lent
    .filter((text) => (words += text.split(' ').length) <= lentWords)
    .map((text, index): Block => ({
      kind: 'paragraph',
      id: `lent-${index}` as ContentId,
      priority: index % 2 === 0 ? 'may' : 'should',
      content: index % 3 === 0 ? withOptionalEnd(text) : [{ text }],
    }));
  return deepFreeze(
    setSections(
      short,
      draft.id,
      draft.sections.map((section) =>
        section.key === 'consequence'
          ? { ...section, blocks: [...section.blocks, ...added] }
          : section,
      ),
    ),
  );
}

/** The sentences after the first can be left out. */
function withOptionalEnd(text: string): readonly Inline[] {
  const end = text.indexOf('. ') + 2;
  return end < 2
    ? [{ text }]
    : [{ text: text.slice(0, end) }, { text: text.slice(end), optional: true }];
}

/** Writes a dossier to a new file as the program does. */
export async function saveAs(path: string, dossier: Dossier): Promise<string> {
  const saved = await saveDossierFile(path, dossier, null);
  if (!saved.ok) throw new Error(saved.problem.message);
  return path;
}
