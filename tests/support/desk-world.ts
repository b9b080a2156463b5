import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type {
  EventName,
  Events,
  Failure,
  OpenDossier,
  Opening,
} from '../../electron/ipc/contract.ts';
import { createDesk, type Desk } from '../../electron/services/desk/desk.ts';
import type { DeskWorld } from '../../electron/services/desk/desk-world.ts';
import type { Disk } from '../../electron/services/disk/disk.ts';
import { nodeDisk } from '../../electron/services/disk/node-disk.ts';
import { openExportedFiles } from '../../electron/services/exported-files.ts';
import { openOwnKey } from '../../electron/services/own-key/own-key.ts';
import { openRecents } from '../../electron/services/recents.ts';
import { passphraseHere } from '../../electron/services/seal/passphrase-work.ts';
import { changesBetween } from '../../templates/change/changes-between.ts';
import { setSections } from '../../templates/edit/set-sections.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { ContentId } from '../../templates/model/ids.ts';
import type { Result } from '../../templates/model/result.ts';
import { first } from './first.ts';
import { type ManualTime, manualTime } from './manual-time.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { library } from './un-core.ts';
import { wrapDisk } from './wrap-disk.ts';

/** Something that a window was told. */
type Told = {
  readonly [Name in EventName]: { readonly name: Name; readonly detail: Events[Name] };
}[EventName];

/** A clock that stands still until a test moves it. */
interface TestClock {
  readonly now: () => string;
  readonly pass: (milliseconds: number) => void;
}

/** One person's program with everything that it keeps, on a computer of its own. */
export interface DeskGround {
  /** What the program keeps for the person. */
  readonly userData: string;
  /** Where dossiers are saved, with the path of a file there. */
  readonly drive: string;
  readonly at: (name: string) => string;
  readonly world: DeskWorld;
  readonly desk: Desk;
  /** The program is started anew over what the last one left; that one is not asked to close anything. */
  readonly restart: (changed?: Partial<DeskWorld>) => DeskGround;
  readonly told: readonly Told[];
  readonly logged: readonly string[];
  readonly clock: TestClock;
  /** For the regular looks at files. */
  readonly time: ManualTime;
  /** The bare names of the journals. */
  readonly journals: () => Promise<readonly string[]>;
}

/** The day on which the clock of every ground begins. */
const groundBegins = '2025-09-19T09:00:00.000Z';

/** Cheap passphrases: 2 to the power of this many rounds. */
const cheap = 2;

/** The disks of this computer without the waiting: nothing is flushed, because nobody here cuts the power. */
export const hastyDisk: Disk = wrapDisk(nodeDisk, {
  call: ({ name }, run) =>
    name === 'sync' || name === 'datasync' || name === 'syncFolder'
      ? (Promise.resolve() as ReturnType<typeof run>)
      : run(),
  write: (file, bytes, position) => file.write(bytes, position),
});

/** A ground with a folder of its own; `drive` puts its dossiers elsewhere, as on a share. */
export async function deskGround(
  changed: Partial<DeskWorld> & { readonly drive?: string; readonly name?: string } = {},
): Promise<DeskGround> {
  const folder = await temporaryFolder();
  const { drive = join(folder, 'drive'), name = 'Ada Nord', ...parts } = changed;
  const userData = join(folder, 'user-data');
  await mkdir(drive, { recursive: true });
  await mkdir(userData);
  const told: Told[] = [];
  const logged: string[] = [];
  const time = manualTime();
  let clock = Date.parse(groundBegins);
  let ids = 0;
  const world: DeskWorld = {
    journals: join(userData, 'journals'),
    disk: hastyDisk,
    now: () => new Date(clock).toISOString(),
    monotonic: time.monotonic,
    every: time.every,
    makeId: () => `id-${(ids += 1)}`,
    work: passphraseHere,
    workFactor: cheap,
    library: () => Promise.resolve(library),
    recents: openRecents(userData),
    exported: openExportedFiles(userData),
    ownKey: openOwnKey(userData, { work: passphraseHere, workFactor: cheap }),
    me: () => Promise.resolve({ name, computer: `computer of ${name}`, seat: `seat of ${name}` }),
    tell: (event, detail) => told.push({ name: event, detail } as Told),
    log: (line) => logged.push(line),
    ...parts,
  };
  const groundOn = (on: DeskWorld): DeskGround => {
    const desk = createDesk(on);
    onTestFinished(() => desk.abandon());
    return {
      userData,
      drive,
      at: (file) => join(drive, file),
      world: on,
      desk,
      restart: (more = {}) =>
        groundOn({
          ...on,
          recents: openRecents(userData),
          exported: openExportedFiles(userData),
          ownKey: openOwnKey(userData, { work: passphraseHere, workFactor: cheap }),
          ...more,
        }),
      told,
      logged,
      clock: { now: on.now, pass: (milliseconds) => void (clock += milliseconds) },
      time,
      journals: () => readdir(on.journals).catch(() => []),
    };
  };
  return groundOn(world);
}

