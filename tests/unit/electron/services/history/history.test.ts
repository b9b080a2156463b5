import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addVersion } from '../../../../../electron/services/history/add-version.ts';
import { dossierAt } from '../../../../../electron/services/history/dossier-at.ts';
import { historyFromParts } from '../../../../../electron/services/history/history-from-parts.ts';
import { historyLimits } from '../../../../../electron/services/history/history-limits.ts';
import { historyToParts } from '../../../../../electron/services/history/history-to-parts.ts';
import {
  emptyHistory,
  type History,
  sizeOf,
  versionsOf,
} from '../../../../../electron/services/history/history.ts';
import { chunkOfStates } from '../../../../../electron/services/history/make-chunk.ts';
import { thinHistory } from '../../../../../electron/services/history/thin-history.ts';
import { thinVersions } from '../../../../../templates/history/thin-versions.ts';
import type { Parts } from '../../../../../templates/codec/parts.ts';
import type { Dossier } from '../../../../../templates/model/dossier.ts';
import type { VersionId } from '../../../../../templates/model/ids.ts';
import type { Version, VersionMark } from '../../../../../templates/model/version.ts';
import { arbitraryTwoStates } from '../../../../support/arbitrary-two-states.ts';
import { first } from '../../../../support/first.ts';
import { smallDossier } from '../../../../support/small-dossier.ts';
import { deepFreeze } from '../../../../support/un-core.ts';

const start = Date.parse('2026-03-04T12:00:00.000Z');
const minute = 60_000;
const instant = (at: number) => new Date(at).toISOString();

const versionOf = (index: number, mark: VersionMark = { kind: 'auto' }): Version => ({
  id: `v${index}` as VersionId,
  at: instant(start + index * 5 * minute),
  mark,
});
const renamed = (title: string): Dossier => deepFreeze({ ...smallDossier, title });

async function held(history: History, id: string): Promise<Dossier> {
  const dossier = await dossierAt(history, id as VersionId);
  if (!dossier.ok) throw new Error(dossier.problem.message);
  return dossier.value;
}

function reopened(parts: Parts): History {
  const history = historyFromParts(parts);
  if (!history.ok) throw new Error(history.problem.code);
  return history.value;
}

/** A history of small dossiers whose titles are the numbers of their versions. */
async function numbered(count: number, limits = historyLimits, from = emptyHistory) {
  let history = from;
  for (let index = 0; index < count; index += 1)
    history = await addVersion(history, versionOf(index), renamed(String(index)), limits);
  return history;
}

describe('a history', { timeout: 60_000 }, () => {
  it('gives every state back, also after it was in a file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryTwoStates, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 4 }),
        async (pairs, versions) => {
          const limits = { ...historyLimits, versions };
          const dossiers = pairs.flatMap(({ before, after }) => [before, after, before]);
          let history = emptyHistory;
          for (const [index, dossier] of dossiers.entries())
            history = await addVersion(
              history,
              versionOf(index, { kind: 'named', name: 'n' }),
              deepFreeze(dossier),
              limits,
            );
          const parts = historyToParts(history);
          const again = reopened(parts);
          expect(historyToParts(again)).toStrictEqual(parts);
          for (const one of [history, again]) {
            expect(versionsOf(one)).toEqual(
              dossiers.map((_, index) => versionOf(index, { kind: 'named', name: 'n' })),
            );
            for (const [index, dossier] of dossiers.entries())
              expect(await held(one, `v${index}`)).toStrictEqual(dossier);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is no part of a file while it is empty', () => {
    expect(historyToParts(emptyHistory).size).toBe(0);
    expect(reopened(new Map([['dossier.json', Buffer.from('{}')]]))).toEqual(emptyHistory);
    expect(sizeOf(emptyHistory)).toBe(0);
  });

  it('remembers nothing new where nothing but the time changed, unless it is asked to', async () => {
    const once = await addVersion(emptyHistory, versionOf(0), smallDossier);
    const later = { ...structuredClone(smallDossier), modified: instant(start) };
    expect(await addVersion(once, versionOf(1), later)).toBe(once);
    const named = await addVersion(once, versionOf(1, { kind: 'named', name: 'x' }), later);
    expect(versionsOf(named)).toHaveLength(2);
    expect((await held(named, 'v1')).modified).toBe(instant(start));
    expect(versionsOf(await addVersion(named, versionOf(2), renamed('new')))).toHaveLength(3);
  });

  it('never gives two versions one id', async () => {
    const history = await numbered(1);
    await expect(addVersion(history, versionOf(0), renamed('x'))).rejects.toThrow();
  });

  it('says so where a version is not there', async () => {
    expect(await dossierAt(await numbered(2), 'v9' as VersionId)).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
    });
  });

  it('closes a chunk after 256 versions and never writes it again', async () => {
    const full = await numbered(256);
    expect(full.chunks).toHaveLength(1);
    const more = await addVersion(full, versionOf(256), renamed('256'));
    expect(more.chunks.map(({ versions }) => versions.length)).toEqual([256, 1]);
    expect(more.chunks[0]).toBe(full.chunks[0]);
    for (const index of [0, 100, 255, 256])
      expect((await held(more, `v${index}`)).title).toBe(String(index));
    expect(sizeOf(more)).toBe(
      [...historyToParts(more)]
        .filter(([name]) => name.endsWith('.br'))
        .reduce((sum, [, bytes]) => sum + bytes.length, 0),
    );
  });

  it('is the same whether its versions came one by one or at once', async () => {
    const states = Array.from({ length: 20 }, (_, index) => ({
      version: versionOf(index),
      held: renamed(String(index)),
    }));
    const atOnce = await chunkOfStates(states, historyLimits);
    expect((await numbered(20)).chunks).toStrictEqual([atOnce]);
  });

  it('closes a chunk whose text is long, and holds no dossier that is too long to read', async () => {
    const history = await numbered(4, { ...historyLimits, closedFrom: 1 });
    expect(history.chunks).toHaveLength(4);
    expect(await numbered(1, { ...historyLimits, text: 100 })).toEqual(emptyHistory);
  });

  it('writes back what a newer version put in', async () => {
    const parts = new Map(historyToParts(await numbered(2)));
    const index = JSON.parse(Buffer.from(parts.get('history/index.json')!).toString());
    index['x-newer'] = { a: 1 };
    index.chunks[0].versions[0]['x-place'] = 'Geneva';
    index.chunks[0].versions[0].mark['x-why'] = ['b'];
    parts.set('history/index.json', Buffer.from(JSON.stringify(index)));
    parts.set('history/x-newer/notes', Buffer.from('kept'));
    const more = await addVersion(reopened(parts), versionOf(2), renamed('2'));
    const written = historyToParts(more);
    const again = JSON.parse(Buffer.from(written.get('history/index.json')!).toString());
    expect(again['x-newer']).toEqual({ a: 1 });
    expect(again.chunks[0].versions[0]).toEqual(index.chunks[0].versions[0]);
    expect(again.chunks[0].versions).toHaveLength(3);
    expect(written.get('history/x-newer/notes')).toEqual(Buffer.from('kept'));
  });
});

