import { evidenceInBlock } from '../model/blocks/evidence-in-blocks.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EvidenceId } from '../model/ids.ts';

/**
 * The next free evidence id, `E-01`, `E-02` …: short enough to say aloud and to type. Gaps are not filled again,
 * and a number that a text still names is not given to another fact: that would lend it its consent.
 */
export function nextEvidenceId(dossier: Dossier): EvidenceId {
  const highest = numbersIn(dossier).reduce((max, id) => {
    const number = /^E-(\d+)$/.exec(id)?.[1];
    return number ? Math.max(max, Number(number)) : max;
  }, 0);
  return `E-${String(highest + 1).padStart(2, '0')}` as EvidenceId;
}

const numbersIn = ({ evidence, drafts }: Dossier): readonly EvidenceId[] => [
  ...evidence.map(({ id }) => id),
  ...drafts.flatMap(({ sections }) =>
    sections.flatMap(({ blocks }) => blocks.flatMap(evidenceInBlock)),
  ),
];
