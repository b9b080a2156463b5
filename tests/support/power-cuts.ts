import { dirname } from 'node:path';
import { type DiskContent, type DiskEvent, written } from './memory-disk.ts';

/** What a disk may hold after the power went, and what callers had been told by then. */
export interface PowerCut {
  readonly content: DiskContent;
  readonly told: readonly string[];
}

type WriteEvent = Extract<DiskEvent, { kind: 'write' }>;
type NamesEvent = Extract<DiskEvent, { kind: 'names' }>;
type Names = Map<string, number | 'folder'>;
type Files = Map<number, Uint8Array>;

/** A drive writes a sector whole or not at all. */
const sector = 512;

/**
 * For every moment between two events, what a disk that began with `start` may hold if the power goes
 * then: what was flushed is there; of the rest, writes are lost, there, torn at any sector, or there in
 * sectors at random, thrown `throws` times; changes of names are there up to any one of them, and in any selection of few.
 */
export function* powerCuts(
  start: DiskContent,
  events: readonly DiskEvent[],
  throws: number,
): Generator<PowerCut> {
  const random = dice();
  for (let moment = 0; moment <= events.length; moment += 1) {
    const past = events.slice(0, moment);
    const told = past.flatMap((event) => (event.kind === 'told' ? [event.what] : []));
    const flushed = flushedAt(start, past);
    for (const names of nameChoices(flushed.names, flushed.loose))
      for (const files of fileChoices(flushed.files, flushed.writes, throws, random))
        yield { told, content: contentOf(names, files) };
  }
}

interface Flushed {
  readonly names: Names;
  readonly files: Files;
  /** Changes of names and content that nobody waited for, in order. */
  readonly loose: readonly NamesEvent[];
  readonly writes: readonly WriteEvent[];
}

function flushedAt(start: DiskContent, events: readonly DiskEvent[]): Flushed {
  const names: Names = new Map();
  const files: Files = new Map();
  for (const [path, bytes] of start) {
    // As the disk counts them: one for each file that it begins with.
    const id = files.size + 1;
    if (bytes) files.set(id, bytes);
    names.set(path, bytes ? id : 'folder');
  }
  let loose: NamesEvent[] = [];
  let writes: WriteEvent[] = [];
  for (const event of events) {
    switch (event.kind) {
      case 'write':
        writes.push(event);
        break;
      case 'names':
        loose.push(event);
        break;
      case 'sync':
        for (const write of writes) if (write.file === event.file) put(files, write);
        writes = writes.filter(({ file }) => file !== event.file);
        break;
      case 'sync-folder':
        for (const change of loose) if (change.folder === event.folder) rename(names, change);
        loose = loose.filter(({ folder }) => folder !== event.folder);
        break;
      case 'told':
        break;
    }
  }
  return { names, files, loose, writes };
}

const put = (files: Files, { file, at, bytes }: WriteEvent): void =>
  void files.set(file, written(files.get(file) ?? new Uint8Array(), bytes, at));

function rename(names: Names, event: NamesEvent): void {
  for (const [path, file] of event.names)
    if (file === null) names.delete(path);
    else names.set(path, file);
}

function* nameChoices(flushed: Names, loose: readonly NamesEvent[]): Generator<Names> {
  const choices =
    loose.length <= 4
      ? Array.from({ length: 2 ** loose.length }, (_, bits) =>
          loose.filter((_event, index) => bits & (1 << index)),
        )
      : Array.from({ length: loose.length + 1 }, (_, length) => loose.slice(0, length));
  for (const choice of choices) {
    const names = new Map(flushed);
    for (const event of choice) rename(names, event);
    yield names;
  }
}

function* fileChoices(
  flushed: Files,
  writes: readonly WriteEvent[],
  throws: number,
  random: () => number,
): Generator<Files> {
  yield flushed;
  for (const [index, write] of writes.entries()) {
    const files = new Map(flushed);
    for (const before of writes.slice(0, index)) put(files, before);
    for (const length of [...cutsOf(write), write.bytes.length]) {
      const torn = new Map(files);
      put(torn, { ...write, bytes: write.bytes.subarray(0, length) });
      yield torn;
    }
  }
  if (writes.length === 0) return;
  for (let thrown = 0; thrown < throws; thrown += 1) {
    const files = new Map(flushed);
    for (const write of writes) {
      // The size is kept apart from the content: what was not written reads as zeros.
      if (random() < 0.5) grow(files, write);
      let from = 0;
      for (const to of [...cutsOf(write), write.bytes.length]) {
        if (random() < 0.5)
          put(files, { ...write, at: write.at + from, bytes: write.bytes.subarray(from, to) });
        from = to;
      }
    }
    yield files;
  }
}

function grow(files: Files, { file, at, bytes }: WriteEvent): void {
  const before = files.get(file) ?? new Uint8Array();
  const size = Math.max(before.length, at + bytes.length);
  files.set(file, written(new Uint8Array(size), before, 0));
}

/** Where the sectors of the drive fall inside a write, counted from its start. */
function cutsOf({ at, bytes }: WriteEvent): readonly number[] {
  const cuts: number[] = [];
  for (let cut = sector - (at % sector); cut < bytes.length; cut += sector) cuts.push(cut);
  return cuts;
}

function contentOf(names: Names, files: Files): DiskContent {
  const content = new Map<string, Uint8Array | null>();
  for (const [path, file] of names)
    if (names.get(dirname(path)) === 'folder' || path === dirname(path))
      content.set(path, file === 'folder' ? null : (files.get(file) ?? new Uint8Array()));
  return content;
}

/** Numbers between 0 and 1, the same in every run. */
function dice(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