describe('thinning a history', { timeout: 60_000 }, () => {
  /** Ten days of versions every half hour, some of them named, so many to a chunk. */
  async function tenDays(versions: number): Promise<History> {
    const states = Array.from({ length: 480 }, (_, index) => ({
      version: {
        ...versionOf(index, index % 100 === 7 ? { kind: 'named', name: 'sent' } : { kind: 'auto' }),
        at: instant(start + index * 30 * minute),
      },
      held: renamed(String(index)),
    }));
    const chunks = [];
    for (let from = 0; from < states.length; from += versions)
      chunks.push((await chunkOfStates(states.slice(from, from + versions), historyLimits))!);
    return { ...emptyHistory, chunks };
  }
  const end = start + 480 * 30 * minute;

  it('keeps what the rule keeps, as it was', async () => {
    for (const versions of [7, 60, 256]) {
      const history = await tenDays(versions);
      const thinned = await thinHistory(history, instant(end));
      const kept = thinVersions(versionsOf(history), instant(end));
      // Ten days, two days and the rest of one by the hour, two hours and the rest of one in full.
      expect(kept.length).toBeLessThanOrEqual(7 + 3 * 24 + 3 * 12);
      expect(versionsOf(thinned)).toEqual(kept);
      for (const { id } of kept) expect((await held(thinned, id)).title).toBe(id.slice(1));
      expect(await thinHistory(thinned, instant(end))).toBe(thinned);
      const again = reopened(historyToParts(thinned));
      for (const { id } of kept) expect((await held(again, id)).title).toBe(id.slice(1));
    }
  });

  it('leaves few chunks, each of which would begin with a whole dossier', async () => {
    const history = await tenDays(7);
    expect(history.chunks).toHaveLength(69);
    const thinned = await thinHistory(history, instant(end));
    expect(thinned.chunks.length).toBeLessThan(5);
    expect(sizeOf(thinned)).toBeLessThan(sizeOf(history) / 8);
  });

  it('does not write a chunk again that loses nothing', async () => {
    const history = await tenDays(230);
    const now = end - 12 * 60 * minute;
    const thinned = await thinHistory(history, instant(now));
    expect(history.chunks).toHaveLength(3);
    expect(thinned.chunks.at(-1)).toBe(history.chunks.at(-1));
  });

  it('drops the oldest automatic ones of a history that takes too much room', async () => {
    const history = await tenDays(60);
    const packed = Math.floor(sizeOf(history) / 2);
    // Long ago by the clock, so that age is no reason.
    const thinned = await thinHistory(history, instant(start), { ...historyLimits, packed });
    expect(sizeOf(thinned)).toBeLessThanOrEqual(packed);
    const kept = versionsOf(thinned);
    expect(kept.filter(({ mark }) => mark.kind === 'named')).toHaveLength(5);
    expect(kept.at(-1)?.id).toBe('v479');
    expect(kept.length).toBeGreaterThan(100);
    const oldest = kept.findIndex(({ mark }) => mark.kind === 'auto');
    expect(kept.slice(oldest).map(({ id }) => id)).toEqual(
      versionsOf(history)
        .map(({ id }) => id)
        .slice(-(kept.length - oldest)),
    );
    for (const { id } of kept.slice(0, 10))
      expect((await held(thinned, id)).title).toBe(id.slice(1));
  });

  it('leaves a chunk that cannot be read while something of it is to be kept', async () => {
    const history = await tenDays(230);
    const broken = { ...first(history.chunks), packed: undefined };
    const thinned = await thinHistory(
      { ...history, chunks: [broken, ...history.chunks.slice(1)] },
      instant(end),
    );
    expect(thinned.chunks[0]).toBe(broken);
    const [last] = versionsOf(thinned).slice(-1);
    expect((await held(thinned, last?.id ?? '')).title).toBe('479');
  });
});
