import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDossierFile } from '../../electron/services/file/open-dossier-file.ts';
import { saveDossierFile } from '../../electron/services/file/save-dossier-file.ts';
import { isSealed } from '../../electron/services/seal/header.ts';
import { setSections } from '../../templates/edit/set-sections.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import { first } from '../support/first.ts';
import { gaza } from '../support/un-core.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { launchApp, type LaunchedApp } from './support/launch-app.ts';

/** For a machine that does much else. */
const patient = { timeout: 30_000 };

let app: LaunchedApp;
let folder: string;
let file: string;
const page = () => app.page;
const text = () => page().locator('article.page').getByRole('textbox');
const saved = () =>
  page()
    .getByText(/^Saved/)
    .waitFor(patient);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aide-safety-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Each test has a folder, a file and a program of its own, and the file is open in it. */
beforeEach(async ({ task }) => {
  const own = join(folder, task.id);
  await mkdir(own);
  file = join(own, 'gaza.aide');
  await write(gaza());
  app = await launchApp({ file });
  await text().waitFor(patient);
});
afterEach(() => app.close());

async function write(dossier: Dossier): Promise<void> {
  const written = await saveDossierFile(file, dossier, null);
  if (!written.ok) throw new Error(written.problem.message);
}

async function read(path = file): Promise<Dossier> {
  const opened = await openDossierFile(path);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value.dossier;
}

/** Replaces words in the first text of a dossier. */
const reworded = (dossier: Dossier, from: string, to: string): Dossier => {
  const draft = first(dossier.drafts);
  return setSections(
    dossier,
    draft.id,
    JSON.parse(JSON.stringify(draft.sections).replaceAll(from, to)) as typeof draft.sections,
  );
};

async function typeBefore(words: string, typed: string): Promise<void> {
  await text().getByText(words).first().click();
  await page().keyboard.press('Home');
  await page().keyboard.type(typed);
}

test('a file that somebody else changed is noticed, and both sides are kept', async () => {
  await typeBefore('I thank you.', 'Mine first. ');
  await saved();
  await write({ ...(await read()), title: 'Changed by somebody else' });
  const theirs = await readFile(file);
  await page().getByText('Somebody else changed this file').waitFor(patient);

  await page().keyboard.type('Mine again. ');
  await page()
    .getByText(/^Not saved since/)
    .waitFor(patient);
  expect((await readFile(file)).equals(theirs)).toBe(true);
  expect(await text().innerText()).toContain('Mine again. ');

  await page().getByRole('button', { name: 'Compare and merge' }).first().click();
  await page().getByText('Everything fits: there is nothing to decide').waitFor(patient);
  await page().getByRole('button', { name: 'Merge', exact: true }).click();
  await text().waitFor(patient);
  await page().keyboard.press('Control+s');
  await saved();
  const merged = await read();
  expect(merged.title).toBe('Changed by somebody else');
  expect(JSON.stringify(merged.drafts)).toContain('Mine first. Mine again. ');
});

test('a folder that is gone loses nothing, and saving works once it is back', async () => {
  await rename(join(file, '..'), join(folder, 'away'));
  await typeBefore('I thank you.', 'Kept meanwhile. ');
  await page()
    .getByText(/^Not saved since/)
    .waitFor(patient);
  expect(await page().getByRole('alert').first().innerText()).toMatch(/does not exist/);
  await rename(join(folder, 'away'), join(file, '..'));
  await page().getByRole('button', { name: 'Try again' }).click();
  await saved();
  expect(JSON.stringify(await read())).toContain('Kept meanwhile. ');
});

test('a dossier is locked, locked at once by a key, told from a wrong passphrase, and opened again', async () => {
  await typeBefore('I thank you.', 'Nobody else reads this. ');
  await saved();
  await page().keyboard.press('Control+l');
  const dialog = page().getByRole('alertdialog', { name: 'Lock this dossier' });
  await dialog.getByText('There is no way back in').waitFor(patient);
  const passphrase = 'seven quiet ferries cross the grey estuary';
  await dialog.getByRole('radio', { name: /By a passphrase/ }).check({ force: true });
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByLabel('The same again').fill(passphrase);
  expect(await accessibilityFaults(page())).toEqual([]);
  await dialog.getByRole('button', { name: 'Lock', exact: true }).click();
  await dialog.waitFor({ state: 'detached', timeout: 60_000 });
  expect(isSealed(await readFile(file))).toBe(true);

  await page().keyboard.press('Control+l');
  await page().getByRole('alertdialog', { name: 'Locked dossier' }).waitFor(patient);
  expect(await page().getByText('Nobody else reads this.').count()).toBe(0);
  const field = page().getByLabel('Passphrase', { exact: true });
  await field.fill('not the passphrase');
  await page().keyboard.press('Enter');
  await page().getByText('This does not open it.').waitFor({ timeout: 60_000 });
  await field.fill(passphrase);
  await page().keyboard.press('Enter');
  await text().waitFor({ timeout: 60_000 });
  expect(await text().innerText()).toContain('Nobody else reads this. ');
});

