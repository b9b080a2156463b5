import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDossierFile } from '../../electron/services/file/open-dossier-file.ts';
import { launchApp, type LaunchedApp } from './support/launch-app.ts';
import { startDossier } from './support/start-dossier.ts';

/**
 * The main job, by keyboard and mouse: from a veto in the register to a Word file, with a live table
 * that follows a change made after it was inserted, and the saved file coming back equal.
 */
let app: LaunchedApp;
let folder: string;
const page = () => app.page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aide-main-path-'));
  app = await launchApp();
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const goTo = (place: 'Drafts' | 'Assessment') =>
  page()
    .getByRole('button', { name: new RegExp(`^${place}`) })
    .click();

const sheet = () => page().locator('article.page');
const text = () => sheet().getByRole('textbox');

async function assess(factor: string, key: string): Promise<void> {
  await goTo('Assessment');
  await page().locator('.factor', { hasText: factor }).click();
  await page().locator('.factor', { hasText: factor }).press(key);
}

/** Word's XML of the document part of a saved export. */
async function exportAs(profile: RegExp, name: string): Promise<string> {
  const path = join(folder, name);
  await app.dialogs.save(path);
  await page().keyboard.press('Control+e');
  await page().getByRole('radio', { name: profile }).check({ force: true });
  await page()
    .getByRole('complementary', { name: 'Result' })
    .getByRole('button', { name: /^Export/ })
    .click();
  await page().getByText(name).waitFor();
  await page().getByRole('button', { name: 'Back' }).click();
  return strFromU8(unzipSync(await readFile(path))['word/document.xml'] ?? new Uint8Array());
}

test('the desk shows the latest vetoes with how each window was met', async () => {
  await page().getByText('S/2025/583').first().waitFor();
  const shown = await page().getByRole('main').innerText();
  expect(shown).toMatch(/S\/2025\/583[\s\S]*Debate held[\s\S]*1 Oct/);
  expect(shown).toMatch(/S\/2025\/353[\s\S]*Special session[\s\S]*A\/ES-10\/PV\.60/);
});

test('New fills the front matter from the register and shows what is not known as a gap', async () => {
  await startDossier(app, { form: 'supporter of the initiative', veto: 'S/2025/583' });
  await sheet().waitFor();
  const shown = await sheet().innerText();
  expect(shown).toContain('18 September 2025');
  expect(shown).toContain('the United States of America');
  expect(shown).toContain('14-1-0');
  expect(shown).toContain('special report symbol');
  expect(shown).not.toMatch(/A\/80\/\d/);
});

test('writing goes section by section, with formats, lists and undo', async () => {
  await text().getByText('I thank you.').click();
  await page().keyboard.press('Home');
  await page().keyboard.type('The people of Gaza ');
  await page().keyboard.press('Control+b');
  await page().keyboard.type('cannot wait');
  await page().keyboard.press('Control+b');
  await page().keyboard.type('. ');
  expect(await text().innerText()).toContain('The people of Gaza cannot wait. I thank you.');
  expect(await text().locator('strong').innerText()).toBe('cannot wait');
  await page().keyboard.press('Control+z');
  await page().keyboard.press('Control+y');
  expect(await text().innerText()).toContain('The people of Gaza cannot wait');
});

test('a risk table put into the text follows the assessment, as the live sentence does', async () => {
  await assess('Serious threats to those protected', '4');
  await goTo('Drafts');
  await text().getByText('The people of Gaza').click();
  await page().keyboard.press('End');
  await page().keyboard.press('Enter');
  await page().getByRole('button', { name: 'Insert' }).click();
  await page()
    .getByRole('menuitem', { name: /risk table/i })
    .first()
    .click();
  const table = text().getByRole('table').first();
  await table.waitFor();
  expect(await table.innerText()).toContain('Present');
  expect(await text().innerText()).toMatch(/as present/);

  await assess('Serious threats to those protected', '5');
  await goTo('Drafts');
  await text().getByRole('table').first().getByText('Severe').waitFor();
  expect(await text().getByRole('table').first().innerText()).not.toContain('Present');
  expect(await text().innerText()).toMatch(/as severe/);
});

test('the delivery copy and the copy with annex hold the new status, named styles and a repeating header row', async () => {
  const delivery = await exportAs(/^Delivery copy(?! with)/, 'statement.docx');
  expect(delivery).toContain('Severe');
  expect(delivery).not.toContain('>Present<');
  expect(delivery).toContain('cannot wait');
  expect(delivery).toContain('special report symbol');
  expect(delivery).toContain('<w:tblHeader/>');
  expect(delivery).not.toContain('Annex: risk factors');
  const annex = await exportAs(/with risk annex/, 'annex.docx');
  expect(annex).toMatch(/w:val="Heading1"[\s\S]*Annex: risk factors/);
  expect(annex.match(/Severe/g)?.length).toBeGreaterThan(delivery.match(/Severe/g)?.length ?? 0);
});

test('the saved file comes back whole and equal, from the recent list too', async () => {
  const path = join(folder, 'gaza.aide');
  await app.dialogs.save(path);
  await page().keyboard.press('Control+s');
  await page()
    .getByText(/^Saved/)
    .waitFor();
  const before = await text().innerText();
  const first = await openDossierFile(path);
  await page().getByRole('button', { name: 'Back' }).click();
  await page().getByRole('row', { name: 'gaza.aide' }).getByRole('button').first().click();
  await sheet().waitFor();
  await expect.poll(() => text().innerText()).toBe(before);
  await page().keyboard.press('Control+s');
  await page()
    .getByText(/^Saved/)
    .waitFor();
  const again = await openDossierFile(path);
  expect(first.ok && again.ok && again.value.dossier.drafts).toEqual(
    first.ok && first.value.dossier.drafts,
  );
  expect(first.ok && again.ok && again.value.dossier.assessments).toEqual(
    first.ok && first.value.dossier.assessments,
  );
});
