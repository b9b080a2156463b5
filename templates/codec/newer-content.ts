import { isList, isMembers } from '../change/json-kinds.ts';
import type { Block, UnknownBlock } from '../model/blocks/block.ts';
import { isWords, type Inline, type UnknownInline } from '../model/blocks/inline.ts';
import type { Draft, Section } from '../model/draft.ts';
import type { ContentId } from '../model/ids.ts';
import { mapRuns } from './map-runs.ts';
import { sameList } from './same-list.ts';
import { blocks } from './schema/blocks.ts';
import { inlines } from './schema/inlines.ts';

type Members = Readonly<Record<string, unknown>>;

/** In a file nothing is of the kind that stands for what is unknown: a newer version may give that name to something. */
type Place = 'file' | 'memory';

const blockKinds = new Set(Object.keys(blocks));
const inlineKinds = new Set(Object.keys(inlines));
const noteKinds = new Set(['link', 'citation']);

/**
 * The data of a draft with each block and inline of a kind that this version does not know put whole into an
 * `unknown` one. Nothing else is looked into; the same data where there is none.
 */
export function wrapNewer(draft: unknown, place: Place): unknown {
  if (!isMembers(draft)) return draft;
  const { sections } = draft;
  if (!isList(sections)) return draft;
  const wrapped = sameList(sections, (section, at) => {
    if (!isMembers(section) || !isList(section['blocks'])) return section;
    const list = sameList(section['blocks'], (block, index) =>
      wrapBlock(block, place, () => freeId(sections, `newer-${at + 1}-${index + 1}`)),
    );
    return list === section['blocks'] ? section : { ...section, blocks: list };
  });
  return wrapped === sections ? draft : { ...draft, sections: wrapped };
}

/** The same for all drafts in the data of a dossier as it stands in memory. */
export function wrapNewerDrafts(dossier: unknown): unknown {
  if (!isMembers(dossier) || !isList(dossier['drafts'])) return dossier;
  const drafts = sameList(dossier['drafts'], (draft) => wrapNewer(draft, 'memory'));
  return drafts === dossier['drafts'] ? dossier : { ...dossier, drafts };
}

function wrapBlock(block: unknown, place: Place, makeId: () => ContentId): unknown {
  if (!isMembers(block)) return block;
  if (isNewer(block, blockKinds, place)) {
    const { id } = block;
    const isOwn = typeof id === 'string' && /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/.test(id);
    const own = isOwn ? (id as ContentId) : makeId();
    return { kind: 'unknown', id: own, data: block } satisfies UnknownBlock;
  }
  return mapRuns(block, (run) => sameList(run, (inline) => wrapInline(inline, place)));
}

const wrapInline = (inline: unknown, place: Place): unknown =>
  isMembers(inline) && (isNewer(inline, inlineKinds, place) || isNewerNote(inline))
    ? ({ kind: 'unknown', data: inline } satisfies UnknownInline)
    : inline;

/** What a note holds has no place for what is unknown, so the note goes as a whole. */
const isNewerNote = ({ kind, content }: Members): boolean =>
  kind === 'footnote' &&
  isList(content) &&
  content.some((inline) => isMembers(inline) && isNewer(inline, noteKinds, 'file'));

/** Only what looks like the name of a kind is one; anything else is a damaged file. */
const isNewer = ({ kind }: Members, known: ReadonlySet<string>, place: Place): boolean =>
  typeof kind === 'string' &&
  (place === 'file' && kind === 'unknown' ? true : !known.has(kind)) &&
  /^[a-z][a-z0-9-]{0,39}$/.test(kind);

/** An id that no block of the draft has, the same each time the file is read. */
function freeId(sections: readonly unknown[], wish: string): ContentId {
  const taken = new Set(
    sections.flatMap((section) =>
      isMembers(section) && isList(section['blocks'])
        ? section['blocks'].map((block) => (isMembers(block) ? block['id'] : undefined))
        : [],
    ),
  );
  let id = wish;
  while (taken.has(id)) id += '-x';
  return id as ContentId;
}

/** A draft as a file holds it: what a newer version wrote stands there as that version wrote it. */
export function unwrapNewer(draft: Draft): unknown {
  const sections = sameList<unknown>(draft.sections, (one) => {
    const section = one as Section;
    const list = sameList<unknown>(section.blocks, (block) => unwrapBlock(block as Block));
    return list === section.blocks ? section : { ...section, blocks: list };
  });
  return sections === draft.sections ? draft : { ...draft, sections };
}

const unwrapBlock = (block: Block): unknown =>
  block.kind === 'unknown'
    ? block.data
    : mapRuns(block, (run) => sameList(run, (inline) => unwrapInline(inline as Inline)));

const unwrapInline = (inline: Inline): unknown =>
  !isWords(inline) && inline.kind === 'unknown' ? inline.data : inline;
