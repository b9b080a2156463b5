import { newDossier } from '../../templates/edit/new-dossier.ts';
import { setField } from '../../templates/edit/set-field.ts';
import { setSections } from '../../templates/edit/set-sections.ts';
import type { Block } from '../../templates/model/blocks/block.ts';
import type { Inline } from '../../templates/model/blocks/inline.ts';
import { runsOfBlock } from '../../templates/model/blocks/inlines-of-block.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { ContentId } from '../../templates/model/ids.ts';
import { emptyProfile } from '../../templates/model/profile.ts';
import { countingIds, deepFreeze, library, vetoOf } from './un-core.ts';
import { first } from './first.ts';
import { vetoDayTexts, type VetoDayVariant } from './veto-day-texts.ts';

/** The invented States that speak on the day, one for each variant of the statement. */
const speakers: { readonly [Variant in VetoDayVariant]: readonly [state: string, name: string] } = {
  caster: ['Grand Fenwick', 'H.E. Mr. Otto Lund'],
  'state-concerned': ['Elbonia', 'H.E. Ms. Mira Sol'],
  supporter: ['Ruritania', 'H.E. Ms. Ada Nord'],
  critic: ['Freedonia', 'H.E. Mr. Rufus Firefly'],
  aligned: ['Zubrowka', 'H.E. Ms. Agatha Roman'],
};

/**
 * A statement on the veto of 18 September 2025, written out in one of the five variants: facts from the
 * register alone, invented speakers, general words, and gaps wherever a figure or a fact would stand.
 */
export function vetoDay(variant: VetoDayVariant): Dossier {
  const [state, speaker] = speakers[variant];
  const makeId = countingIds();
  const made = newDossier(
    {
      pack: 'un-core',
      template: `veto-${variant}`,
      veto: vetoOf('S/2025/583'),
      profile: {
        ...emptyProfile,
        mission: `Permanent Mission of ${state} to the United Nations`,
        speaker,
        rank: 'Permanent Representative',
      },
    },
    { library, makeId, now: '2025-09-19T08:00:00.000Z' },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  const draft = first(made.value.drafts);
  const written = setSections(
    made.value,
    draft.id,
    draft.sections.map((section) => ({
      ...section,
      blocks: fill(section.blocks, vetoDayTexts[variant][section.key] ?? [], makeId),
    })),
  );
  return deepFreeze(
    variant === 'aligned'
      ? setField(
          written,
          draft.id,
          'alignments',
          'the statement delivered by Ruritania on behalf of the Northern Friends',
        )
      : written,
  );
}

/** Puts the texts into the empty blocks of a section, in order; what is left over follows as paragraphs. */
function fill(
  blocks: readonly Block[],
  texts: readonly (readonly Inline[])[],
  makeId: () => string,
): readonly Block[] {
  const waiting = [...texts];
  const filled = blocks.map((block): Block => {
    const empty = (block.kind === 'paragraph' || block.kind === 'ask') && isEmpty(block);
    const content = empty ? waiting.shift() : undefined;
    return content && (block.kind === 'paragraph' || block.kind === 'ask')
      ? { ...block, content }
      : block;
  });
  return [
    ...filled,
    ...waiting.map((content): Block => ({
      kind: 'paragraph',
      id: makeId() as ContentId,
      priority: 'should',
      content,
    })),
  ];
}

const isEmpty = (block: Block): boolean =>
  runsOfBlock(block).every((run) =>
    run.every((inline) => !('kind' in inline) && inline.text.trim() === ''),
  );
