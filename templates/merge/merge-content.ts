import { sameJson } from '../change/same-json.ts';
import type { Inline } from '../model/blocks/inline.ts';
import { joinParts, type Part } from './join-parts.ts';
import { mergeWords } from './merge-words.ts';
import type { Sides } from './merge.ts';
import { contentOf, type Piece, textOf } from './pieces.ts';
import { type Region, regionsOf, type Stretch } from './regions.ts';
import { type Sentence, sentenceList } from './sentence-list.ts';

type Pieces = readonly Piece[];

/** How a place reads that both sides changed: as it was, as one side has it, or as both have it one after the other. */
export type Reading = 'base' | 'ours' | 'theirs' | 'both';

/** Two changed texts put together. Without a clash all readings are the same. */
export interface MergedContent {
  readonly clashes: boolean;
  /** False where the sides differ in looks alone, so that to have both would be to say it twice. */
  readonly mayHaveBoth: boolean;
  readonly as: (reading: Reading) => readonly Inline[];
}

/**
 * Merges three texts sentence by sentence: changes to different sentences are all in, a sentence whose
 * words both changed clashes. Nothing is ever put together from two sides inside a sentence but looks.
 */
export function mergeContent(sides: Sides<readonly Inline[]>): MergedContent {
  const lists = {
    base: sentenceList(sides.base),
    ours: sentenceList(sides.ours),
    theirs: sentenceList(sides.theirs),
  };
  const all = mapSides(lists, ({ sentences }) => sentences);
  const settled = regionsOf(mapSides(all, (sentences) => sentences.map(({ key }) => key))).flatMap(
    (region) => settle(region, all),
  );
  const clashes = settled.filter((one): one is Clash => !isPart(one));
  const tail = mergeSpace(mapSides(lists, (list) => list.tail));
  const first = mergeSpace(mapSides(all, ([sentence]) => sentence?.lead ?? []));
  return {
    clashes: clashes.length > 0,
    mayHaveBoth:
      clashes.length > 0 &&
      clashes.every(({ ours, theirs }) => ours && theirs && !haveSameWords(ours, theirs)),
    as: (reading) =>
      contentOf([
        ...joinParts(
          settled.flatMap((one) => (isPart(one) ? one : readAs(one, reading))),
          first,
        ),
        ...tail,
      ]),
  };
}

/** What stands at a place that clashes; undefined for a side that has nothing there. */
type Clash = Sides<Part | undefined>;

const isPart = (one: Part | Clash): one is Part => 'leads' in one;

const readAs = ({ base, ours, theirs }: Clash, reading: Reading): readonly Part[] =>
  (reading === 'both' ? [ours, theirs] : [{ base, ours, theirs }[reading]]).filter(
    (part) => part !== undefined,
  );

function settle(region: Region, all: Sides<readonly Sentence[]>): readonly (Part | Clash)[] {
  if (region.changedBy === 'nobody')
    return Array.from({ length: region.base.end - region.base.start }, (_, index) => {
      const one = mapSides(region, ({ start }) => ({
        start: start + index,
        end: start + index + 1,
      }));
      return settleStretch(one, all);
    }).filter((part) => part !== undefined);
  return [settleStretch(region, all)].filter((part) => part !== undefined);
}

/** A stretch as one part, as a clash, or as nothing where it was taken out. */
function settleStretch(
  { base, ours, theirs }: Sides<Stretch>,
  all: Sides<readonly Sentence[]>,
): Part | Clash | undefined {
  const stretches = { base, ours, theirs };
  const parts = {
    base: partOf(all.base, stretches.base),
    ours: partOf(all.ours, stretches.ours),
    theirs: partOf(all.theirs, stretches.theirs),
  };
  const bodies = mapSides(parts, (part) => part?.body ?? []);
  const body = mergeWords(bodies);
  const { base: before, ours: our, theirs: their } = parts;
  if (!body) return withLeads(parts);
  if (body.length === 0) return undefined;
  const [lead, ...others] = before
    ? [mergeSpace(mapSides(parts, (part) => part?.lead ?? before.lead)), before.lead]
    : [our?.lead ?? their?.lead ?? []];
  const leads = [lead ?? [], ...others, our?.lead ?? [], their?.lead ?? []];
  return { body, lead: leads[0] ?? [], leads, isFirst: [our, their].some((part) => part?.isFirst) };
}

/** Parts of a clash, each of which may borrow its space from the others. */
const withLeads = (parts: Clash): Clash => {
  const leads = [parts.base, parts.ours, parts.theirs].map((part) => part?.lead ?? []);
  return mapSides(parts, (part) => part && { ...part, leads: [part.lead, ...leads] });
};

/** Sentences that follow each other, as one part. */
function partOf(sentences: readonly Sentence[], { start, end }: Stretch): Part | undefined {
  const [first, ...others] = sentences.slice(start, end);
  return (
    first && {
      lead: first.lead,
      body: [...first.body, ...others.flatMap(({ lead, body }) => [...lead, ...body])],
      leads: [first.lead],
      isFirst: start === 0,
    }
  );
}

/** Space around sentences, which is nobody's statement: the side that changed it, else the longer one. */
function mergeSpace({ base, ours, theirs }: Sides<Pieces>): Pieces {
  const merged = mergeWords({ base, ours, theirs });
  if (merged) return merged;
  if (sameJson(ours, theirs)) return ours;
  const [one, other] = [textOf(ours), textOf(theirs)];
  if (one.length !== other.length) return one.length > other.length ? ours : theirs;
  return one <= other ? ours : theirs;
}

const haveSameWords = (one: Part, other: Part): boolean => textOf(one.body) === textOf(other.body);

const mapSides = <From, To>(
  { base, ours, theirs }: Sides<From>,
  change: (side: From) => To,
): Sides<To> => ({ base: change(base), ours: change(ours), theirs: change(theirs) });
