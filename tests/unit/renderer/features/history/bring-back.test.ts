import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reply } from '../../../../../electron/ipc/contract.ts';
import { bringBack } from '../../../../../renderer/features/history/bring-back.ts';
import type { Dossier } from '../../../../../templates/model/dossier.ts';
import type { VersionId } from '../../../../../templates/model/ids.ts';
import type { Version } from '../../../../../templates/model/version.ts';
import { gaza } from '../../../../support/un-core.ts';

const now = gaza();
const from = 'v1' as VersionId;
const renamed = (dossier: Dossier): Dossier => ({ ...dossier, title: 'as it was' });
const kept = { ok: true, value: { id: 'v2', at: '', mark: { kind: 'auto' } } } as Reply<Version>;
const full = { ok: false, error: { code: 'not-saved', message: 'The disk is full.' } } as const;

let log: unknown[];
let replies: Reply<Version>[];
const run = () =>
  bringBack({
    handle: 'h',
    dossier: now,
    from,
    change: renamed,
    onChange: (change) => log.push(['changed', change(now).title]),
  });

beforeEach(() => {
  log = [];
  replies = [];
  vi.stubGlobal('window', {
    briefing: {
      call: async (name: string, handle: string, dossier: Dossier, mark: unknown) => {
        log.push([name, handle, dossier.title, mark]);
        return replies.shift() ?? kept;
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('bringing something back', () => {
  test('keeps what is, changes it, and keeps what it became, in this order', async () => {
    expect(await run()).toEqual({ kind: 'done' });
    expect(log).toEqual([
      ['history.mark', 'h', now.title, { kind: 'before-restore' }],
      ['changed', 'as it was'],
      ['history.mark', 'h', 'as it was', { kind: 'restored', from }],
    ]);
  });

  test('changes nothing where the present state cannot be kept first', async () => {
    replies = [full];
    expect(await run()).toEqual({ kind: 'refused', failure: full.error });
    expect(log).toHaveLength(1);
  });

  test('says so where the result was not kept', async () => {
    replies = [kept, full];
    expect(await run()).toEqual({ kind: 'not-kept', failure: full.error });
    expect(log).toHaveLength(3);
  });
});
