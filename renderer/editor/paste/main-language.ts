import type { Language } from '../../../templates/model/language.ts';
import type { Flow } from './pasted-block.ts';

/** The language that most of the pasted words say they are in: what is in it needs no mark. */
export function mainLanguage(flows: Iterable<Flow>): Language | undefined {
  const lengths = new Map<Language, number>();
  const waiting = [...flows];
  for (let flow = waiting.pop(); flow; flow = waiting.pop())
    for (const block of flow.blocks) {
      if (block.type === 'table')
        for (const row of block.rows) for (const cell of row.cells) waiting.push(cell.flow);
      if (block.type !== 'text') continue;
      for (const piece of block.pieces)
        if ('text' in piece && piece.looks.language)
          lengths.set(
            piece.looks.language,
            (lengths.get(piece.looks.language) ?? 0) + piece.text.length,
          );
    }
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0];
}