/** A disk on which a dossier file waits to take its place while a test holds it up. */
interface SlowDisk {
  readonly disk: Disk;
  /** Resolves once a dossier file waits. */
  readonly hold: () => Promise<void>;
  readonly letGo: () => void;
}

/** A disk of this computer that can be held up at the moment before a dossier file takes its place. */
export function slowDisk(): SlowDisk {
  let letGo = (): void => undefined;
  let reached = (): void => undefined;
  let held: Promise<void> | undefined;
  const disk = wrapDisk(hastyDisk, {
    call: async ({ name, path }, run) => {
      if (held && name === 'rename' && path.endsWith('.aide')) {
        reached();
        await held;
      }
      return run();
    },
    write: (file, bytes, position) => file.write(bytes, position),
  });
  const hold = (): Promise<void> => {
    held = new Promise((resolve) => (letGo = resolve));
    return new Promise((resolve) => (reached = resolve));
  };
  return {
    disk,
    hold,
    letGo: () => {
      held = undefined;
      letGo();
    },
  };
}

/** What a window does with an open dossier: it holds it, tells the journal what changes, and saves it. */
interface Writer {
  readonly handle: string;
  readonly dossier: () => Dossier;
  /** Changes the dossier and sends the change to the journal. After a refusal the whole dossier goes, as from a window. */
  readonly change: (to: (dossier: Dossier) => Dossier) => Promise<Result<null, Failure>>;
  /** Adds a paragraph with these words to the first section of the first draft. */
  readonly type: (words: string) => Promise<Result<null, Failure>>;
  readonly save: (path: string) => ReturnType<Desk['save']>;
}

/** The window of an open dossier. */
export function writerOn(desk: Desk, { handle, dossier }: OpenDossier): Writer {
  let present = dossier;
  let kept = dossier;
  let number = 0;
  let refused = false;
  const change: Writer['change'] = async (to) => {
    present = to(present);
    const changes = refused ? [{ path: [], set: present }] : changesBetween(kept, present);
    kept = present;
    number += 1;
    const answer = await desk.keep(handle, number, changes);
    refused = !answer.ok;
    return answer;
  };
  return {
    handle,
    dossier: () => present,
    change,
    type: (words) => change((before) => withWords(before, words)),
    save: (path) => desk.save(handle, present, path),
  };
}

/** The dossier with one more paragraph in the first section of its first draft. */
export function withWords(dossier: Dossier, words: string): Dossier {
  const draft = first(dossier.drafts);
  const [section, ...others] = draft.sections;
  if (!section) throw new Error('The draft has no section');
  const id = `typed-${section.blocks.length}` as ContentId;
  const paragraph = { kind: 'paragraph', id, content: [{ text: words }] } as const;
  return setSections(dossier, draft.id, [
    { ...section, blocks: [...section.blocks, paragraph] },
    ...others,
  ]);
}

/** The words of every paragraph that `withWords` added, in order. */
export const typedIn = (dossier: Dossier): readonly string[] =>
  dossier.drafts.flatMap(({ sections }) =>
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'paragraph' && block.id.startsWith('typed-')
          ? block.content.map((inline) => ('text' in inline ? inline.text : ''))
          : [],
      ),
    ),
  );

/** What went well; throws with the words of what did not. */
export function good<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
}

/** The code of a failure, or `ok`. */
export const codeOf = (result: Result<unknown, Failure>): Failure['code'] | 'ok' =>
  result.ok ? 'ok' : result.problem.code;

/** The dossier that opening gave; throws where it has to be unlocked first. */
export function opened(opening: Result<Opening, Failure>): OpenDossier {
  const value = good(opening);
  if (!('handle' in value)) throw new Error('It is locked');
  return value;
}

/** The ticket that opening gave; throws where nothing has to be unlocked. */
export function ticketOf(opening: Result<Opening, Failure>): string {
  const value = good(opening);
  if ('handle' in value) throw new Error('It is not locked');
  return value.ticket;
}
