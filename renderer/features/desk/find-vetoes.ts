import type { Veto } from '../../../templates/model/reference.ts';

/**
 * The vetoes whose symbol, place, date or caster has every word typed, newest first. `textOf` gives
 * what the list shows of a veto, so that what is seen can be found.
 */
export function findVetoes(
  vetoes: readonly Veto[],
  typed: string,
  textOf: (veto: Veto) => string,
): readonly Veto[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return vetoes
    .filter((veto) => {
      const { draft, date, situation, agendaItem, meeting, entry } = veto;
      const text = [draft, date, situation, agendaItem, meeting, `#${entry}`, textOf(veto)]
        .filter(Boolean)
        .join(' ')
        .toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => b.entry - a.entry);
}
