import { symbolsIn, type FoundSymbol } from '../symbols/symbols-in.ts';
import type { TextRun } from './block-text.ts';

const none: readonly FoundSymbol[] = [];
/** Several rules ask for the symbols of the same run, one after the other. */
const known = new WeakMap<TextRun, readonly FoundSymbol[]>();

/** The document symbols in the words of a run, in order. */
export function symbolsOfRun(run: TextRun): readonly FoundSymbol[] {
  if (!run.text.includes('/')) return none;
  const before = known.get(run);
  if (before) return before;
  const symbols = symbolsIn(run.text);
  known.set(run, symbols);
  return symbols;
}
