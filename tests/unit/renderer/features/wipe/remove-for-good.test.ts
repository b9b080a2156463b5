import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reply, WipePlan } from '../../../../../electron/ipc/contract.ts';
import { removeForGood } from '../../../../../renderer/features/wipe/remove-for-good.ts';
import { go, useRoute } from '../../../../../renderer/shared/route.ts';
import { beginSession, endSession, useSession } from '../../../../../renderer/shared/session.ts';
import { useWipe } from '../../../../../renderer/shared/wipe.ts';
import { gaza } from '../../../../support/un-core.ts';

const plan: WipePlan = { title: 'Gaza', fileName: 'gaza.aide', journals: 1, exports: [] };
let answer: Reply<WipePlan>;

beforeEach(() => {
  answer = { ok: true, value: plan };
  vi.stubGlobal('window', {
    briefing: {
      call: (name: string) =>
        Promise.resolve(name === 'wipe.run' ? answer : { ok: true, value: null }),
      on: () => () => undefined,
    },
  });
  beginSession({
    handle: 'h',
    dossier: gaza(),
    fileName: 'gaza.aide',
    report: [],
    lock: null,
    holder: null,
    recovered: false,
  });
  go({ view: 'history' });
});
afterEach(async () => {
  await endSession();
  vi.unstubAllGlobals();
});

const isOpen = () => useSession.getState().open !== null;
const removed = () => useWipe.getState().removed;

describe('removing a dossier for good', () => {
  test('takes the open one from the window and goes to the desk', async () => {
    const before = removed();
    expect(await removeForGood({ handle: 'h' })).toEqual({ ok: true, value: plan });
    expect(isOpen()).toBe(false);
    expect(useRoute.getState().view).toBe('desk');
    expect(removed()).toBe(before + 1);
  });
  test('leaves the open one where another is removed', async () => {
    const before = removed();
    await removeForGood({ recent: 'another' });
    await removeForGood({ handle: 'another' });
    expect(isOpen()).toBe(true);
    expect(useRoute.getState().view).toBe('history');
    expect(removed()).toBe(before + 2);
  });
  test('leaves everything where it did not succeed', async () => {
    const before = removed();
    answer = { ok: false, error: { code: 'refused', message: 'Another program holds the file.' } };
    expect(await removeForGood({ handle: 'h' })).toEqual(answer);
    expect(isOpen()).toBe(true);
    expect(useRoute.getState().view).toBe('history');
    expect(removed()).toBe(before);
  });
});
