import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenDossier, Reply, Saved } from '../../../../electron/ipc/contract.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import { leaveSession, useLeaveQuestion } from '../../../../renderer/shared/leave.ts';
import {
  beginSession,
  edit,
  endSession,
  quietBeforeSave,
  save,
  saveAs,
  useSession,
} from '../../../../renderer/shared/session.ts';
import { gaza } from '../../../support/un-core.ts';

type Sent = readonly [name: string, handle: string, dossier: Dossier];

let sent: Sent[];
let answer: (sent: Sent) => Promise<Reply<Saved | null>> | Reply<Saved | null>;
const savedAt = '2025-09-20T10:42:00.000Z';
const saved: Reply<Saved> = { ok: true, value: { fileName: 'gaza.aide', savedAt } };
const refused: Reply<Saved> = {
  ok: false,
  error: { code: 'not-saved', message: 'The disk is full.' },
};

const open = (fileName: string | null): OpenDossier => ({
  handle: 'h',
  dossier: gaza(),
  fileName,
  report: [],
  lock: null,
  holder: null,
  recovered: false,
});
const rename = (title: string) => (dossier: Dossier) => ({ ...dossier, title });
const state = () => useSession.getState().open?.save;
const titles = () => sent.map(([, , dossier]) => dossier.title);
const quiet = () => vi.advanceTimersByTimeAsync(quietBeforeSave);

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  answer = () => saved;
  vi.stubGlobal('window', {
    briefing: {
      call: (...args: unknown[]) => {
        if (args[0] === 'dossier.close' || args[0] === 'dossier.journal')
          return Promise.resolve({ ok: true, value: null });
        sent.push(args as unknown as Sent);
        return Promise.resolve(answer(args as unknown as Sent));
      },
      on: () => () => undefined,
    },
  });
});
afterEach(async () => {
  await endSession();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a dossier with a file', () => {
  beforeEach(() => beginSession(open('gaza.aide')));

  test('is saved after a quiet, once for many changes, with the last of them', async () => {
    edit(rename('one'));
    edit(rename('two'));
    expect(state()).toEqual({ kind: 'unsaved' });
    expect(sent).toEqual([]);
    await quiet();
    expect(titles()).toEqual(['two']);
    expect(state()).toEqual({ kind: 'saved', at: savedAt });
  });

  test('is not saved when nothing changed', async () => {
    edit((dossier) => dossier);
    await quiet();
    expect(sent).toEqual([]);
    expect(state()?.kind).toBe('saved');
  });

  test('is saved again when it changed while it was written', async () => {
    let written: (reply: Reply<Saved>) => void = () => undefined;
    answer = () => new Promise((resolve) => (written = resolve));
    edit(rename('one'));
    await quiet();
    expect(state()).toEqual({ kind: 'saving' });
    edit(rename('two'));
    answer = () => saved;
    written(saved);
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toEqual({ kind: 'unsaved' });
    await quiet();
    expect(titles()).toEqual(['one', 'two']);
    expect(state()?.kind).toBe('saved');
  });

  test('says since when it is not saved, also after more changes and more failures', async () => {
    answer = () => refused;
    edit(rename('one'));
    await quiet();
    const first = state();
    expect(first).toMatchObject({ kind: 'not-saved', failure: { message: 'The disk is full.' } });
    edit(rename('two'));
    expect(state()).toEqual(first);
    await quiet();
    expect(state()).toEqual(first);
    answer = () => saved;
    expect(await save()).toBe(true);
    expect(state()).toEqual({ kind: 'saved', at: savedAt });
  });

  test('never has two writes under way', async () => {
    let running = 0;
    let most = 0;
    answer = async () => {
      most = Math.max(most, (running += 1));
      await Promise.resolve();
      running -= 1;
      return saved;
    };
    edit(rename('one'));
    await Promise.all([save(), save(), saveAs()]);
    expect(sent).toHaveLength(3);
    expect(most).toBe(1);
  });

  test('asks before it is let go with changes, and only then', async () => {
    expect(await leaveSession()).toBe(true);
    beginSession(open('gaza.aide'));
    edit(rename('one'));
    const staying = leaveSession();
    expect(useLeaveQuestion.getState().asked).toBe(true);
    useLeaveQuestion.getState().answer('stay');
    expect(await staying).toBe(false);
    expect(useSession.getState().open?.dossier.title).toBe('one');
    answer = () => refused;
    const saving = leaveSession();
    useLeaveQuestion.getState().answer('save');
    expect(await saving).toBe(false);
    expect(useSession.getState().open).not.toBeNull();
    const leaving = leaveSession();
    useLeaveQuestion.getState().answer('discard');
    expect(await leaving).toBe(true);
    expect(useSession.getState().open).toBeNull();
  });
});

describe('a dossier without a file', () => {
  beforeEach(() => beginSession(open(null)));

  test('is saved only when asked', async () => {
    edit(rename('one'));
    await quiet();
    expect(sent).toEqual([]);
    expect(await save()).toBe(true);
    expect(useSession.getState().open?.fileName).toBe('gaza.aide');
    expect(state()).toEqual({ kind: 'saved', at: savedAt });
  });

  test('stays unsaved when the dialog is cancelled', async () => {
    answer = () => ({ ok: true, value: null });
    edit(rename('one'));
    expect(await save()).toBe(false);
    expect(state()).toEqual({ kind: 'unsaved' });
    expect(useSession.getState().open?.fileName).toBeNull();
  });
});

test('what was kept from last time is not saved by itself', async () => {
  beginSession({ ...open('gaza.aide'), recovered: true });
  expect(state()).toEqual({ kind: 'unsaved' });
  await quiet();
  expect(sent).toEqual([]);
  expect(await save()).toBe(true);
  expect(useSession.getState().open?.recovered).toBe(false);
});

test('a bridge that is gone is a failure, not a crash', async () => {
  beginSession(open('gaza.aide'));
  vi.stubGlobal('window', { briefing: { call: () => Promise.reject(new Error('gone')) } });
  edit(rename('one'));
  expect(await save()).toBe(false);
  expect(state()).toMatchObject({ kind: 'not-saved', failure: { code: 'unexpected' } });
});
