import { isList } from '../change/json-kinds.ts';
import { sameJson } from '../change/same-json.ts';
import type { Inline } from '../model/blocks/inline.ts';
import { firstOf } from './json-text.ts';
import { mergeContent } from './merge-content.ts';
import { mergeWhole } from './merge-whole.ts';
import type { Choice, Decision, Sides } from './merge.ts';
import { ask, type Merging, note } from './merging.ts';
import type { Path } from './path.ts';

type Content = readonly Inline[];

/** Merges the words of a block. A block whose sentences clash is one conflict, with all that fits in either reading of it. */
export function mergeText(merging: Merging, path: Path, sides: Sides<unknown>): unknown {
  const { base, ours, theirs } = sides;
  if (!isList(ours) || !isList(theirs) || sameJson(base, ours))
    return mergeWhole(merging, path, sides);
  const [our, their] = [ours as Content, theirs as Content];
  if (!isList(base)) return askWithoutBase(merging, path, our, their);
  const before = base as Content;
  const merged = mergeContent({ base: before, ours: our, theirs: their });
  if (!merged.clashes) {
    note(merging, path, 'changed');
    return merged.as('base');
  }
  const decision = ask(merging, path, {
    kind: 'text',
    base: before,
    ours: merged.as('ours'),
    theirs: merged.as('theirs'),
    choices: choices(merged.mayHaveBoth),
  });
  return ownWords(decision) ?? merged.as(readingOf(decision) ?? 'base');
}

function askWithoutBase(merging: Merging, path: Path, ours: Content, theirs: Content): Content {
  const decision = ask(merging, path, {
    kind: 'text',
    base: null,
    ours,
    theirs,
    choices: choices(ours.length > 0 && theirs.length > 0),
  });
  switch (readingOf(decision)) {
    case 'ours':
      return ours;
    case 'theirs':
      return theirs;
    case 'both':
      return [...ours, { text: ' ' }, ...theirs];
    default:
      return ownWords(decision) ?? firstOf(ours, theirs);
  }
}

const choices = (both: boolean): readonly Choice[] =>
  both ? ['ours', 'theirs', 'both', 'own'] : ['ours', 'theirs', 'own'];

const readingOf = (decision: Decision | undefined): 'ours' | 'theirs' | 'both' | undefined =>
  decision && decision.take !== 'own' ? decision.take : undefined;

const ownWords = (decision: Decision | undefined): Content | undefined =>
  decision?.take === 'own' ? (decision.value === '' ? [] : [{ text: decision.value }]) : undefined;
