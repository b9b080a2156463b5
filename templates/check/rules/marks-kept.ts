import { foundAt } from '../found-at.ts';
import type { BlockRule } from '../rule.ts';

/** Every evidence mark points to items that the dossier holds. */
export const marksKept: BlockRule = (block, { runs }, setting) =>
  runs.flatMap(({ run, objects }) =>
    objects.flatMap(({ inline, start, end }) => {
      if (inline.kind !== 'evidence') return [];
      return inline.evidence
        .filter((id) => !setting.evidence.some((item) => item.id === id))
        .map((evidence) =>
          foundAt(
            setting,
            block,
            'mark-without-evidence',
            { run, start, end },
            { evidence },
            undefined,
            'warning',
          ),
        );
    }),
  );
