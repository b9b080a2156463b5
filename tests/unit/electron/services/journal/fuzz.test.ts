import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstChain, frame, headerLine } from '../../../../../electron/services/journal/frames.ts';
import { readJournal } from '../../../../../electron/services/journal/read-journal.ts';
import { readRecord } from '../../../../../electron/services/journal/read-record.ts';
import { replay } from '../../../../../electron/services/journal/replay.ts';
import { parseDossier } from '../../../../../templates/codec/parse-dossier.ts';
import { applyChanges } from '../../../../../templates/change/apply-changes.ts';
import {
  storyChange,
  storyDossier,
  storyJournal,
  storyMark,
} from '../../../../support/journal-story.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

async function realJournal(): Promise<Buffer> {
  const folder = await temporaryFolder();
  const journal = await storyJournal(folder);
  for (const number of [1, 2, 3]) await journal.append(storyChange(number));
  await journal.append(storyMark('v1'));
  for (const number of [4, 5]) await journal.append(storyChange(number));
  await journal.saved(
    '2025-09-19T09:00:00.000Z',
    { path: '/a', sha256: '0'.repeat(64) },
    journal.point(),
  );
  await journal.append(storyChange(6));
  await journal.close();
  return readFile(join(folder, `${journal.id}.journal`));
}

/** Reads and replays bytes; whatever they are, what comes out is a dossier or nothing. */
async function follow(bytes: Uint8Array) {
  const read = await readJournal(bytes);
  if (!read.ok) return undefined;
  expect(read.value.dropped).toBeGreaterThanOrEqual(0);
  const replayed = replay(read.value.records);
  if (!replayed.ok) return undefined;
  expect(parseDossier(replayed.value.dossier).ok).toBe(true);
  for (const { dossier } of replayed.value.versions) expect(parseDossier(dossier).ok).toBe(true);
  return replayed.value;
}

const asJournal = (records: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat([
    headerLine('open'),
    frame(
      records.map((record) => (typeof record === 'string' ? Buffer.from(record) : record)),
      firstChain('open'),
    ).bytes,
  ]);

const begin = JSON.stringify({
  kind: 'begin',
  at: '2025-09-19T09:00:00.000Z',
  number: 0,
  behind: false,
  file: null,
  dossier: storyDossier(0),
});
const change = (number: number, changes: unknown): string =>
  JSON.stringify({ kind: 'change', at: '2025-09-19T09:00:00.000Z', number, changes });

describe('journals that nobody vouches for', () => {
  it('with bytes changed, cut out or put in give an earlier state or nothing', async () => {
    const real = await realJournal();
    const mutation = fc.record({
      at: fc.nat({ max: real.length - 1 }),
      remove: fc.nat({ max: 40 }),
      insert: fc.uint8Array({ maxLength: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        let bytes = real;
        for (const { at, remove, insert } of mutations)
          bytes = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);
        const found = await follow(bytes);
        if (found) expect(found.dossier).toEqual(storyDossier(found.number));
      }),
      { numRuns: 600 },
    );
  });

  it('with right checksums and changed records give a dossier or nothing', async () => {
    const records = [begin, ...[1, 2, 3].map((number) => JSON.stringify(storyChange(number)))];
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: records.length - 1 }),
        fc.nat(),
        fc.nat({ max: 12 }),
        fc.oneof(
          fc.string({ maxLength: 12 }),
          fc.constantFrom('"__proto__":', '[', '{', '1e999', '-1', 'null', '"', '\u0000', '[[[['),
        ),
        async (which, place, remove, insert) => {
          const changed = records.map((record, index) => {
            if (index !== which) return record;
            const at = place % record.length;
            return `${record.slice(0, at)}${insert}${record.slice(at + remove)}`;
          });
          await follow(asJournal(changed.filter((record) => record !== '')));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('with any changes at all give a dossier or nothing', async () => {
    const step = fc.oneof(
      fc.constantFrom('drafts', 'sections', 'title', 'id', 'evidence', '__proto__', 'blocks'),
      fc.nat({ max: 3 }),
    );
    const path = fc.array(step, { maxLength: 5 });
    const one = fc.oneof(
      fc.record({ path, set: fc.jsonValue() }),
      fc.record({ path, drop: fc.constant(true) }),
      fc.record({
        path,
        at: fc.integer({ min: -1, max: 3 }),
        remove: fc.nat({ max: 3 }),
        insert: fc.array(fc.jsonValue(), { maxLength: 2 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(one, { maxLength: 2 }), { maxLength: 6 }), async (all) => {
        const found = await follow(
          asJournal([begin, ...all.map((changes, index) => change(index + 1, changes))]),
        );
        expect(found).toBeDefined();
      }),
      { numRuns: 300 },
    );
    expect(Object.hasOwn(Object.prototype, 'title')).toBe(false);
  });

  it.each([
    ['nested deep', '['.repeat(50_000)],
    ['with a reserved name', begin.replace('{', '{"__proto__":{},')],
    ['not UTF-8', Buffer.from([0xff, 0xfe, 0xfd])],
    ['of an unknown kind', '{"kind":"else"}'],
    ['without a kind', '{}'],
    ['that is no object', '7'],
    ['with an endless number', begin.replace('"number":0', '"number":1e400')],
    ['whose dossier is none', begin.replace('"drafts"', '"draughts"')],
  ] as readonly (readonly [string, string | Uint8Array])[])(
    'a record %s is none',
    async (_, record) => {
      expect(readRecord(typeof record === 'string' ? Buffer.from(record) : record)).toBeUndefined();
      expect(await follow(asJournal([record, begin]))).toBeUndefined();
      const read = await readJournal(asJournal([begin, record, change(1, [])]));
      expect(read.ok && read.value).toMatchObject({ ending: 'corrupt' });
      expect(read.ok && read.value.records).toHaveLength(1);
    },
  );

  it('that claim to be long, or are nothing, are harmless', async () => {
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.alloc(1000),
      Buffer.from('aide-memoire journal 1 open\n\xff\xff\xff\xff', 'latin1'),
      Buffer.concat([asJournal([begin]), Buffer.alloc(64, 0xff)]),
    ]) {
      const found = await follow(bytes);
      if (found) expect(found.dossier).toEqual(storyDossier(0));
    }
  });

  it('whose late changes leave no dossier are followed to right before one of those', async () => {
    const records = Array.from({ length: 200 }, (_, index) =>
      change(index + 1, index < 150 ? storyChange(index + 1).changes : [{ path: ['id'], set: 7 }]),
    );
    const found = await follow(asJournal([begin, ...records]));
    expect(found).toMatchObject({ number: 150, stopped: { why: 'not-a-dossier', followed: 151 } });
    expect(applyChanges(storyDossier(0), storyChange(150).changes).ok).toBe(true);
    expect(found?.dossier).toEqual(storyDossier(150));
  });
});
