import { I18nProvider } from '@lingui/react';
import { i18n } from '@lingui/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Leftover, Reply } from '../../../../../electron/ipc/contract.ts';
import { LeftoverRow } from '../../../../../renderer/features/recovery/leftover-row.tsx';
import { RecoveryOffer } from '../../../../../renderer/features/recovery/recovery-offer.tsx';
import { useLeftovers } from '../../../../../renderer/features/recovery/use-leftovers.ts';
import { startWindow } from '../../../../support/start-window.ts';

beforeAll(() => startWindow());
afterEach(() => vi.unstubAllGlobals());

const leftover = (more: Partial<Leftover> = {}): Leftover => ({
  id: 'j1',
  title: 'Gaza: veto of 18 September',
  fileName: 'gaza.aide',
  changedAt: '2025-09-25T10:41:00.000Z',
  lock: null,
  file: 'changed',
  ...more,
});
const nothing = () => undefined;
const draw = (node: React.ReactNode): string =>
  renderToStaticMarkup(<I18nProvider i18n={i18n}>{node}</I18nProvider>);
const row = (more?: Partial<Leftover>): string =>
  draw(
    <LeftoverRow leftover={leftover(more)} onSee={nothing} onOpen={nothing} onDiscard={nothing} />,
  );

describe('what was kept', () => {
  const answer = async (reply: Reply<readonly Leftover[]>) => {
    vi.stubGlobal('window', { briefing: { call: async () => reply } });
    await useLeftovers.getState().reload();
    return useLeftovers.getState();
  };

  test('is read newest change first', async () => {
    const value = [
      leftover({ id: 'old', changedAt: '2025-09-20T10:00:00.000Z' }),
      leftover({ id: 'new', changedAt: '2025-09-25T10:00:00.000Z' }),
    ];
    const { leftovers, failure } = await answer({ ok: true, value });
    expect(leftovers?.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(failure).toBeUndefined();
  });

  test('stays in sight when it cannot be read again, and the failure with it', async () => {
    await answer({ ok: true, value: [leftover()] });
    const error = { code: 'unreadable', message: 'The folder cannot be read.' } as const;
    expect(await answer({ ok: false, error })).toMatchObject({
      leftovers: [{ id: 'j1' }],
      failure: error,
    });
    expect((await answer({ ok: true, value: [] })).failure).toBeUndefined();
  });

  test('says nothing where there is nothing', () => {
    expect(draw(<RecoveryOffer />)).toBe('');
  });
});

describe('a leftover', () => {
  test('says what it is, its file and how that stands, and what can be done', () => {
    const markup = row();
    expect(markup).toContain('Gaza: veto of 18 September');
    expect(markup).toContain('gaza.aide');
    expect(markup).toContain('The file was changed by somebody since.');
    for (const act of ['Go on with this', 'See both', 'Remove'])
      expect(markup).toContain(`aria-label="${act}: Gaza: veto of 18 September"`);
    expect(markup).not.toContain('disabled=""');
  });

  test('that is locked shows no title, and both cannot be seen yet', () => {
    const markup = row({ title: null, lock: 'passphrase', file: 'unknown' });
    expect(markup).toContain('A locked dossier');
    expect(markup).toMatch(/<button[^>]* disabled=""[^>]*aria-label="See both: A locked dossier"/);
    expect(markup).toContain('Both can be seen once it is unlocked.');
  });

  test('that never had a file says so', () => {
    expect(row({ fileName: null, file: 'never' })).toContain('It was never saved to a file.');
  });
});
