import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { LockRequest } from '../../../../../electron/ipc/contract.ts';
import { setField } from '../../../../../templates/edit/set-field.ts';
import type { Dossier } from '../../../../../templates/model/dossier.ts';
import { filesHolding } from './files-holding.ts';
import {
  deskGround,
  type DeskGround,
  good,
  opened,
  withWords,
  writerOn,
} from '../../../../support/desk-world.ts';
import { first } from '../../../../support/first.ts';
import { smallDossier } from '../../../../support/small-dossier.ts';

const minute = 60_000;
const names = [
  ...['title', 'situation', 'draft title', 'field', 'field typed', 'text', 'heading', 'footnote'],
  ...['evidence', 'source', 'reference', 'origin', 'note', 'method', 'typed', 'typed later'],
  ...['version', 'milestone', 'share', 'unsaved'],
] as const;
type CanaryName = (typeof names)[number];

/** A word for each place that a dossier can hold a secret in; none is a part of another. */
const canary = (name: CanaryName): string => `Canary${names.indexOf(name) + 100}Qx7Zk`;
const all = names.map((name) => canary(name));

/** A dossier that has a canary wherever a person can write. */
function secretDossier(): Dossier {
  const [draft, ...others] = smallDossier.drafts;
  const [assessment] = smallDossier.assessments;
  const [evidence] = smallDossier.evidence;
  if (!draft || !assessment || !evidence) throw new Error('It has one of each');
  const dossier: Dossier = {
    ...smallDossier,
    title: canary('title'),
    situation: { ...smallDossier.situation, name: canary('situation') },
    drafts: [
      {
        ...draft,
        title: canary('draft title'),
        fields: {
          ...draft.fields,
          speaker: { value: canary('field'), origin: 'profile', confirmed: true },
        },
      },
      ...others,
    ],
    assessments: [
      {
        ...assessment,
        method: canary('method'),
        items: { rf01: { values: { status: 'present', note: canary('note') }, evidence: [] } },
      },
    ],
    evidence: [
      {
        ...evidence,
        what: canary('evidence'),
        source: { name: canary('source'), kind: 'testimony', reference: canary('reference') },
        origin: canary('origin'),
      },
    ],
  };
  const words = ['text', 'heading', 'footnote'] as const;
  return words.reduce((before, word) => withWords(before, canary(word)), dossier);
}

/** A whole day with a dossier: journal, saves, versions, copies, locking and unlocking, a crash, the end. */
async function live(ground: DeskGround, lock: LockRequest): Promise<void> {
  const { desk, clock } = ground;
  const [path, copy, share] = ['a.aide', 'copy.aide', 'share.aide'].map((name) =>
    ground.at(name),
  ) as [string, string, string];
  const locked = lock.kind === 'passphrase';
  let writer = writerOn(desk, good(await desk.begin(secretDossier(), lock)));
  good(await writer.type(canary('typed')));
  good(await desk.mark(writer.handle, writer.dossier(), named('version')));
  if (locked) {
    const { ticket } = good(await desk.lockNow(writer.handle));
    writer = writerOn(desk, good(await desk.unlock(ticket, lock)));
  }
  good(await writer.save(path));
  clock.pass(6 * minute);
  const draft = first(writer.dossier().drafts).id;
  good(await writer.change((to) => setField(to, draft, 'theme', canary('field typed'))));
  good(await writer.save(path));
  good(await desk.mark(writer.handle, writer.dossier(), named('milestone')));
  good(await desk.saveCopy(writer.handle, writer.dossier(), copy));
  good(await desk.share(writer.handle, writer.dossier(), canary('share'), share));
  good(await desk.copy(writer.handle, share));
  good(await writer.type(canary('typed later')));
  if (locked) {
    const { ticket } = good(await desk.lockNow(writer.handle));
    writer = writerOn(desk, good(await desk.unlock(ticket, lock)));
  }
  good(await writer.type(canary('unsaved')));
  // What a person says of a dossier that cannot be saved is said without a word of it.
  await writer.save(join(ground.drive, 'none', 'a.aide'));
  await desk.abandon();
}

