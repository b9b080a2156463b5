import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { performMerge } from '../../../../../renderer/features/merge/perform-merge.ts';
import type { Dossier } from '../../../../../templates/model/dossier.ts';
import { smallDossier } from '../../../../support/small-dossier.ts';

const after = { ...smallDossier, title: 'Merged' };
const done = { ok: true, value: null };
const failed = { ok: false, error: { code: 'not-saved', message: 'The disk is full.' } };

let log: unknown[];
let failing: ReadonlySet<string>;
beforeEach(() => {
  log = [];
  failing = new Set();
  vi.stubGlobal('window', {
    briefing: {
      call: async (name: string, handle: string, dossier?: Dossier, mark?: { kind: string }) => {
        log.push([name, handle, dossier?.title, mark].filter((one) => one !== undefined));
        return failing.has(mark?.kind ?? name) ? failed : done;
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const run = (outside: boolean) =>
  performMerge({
    handle: 'h',
    before: smallDossier,
    after,
    name: 'capital.aide',
    outside,
    onChange: (change) => log.push(['changed', change(smallDossier).title]),
  });
const before = ['history.mark', 'h', 'Sudan', { kind: 'before-merge' }];
const merged = ['history.mark', 'h', 'Merged', { kind: 'merged', name: 'capital.aide' }];
const settled = ['merge.settle-outside', 'h'];

describe('applying a merge', () => {
  it('keeps what was, changes the window and keeps what is', async () => {
    expect(await run(false)).toEqual({ kind: 'done' });
    expect(log).toEqual([before, ['changed', 'Merged'], merged]);
  });

  it('lets the file be replaced only after the window holds what it held', async () => {
    expect(await run(true)).toEqual({ kind: 'done' });
    expect(log).toEqual([before, ['changed', 'Merged'], settled, merged]);
  });

  it('changes nothing where the present state cannot be kept', async () => {
    failing = new Set(['before-merge']);
    expect(await run(true)).toMatchObject({ kind: 'refused', failure: failed.error });
    expect(log).toEqual([before]);
  });

  it('tells what was merged but not kept, and what was merged but not settled', async () => {
    failing = new Set(['merged']);
    expect(await run(false)).toMatchObject({ kind: 'not-kept' });
    failing = new Set(['merge.settle-outside', 'merged']);
    expect(await run(true)).toMatchObject({ kind: 'not-settled' });
  });
});
