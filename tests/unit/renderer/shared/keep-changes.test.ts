import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reply } from '../../../../electron/ipc/contract.ts';
import type { Change } from '../../../../templates/model/change.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import { applyChanges } from '../../../../templates/change/apply-changes.ts';
import {
  beginSession,
  edit,
  endSession,
  save,
  useSession,
} from '../../../../renderer/shared/session.ts';
import { quietBeforeKeeping } from '../../../../renderer/shared/keep-changes.ts';
import { gaza } from '../../../support/un-core.ts';

/** What was sent, in order: the journal's messages and the saves. */
let sent: unknown[][];
let answer: (name: string) => Reply<unknown>;
const kept: Reply<unknown> = { ok: true, value: null };
const full: Reply<unknown> = {
  ok: false,
  error: { code: 'not-saved', message: 'The drive is full.' },
};

const rename = (title: string) => (dossier: Dossier) => ({ ...dossier, title });
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const journal = () => sent.filter(([name]) => name === 'dossier.journal');
/** The dossier that the messages to the journal lead to. */
const followed = (): unknown =>
  journal().reduce<unknown>((state, [, , , changes]) => {
    const next = applyChanges(state, changes as readonly Change[]);
    if (!next.ok) throw new Error(next.problem);
    return next.value;
  }, gaza());

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  answer = () => kept;
  vi.stubGlobal('window', {
    briefing: {
      call: (...args: unknown[]) => {
        sent.push(args);
        return Promise.resolve(answer(String(args[0])));
      },
      on: () => () => undefined,
    },
  });
  beginSession({
    handle: 'h',
    dossier: gaza(),
    fileName: null,
    report: [],
    lock: null,
    holder: null,
    recovered: false,
  });
});
afterEach(async () => {
  await endSession();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('whoever never stops typing has everything older than the quiet in the journal', async () => {
  for (let key = 1; key <= 40; key += 1) {
    edit(rename(`text ${key}`));
    await wait(50);
    const reached = (followed() as Dossier).title;
    const lag = key - Number(/text (\d+)/.exec(reached)?.[1] ?? 0);
    expect(lag * 50).toBeLessThanOrEqual(quietBeforeKeeping + 50);
  }
});

test('messages are numbered from 1 without a gap and lead to what the window shows', async () => {
  for (const title of ['one', 'two', 'three']) {
    edit(rename(title));
    await wait(quietBeforeKeeping);
  }
  expect(journal().map(([, , number]) => number)).toEqual([1, 2, 3]);
  expect(followed()).toEqual(useSession.getState().open?.dossier);
});

test('nothing is sent where nothing changed', async () => {
  edit((dossier) => dossier);
  await wait(5000);
  expect(sent).toEqual([]);
});

test('a save is told to the journal first', async () => {
  edit(rename('one'));
  void save();
  await wait(0);
  expect(sent.map(([name]) => name)).toEqual(['dossier.journal', 'dossier.save']);
});

test('a refusal is shown, tried again by itself with the whole dossier, and taken back', async () => {
  answer = () => full;
  edit(rename('one'));
  await wait(quietBeforeKeeping);
  expect(useSession.getState().open?.notKept?.message).toBe('The drive is full.');
  answer = () => kept;
  await wait(5000);
  expect(useSession.getState().open?.notKept).toBeNull();
  const [, second] = journal();
  expect(second?.[3]).toEqual([{ path: [], set: useSession.getState().open?.dossier }]);
  expect(journal()).toHaveLength(2);
});
