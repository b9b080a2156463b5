import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findCanaries } from '../support/find-canaries.ts';
import { launchApp, type LaunchedApp } from './support/launch-app.ts';

/** For a machine that does much else: the work factor of a passphrase is the real one. */
const patient = { timeout: 90_000 };
const passphrase = 'seven quiet ferries cross the grey estuary';

let folder: string;
let app: LaunchedApp;
const page = () => app.page;
const text = () => page().locator('article.page').getByRole('textbox');
const passphraseField = () => page().getByLabel('Passphrase', { exact: true });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aide-vault-'));
  app = await launchApp({ userData: join(folder, 'user'), keep: true });
});
afterAll(async () => {
  // What the window kept was searched too, so it was kept.
  for (const kept of app.folders()) await rm(dirname(kept), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

async function unlock(): Promise<void> {
  await passphraseField().fill(passphrase);
  await page().keyboard.press('Enter');
  await text().waitFor(patient);
}

test('with the vault on, New makes no dossier without a passphrase', async () => {
  await page().getByRole('button', { name: 'Settings' }).click();
  await page().getByText('Lock every new dossier').click();
  await page().getByRole('radio', { name: '2 minutes', exact: true }).click();
  await page().getByRole('button', { name: 'Back', exact: true }).click();
  await page().getByRole('button', { name: 'supporter of the initiative' }).click();
  await page().getByRole('searchbox', { name: 'Find a veto' }).fill('S/2025/583');
  await page().getByRole('option', { name: 'S/2025/583' }).click();
  expect(await page().getByRole('button', { name: 'Start writing' }).isDisabled()).toBe(true);
  await passphraseField().fill(passphrase);
  await page().getByLabel('The same again').fill(passphrase);
  await page().getByRole('button', { name: 'Start writing' }).click();
  await page().getByRole('navigation', { name: 'Dossier' }).waitFor(patient);
});

test('a dossier that nobody touched is locked, and comes back with every word although it never had a file', async () => {
  await text().getByText('I thank you.').click();
  await page().keyboard.press('Home');
  await page().keyboard.type('Only for us. ');
  await page().clock.install();
  // A touch, from which the time counts.
  await page().keyboard.type('To the last key. ');
  await page().clock.fastForward('01:30');
  await page().mouse.move(300, 300);
  expect(await text().count()).toBe(1);
  await page().clock.fastForward('02:30');
  // The first touch after it: the timer that runs out meanwhile belongs to the clock of before.
  await page().mouse.move(310, 310);
  await page().getByRole('alertdialog', { name: 'Locked dossier' }).waitFor(patient);
  expect(await page().getByText('Only for us.').count()).toBe(0);
  await unlock();
  expect(await text().innerText()).toContain('Only for us. To the last key. ');
});

test('a locked dossier is in the recent list without its title, and opens from there', async () => {
  await app.dialogs.save(join(folder, 'sealed.aide'));
  await page().keyboard.press('Control+s');
  await page()
    .getByText(/^Saved/)
    .waitFor(patient);
  await page().getByRole('button', { name: 'Back', exact: true }).click();
  const row = page().getByRole('row', { name: /Locked dossier/ });
  await row.waitFor(patient);
  expect(await row.innerText()).toContain('sealed.aide');
  await row.getByRole('button').first().click();
  await passphraseField().waitFor(patient);
  await unlock();
  expect(await text().innerText()).toContain('To the last key. ');
});

test('nothing of it stands in any file, whatever the program or its window keeps, open or closed', async () => {
  const canaries = ['Only for us', 'To the last key', 'veto of 18 September', passphrase];
  const everywhere = [...app.folders(), folder];
  await page().keyboard.press('Control+Shift+h');
  await page().getByRole('button', { name: 'Name this version…' }).click();
  await page().getByLabel('Name', { exact: true }).fill('Cleared by nobody else');
  await page().getByRole('button', { name: 'Keep it' }).click();
  await page().getByText('Cleared by nobody else').first().waitFor(patient);
  expect(await findCanaries(everywhere, [...canaries, 'Cleared by nobody'])).toEqual([]);
  expect(app.mainLog().join('\n')).not.toMatch(/Only for us|last key|Cleared by/);
  await app.close();
  expect(await findCanaries(everywhere, [...canaries, 'Cleared by nobody'])).toEqual([]);
  // The search itself finds what is there.
  await writeFile(join(folder, 'planted.txt'), 'Only for us');
  expect(await findCanaries(everywhere, canaries)).toHaveLength(1);
});
