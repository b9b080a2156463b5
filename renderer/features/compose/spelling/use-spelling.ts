import { useEffect, useMemo, useState } from 'react';
import { useSlateSelector } from 'slate-react';
import type { Language } from '../../../../templates/model/language.ts';
import type { Library } from '../../../../templates/model/library.ts';
import { fromSlate } from '../../../editor/value/from-slate.ts';
import type { SectionElement } from '../../../editor/value/slate-types.ts';
import { knownWords } from '../../../shared/spelling/known-words.ts';
import { startSpelling, type Spelling } from '../../../shared/spelling/spelling.ts';
import { misspelled, type Misspelled } from './misspelled.ts';

/** How long the writer pauses before words are looked up, in milliseconds. */
const quiet = 400;

let shared: Spelling | undefined;

/** One thread for the life of the window: a dictionary is read once. */
const theSpelling = (): Spelling => (shared ??= startSpelling());

/** The words of a draft that may be wrong, as they were at the last quiet moment, and who knows more about them. */
export interface DraftSpelling {
  readonly spelling: Spelling;
  readonly wrong: readonly Misspelled[];
}

/**
 * Looks up the words of a draft on another thread, after each pause and only in blocks that changed. Words of
 * one's own, of the packs and of the list of States are right.
 */
export function useSpelling(
  language: Language,
  library: Library,
  own: readonly string[],
): DraftSpelling {
  const spelling = theSpelling();
  const tree = useSlateSelector((now) => now.children);
  const [wrong, setWrong] = useState<readonly Misspelled[]>([]);
  const known = useMemo(() => knownWords(library, own), [library, own]);
  useEffect(() => spelling.know(known), [spelling, known]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const blocks = fromSlate(tree as SectionElement[]).flatMap((section) => section.blocks);
      spelling.check(blocks, language, () => setWrong(misspelled(blocks, spelling)));
    }, quiet);
    return () => clearTimeout(timer);
  }, [spelling, known, tree, language]);
  return useMemo(() => ({ spelling, wrong }), [spelling, wrong]);
}