const named = (name: CanaryName) => ({ kind: 'named', name: canary(name) }) as const;

/** A ground whose temporary files are in its own folder too, with that folder. */
async function enclosed() {
  const ground = await deskGround();
  const folder = dirname(ground.userData);
  vi.stubEnv('TMPDIR', join(folder, 'tmp'));
  onTestFinished(() => void vi.unstubAllEnvs());
  await mkdir(join(folder, 'tmp'));
  expect(tmpdir()).toBe(join(folder, 'tmp'));
  return { ground, folder };
}

const passphrase = { kind: 'passphrase', passphrase: 'correct horse' } as const;

describe('of a dossier that was locked from the start', () => {
  it('no word stands in any file, while it is written, after a crash, and when all is closed', async () => {
    const { ground, folder } = await enclosed();
    await live(ground, passphrase);
    expect(await filesHolding(folder, all)).toEqual([]);
    const { desk } = ground.restart();
    const leftover = first(await desk.leftovers());
    const ticket = good(await desk.recover(leftover.id));
    if (!('ticket' in ticket)) throw new Error('It is locked');
    const again = good(await desk.unlock(ticket.ticket, passphrase));
    for (const word of all.filter((one) => !isOfVersions(one)))
      expect(JSON.stringify(again.dossier)).toContain(word);
    good(await desk.save(again.handle, again.dossier, ground.at('a.aide')));
    const marks = JSON.stringify(good(await desk.versions(again.handle)));
    for (const word of all.filter(isOfVersions)) expect(marks).toContain(word);
    await desk.close(again.handle);
    expect(await filesHolding(folder, all)).toEqual([]);
    expect(ground.logged.join('\n') + JSON.stringify(ground.told)).not.toContain('Canary');
  });

  it('the key and its passphrase are in no file either', async () => {
    const { ground, folder } = await enclosed();
    good(await ground.world.ownKey.create('my own passphrase'));
    const identity = ground.world.ownKey.identity() ?? '';
    expect(identity).toMatch(/^AGE-SECRET-KEY-1/);
    await live(ground, passphrase);
    const secrets = [identity, 'my own passphrase', passphrase.passphrase];
    expect(await filesHolding(folder, secrets)).toEqual([]);
  });
});

describe('of a dossier that was locked later', () => {
  it('no word stands in any file once it is locked', async () => {
    const { ground, folder } = await enclosed();
    await live(ground, { kind: 'none' });
    const { desk } = ground.restart();
    const leftover = first(await desk.leftovers());
    const again = opened(await desk.recover(leftover.id));
    good(await desk.lock(again.handle, again.dossier, passphrase));
    const readable = async () => new Set((await filesHolding(folder, all)).map(({ file }) => file));
    // Copies that were given away before were never locked.
    const given = new Set(['copy.aide', 'share.aide']);
    expect(await readable()).toEqual(given);
    await desk.close(again.handle);
    expect(await readable()).toEqual(given);
  });
});

describe('of a dossier without a lock', () => {
  it('every word is found, so that finding none means something', async () => {
    const { ground, folder } = await enclosed();
    await live(ground, { kind: 'none' });
    const found = await filesHolding(folder, all);
    expect(new Set(found.map(({ word }) => word))).toEqual(new Set(all));
    const holders = (word: string) =>
      found
        .filter((one) => one.word === word)
        .map(({ file }) => file.replace(/^[0-9a-f]{16}-[0-9a-f]{12}/, 'a'))
        .toSorted();
    expect(holders(canary('title'))).toEqual([
      ...['a.aide', 'a.journal', 'copy.aide', 'recents.json', 'share.aide'],
    ]);
    expect(holders(canary('unsaved'))).toEqual(['a.journal']);
    expect(holders(canary('version'))).toEqual(['a.aide', 'a.journal', 'copy.aide']);
  });
});

const isOfVersions = (word: string): boolean =>
  (['version', 'milestone', 'share'] as const).some((name) => canary(name) === word);