test('one paragraph is brought back from the history, and the rest stays', async () => {
  await page().keyboard.press('Control+Shift+h');
  await page().getByRole('button', { name: 'Name this version…' }).click();
  await page().getByLabel('Name', { exact: true }).fill('Sent to capital');
  await page().getByRole('button', { name: 'Keep it' }).click();
  await page().getByText('Sent to capital').first().waitFor(patient);
  await page().getByRole('button', { name: 'Back', exact: true }).click();

  await typeBefore('I thank you.', 'A new ending. ');
  await text().getByText('Thank you for convening').first().click();
  await page().keyboard.press('Home');
  await page().keyboard.type('A new beginning. ');
  await page().keyboard.press('Control+Shift+h');
  const changed = page().getByRole('group', { name: 'Change' });
  await changed.first().waitFor(patient);
  expect(await accessibilityFaults(page())).toEqual([]);
  await changed
    .filter({ hasText: 'A new ending.' })
    .getByRole('button', { name: /Bring back this paragraph/ })
    .click();
  await page().getByText('Brought back', { exact: true }).waitFor(patient);
  await page().getByRole('button', { name: 'Back', exact: true }).click();
  const now = await text().innerText();
  expect(now).toContain('A new beginning. ');
  expect(now).not.toContain('A new ending.');
});

test('a colleague’s copy is merged, and the one sentence that both changed is decided by a person', async () => {
  const copy = join(file, '..', 'copy.aide');
  await page().keyboard.press('Control+Shift+h');
  await page().getByRole('button', { name: 'Write a copy for a colleague…' }).click();
  await page().getByLabel('For whom').fill('Capital');
  await app.dialogs.save(copy);
  await page().getByRole('button', { name: 'Choose a file' }).click();
  await page().getByText('Copy written').waitFor(patient);
  await page().getByRole('button', { name: 'Back', exact: true }).click();

  const opened = await openDossierFile(copy);
  if (!opened.ok) throw new Error(opened.problem.message);
  const theirs = reworded(opened.value.dossier, 'I thank you.', 'Thank you, President.');
  await saveDossierFile(copy, { ...theirs, title: 'Cleared by capital' }, opened.value.file);
  await typeBefore('I thank you.', 'With that, ');

  await page().keyboard.press('Control+k');
  await page().keyboard.type('Merge a colleague');
  await page().keyboard.press('Enter');
  await app.dialogs.open(copy);
  await page().getByRole('button', { name: 'Choose a copy…' }).click();
  await page()
    .getByRole('button', { name: /Take theirs/ })
    .waitFor(patient);
  expect(await accessibilityFaults(page())).toEqual([]);
  const merge = page().getByRole('button', { name: 'Merge', exact: true });
  expect(await merge.count()).toBe(0);
  const panel = page().getByRole('complementary', { name: 'To decide' });
  const shown = (await panel.innerText()).replaceAll(/\s+/g, ' ');
  expect(shown).toContain('With that,');
  expect(shown).toContain('President');
  await page()
    .getByRole('button', { name: /Take theirs/ })
    .click();
  await merge.click();
  await text().waitFor(patient);
  expect(await text().innerText()).toContain('Thank you, President.');
  expect(await text().innerText()).not.toContain('With that,');
  await saved();
  expect((await read()).title).toBe('Cleared by capital');
});

test('a dossier is removed for good, and what was exported from it is named', async () => {
  await typeBefore('I thank you.', 'Soon gone. ');
  await saved();
  await page().keyboard.press('Control+k');
  await page().keyboard.type('Remove this dossier');
  await page().keyboard.press('Enter');
  const dialog = page().getByRole('alertdialog');
  await dialog.getByText('gaza.aide').first().waitFor(patient);
  expect(await accessibilityFaults(page())).toEqual([]);
  await dialog.getByRole('button', { name: 'Remove for good' }).click();
  await expect
    .poll(
      () =>
        readFile(file).then(
          () => 'there',
          () => 'gone',
        ),
      patient,
    )
    .toBe('gone');
});

test('the page on what is protected is reached from the palette and reads well to a machine', async () => {
  await page().keyboard.press('Control+k');
  await page().keyboard.type('What this protects');
  await page().keyboard.press('Enter');
  await page().getByRole('heading', { level: 1 }).waitFor(patient);
  expect(await accessibilityFaults(page())).toEqual([]);
});
