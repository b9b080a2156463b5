import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDossier } from '../../electron/ipc/contract.ts';
import { launchApp } from './support/launch-app.ts';
import { sendAnything } from './support/send-anything.ts';

/** For a machine that does much else. */
const patient = { timeout: 20_000 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aide-open-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a dossier that the system offers is open when the window is there', async () => {
  const file = join(folder, 'offered.aide');
  const first = await launchApp();
  const made = await sendAnything(first.page, 'dossier.create', {
    pack: 'un-core',
    template: 'country-briefing',
    state: 'SDN',
    language: 'en',
    title: 'A title to look for',
  });
  expect(made).toMatchObject({ ok: true });
  const { handle, dossier } = (made as { value: OpenDossier }).value;
  await first.dialogs.save(file);
  expect(await sendAnything(first.page, 'dossier.save', handle, dossier)).toMatchObject({
    ok: true,
    value: { fileName: 'offered.aide' },
  });
  await first.close();

  const second = await launchApp({ file });
  await expect.poll(() => second.page.title(), patient).toContain('A title to look for');
  expect(await second.dialogs.asked()).toEqual([]);
  await second.close();
});

test('the window goes once nothing is open', async () => {
  const app = await launchApp();
  const made = await sendAnything(app.page, 'dossier.create', {
    pack: 'un-core',
    template: 'country-briefing',
    state: 'SDN',
    language: 'en',
  });
  const { handle } = (made as { value: OpenDossier }).value;
  await app.page.evaluate(() => {
    // Stands in for the shell's own answer, which would close the dossier at once.
    const bridge = Reflect.get(globalThis, 'briefing') as {
      on: (name: string, hear: (detail: string) => void) => void;
    };
    bridge.on('menu.command', (detail) => Reflect.set(globalThis, 'told', detail));
    window.close();
  });
  await expect
    .poll(() => app.page.evaluate(() => Reflect.get(globalThis, 'told')), patient)
    .toBe('close');
  expect(app.page.isClosed()).toBe(false);
  const closed = app.page.waitForEvent('close');
  await sendAnything(app.page, 'dossier.close', handle);
  // The page may be gone before it can say that it was told.
  await app.page.evaluate(() => window.close()).catch(() => undefined);
  await closed;
  await app.close();
});
