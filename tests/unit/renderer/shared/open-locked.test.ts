import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LockedDossier, Opening } from '../../../../electron/ipc/contract.ts';
import { hideLocked, useLocked } from '../../../../renderer/shared/locked.ts';
import { openFile } from '../../../../renderer/shared/open-dossier.ts';
import { useRoute } from '../../../../renderer/shared/route.ts';
import { endSession, useSession } from '../../../../renderer/shared/session.ts';
import { gaza } from '../../../support/un-core.ts';

const locked: LockedDossier = { ticket: 't', fileName: 'notes.aide', lock: 'passphrase' };
let answer: Opening;

beforeEach(() => {
  vi.stubGlobal('window', {
    briefing: {
      call: (name: string) =>
        Promise.resolve({ ok: true, value: name === 'dossier.open' ? answer : null }),
      on: () => () => undefined,
    },
  });
});
afterEach(async () => {
  hideLocked();
  await endSession();
  vi.unstubAllGlobals();
});

describe('opening a file', () => {
  test('that is locked asks for its secret and shows nothing of it', async () => {
    answer = locked;
    expect(await openFile()).toBeUndefined();
    expect(useLocked.getState().locked).toEqual(locked);
    expect(useSession.getState().open).toBeNull();
  });
  test('that is not locked shows its first text and asks for nothing', async () => {
    const dossier = gaza();
    answer = {
      handle: 'h',
      dossier,
      fileName: 'gaza.aide',
      report: [],
      lock: null,
      holder: null,
      recovered: false,
    };
    await openFile();
    expect(useLocked.getState().locked).toBeNull();
    expect(useSession.getState().open?.dossier).toBe(dossier);
    expect(useRoute.getState()).toEqual({ view: 'compose', draft: dossier.drafts[0]?.id });
  });
});
