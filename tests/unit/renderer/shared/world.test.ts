import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reply, Settings } from '../../../../electron/ipc/contract.ts';
import { changeSettings, startWorld, useStart } from '../../../../renderer/shared/world.ts';
import { emptyProfile } from '../../../../templates/model/profile.ts';
import { library } from '../../../support/un-core.ts';

const before: Settings = {
  language: 'en',
  theme: 'system',
  profile: emptyProfile,
  vault: false,
  lockAfter: 10,
  recipients: [],
  words: [],
  shortcuts: {},
};
const answers: ((reply: Reply<Settings>) => void)[] = [];
const asked: Settings[] = [];
let reads: Record<string, Reply<unknown>>;

beforeEach(() => {
  answers.length = 0;
  asked.length = 0;
  reads = {
    'app.info': { ok: true, value: { version: '1', today: '2025-09-20' } },
    'settings.read': { ok: true, value: before },
    'library.read': { ok: true, value: library },
  };
  vi.stubGlobal('window', {
    briefing: {
      call: (name: string, settings: Settings) => {
        if (name !== 'settings.write') return Promise.resolve(reads[name]);
        asked.push(settings);
        return new Promise((resolve) => answers.push(resolve));
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const settings = () => {
  const { start } = useStart.getState();
  return start.kind === 'ready' ? start.world.settings : undefined;
};
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('the settings', () => {
  test('change one after the other, each on top of the one before', async () => {
    await startWorld();
    const both = Promise.all([
      changeSettings({ theme: 'dark' }),
      changeSettings({ language: 'ar' }),
    ]);
    await turn();
    expect(asked).toEqual([{ ...before, theme: 'dark' }]);
    expect(settings()).toEqual(before);
    answers[0]?.({ ok: true, value: { ...before, theme: 'dark' } });
    await turn();
    expect(asked[1]).toEqual({ ...before, theme: 'dark', language: 'ar' });
    answers[1]?.({ ok: true, value: { ...before, theme: 'dark', language: 'ar' } });
    expect(await both).toEqual([undefined, undefined]);
    expect(settings()).toEqual({ ...before, theme: 'dark', language: 'ar' });
  });

  test('stay as they are when they could not be kept, and the next change still works', async () => {
    await startWorld();
    const first = changeSettings({ theme: 'dark' });
    await turn();
    const error = { code: 'not-saved', message: 'The disk is full.' } as const;
    answers[0]?.({ ok: false, error });
    expect(await first).toEqual(error);
    expect(settings()).toEqual(before);
    const second = changeSettings({ theme: 'light' });
    await turn();
    answers[1]?.({ ok: true, value: { ...before, theme: 'light' } });
    expect(await second).toBeUndefined();
  });
});

test('a window that cannot read what it needs says which failure it was', async () => {
  const error = { code: 'unreadable', message: 'pack.json cannot be read.' } as const;
  reads['library.read'] = { ok: false, error };
  expect(await startWorld()).toEqual({ kind: 'failed', failure: error });
});
