import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './support/accessibility.ts';
import { launchApp, type LaunchedApp } from './support/launch-app.ts';

let app: LaunchedApp;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aide-desk-'));
  app = await launchApp();
  await app.page.getByRole('heading', { name: 'Veto debates' }).waitFor();
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const page = () => app.page;
const html = () => page().locator('html');

describe('the desk', () => {
  test('shows the latest vetoes on their rulers, with how each was met', async () => {
    const gaza = page().getByRole('article', { name: 'S/2025/583' });
    await gaza.waitFor();
    expect(await gaza.innerText()).toContain('Debate held');
    const ruler = gaza.getByRole('img');
    expect(await ruler.getAttribute('aria-label')).toContain('1 October 2025, working day 9');
    expect(await ruler.getAttribute('aria-label')).toContain('2 October 2025');
    const june = page().getByRole('article', { name: 'S/2025/353' });
    expect(await june.innerText()).toContain('Special session');
    const april = page().getByRole('article', { name: 'Strait of Hormuz' });
    expect(await april.innerText()).toContain('symbol not known');
  });

  test('says what a dossier is while there is none', async () => {
    await page().getByText('No dossier yet').waitFor();
  });

  test('has nothing that axe objects to, in every theme', async () => {
    for (const theme of ['light', 'dark', 'contrast']) {
      await html().evaluate((root, name) => root.setAttribute('data-theme', name), theme);
      expect(await accessibilityFaults(page())).toEqual([]);
    }
  });
});

describe('the register', () => {
  test('lists all entries and narrows them by what is typed', async () => {
    await page().getByRole('button', { name: 'Open the register' }).click();
    await page().getByText('233 entries').waitFor();
    await page().getByRole('searchbox', { name: 'Find a veto' }).fill('S/2024/826');
    await page().getByText('1 of 233 entries').waitFor();
    const row = page().getByRole('row', { name: 'S/2024/826' });
    expect(await row.innerText()).toContain('Debate 26 Nov 2024');
    expect(await accessibilityFaults(page())).toEqual([]);
    await page().getByRole('button', { name: 'Back' }).click();
  });
});

describe('New', () => {
  test('asks for a veto, shows what the register gives and what it does not, and opens the text', async () => {
    await page().keyboard.press('Control+n');
    await page().keyboard.type('supporter');
    await page().getByRole('button', { name: 'supporter of the initiative' }).click();
    const start = page().getByRole('button', { name: 'Start writing' });
    expect(await start.isDisabled()).toBe(true);
    await page().getByRole('searchbox', { name: 'Find a veto' }).fill('gaza 2025-09-18');
    await page().getByRole('option', { name: 'S/2025/583' }).click();
    const facts = page().locator('.facts');
    expect(await facts.innerText()).toContain('14–1–0');
    expect(await facts.innerText()).toContain('1 October 2025');
    expect(await facts.innerText()).toMatch(/Special report\s+not in the register/);
    expect(await accessibilityFaults(page())).toEqual([]);
    await start.click();
    await page().getByRole('navigation', { name: 'Dossier' }).waitFor();
    await page().getByText('No file yet').waitFor();
  });

  test('keeps the dossier when the save dialog is cancelled, and says when it is saved', async () => {
    await app.dialogs.save(null);
    await page().keyboard.press('Control+s');
    await page().getByText('No file yet').waitFor();
    await app.dialogs.save(join(folder, 'gaza.aide'));
    await page().keyboard.press('Control+s');
    await page()
      .getByText(/^Saved/)
      .waitFor();
  });

  test('brings the dossier back from the recent list', async () => {
    await page().getByRole('button', { name: 'Back' }).click();
    const row = page().getByRole('row', { name: 'gaza.aide' });
    await row.getByRole('button').first().click();
    await page().getByRole('navigation', { name: 'Dossier' }).waitFor();
    await page()
      .getByText(/^Saved/)
      .waitFor();
  });
});

describe('the window', () => {
  test('goes anywhere by the palette, with the keyboard alone', async () => {
    await page().keyboard.press('Control+k');
    await page().getByRole('combobox', { name: 'Go to, or do' }).waitFor();
    await page().keyboard.type('settings');
    await page().getByRole('option', { name: 'Settings', selected: true }).waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
    await page().getByRole('combobox', { name: 'Go to, or do' }).press('Enter');
    await page().getByRole('heading', { name: 'Settings' }).waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
  });

  test('turns to Arabic and back at once, and keeps theme and profile', async () => {
    await page().getByLabel('Speaker').fill('H.E. Ms. Ada Nord');
    await page().getByRole('radio', { name: 'Dark' }).click();
    await page().locator('html[data-theme="dark"]').waitFor();
    await page().getByRole('radio', { name: 'العربية' }).click();
    await page().locator('html[dir="rtl"][lang="ar"]').waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
    await page().getByRole('radio', { name: 'English' }).click();
    await page().locator('html[dir="ltr"][lang="en"]').waitFor();
    await page().reload();
    await page().locator('html[data-theme="dark"]').waitFor();
    await page().getByRole('button', { name: 'Settings' }).click();
    expect(await page().getByLabel('Speaker').inputValue()).toBe('H.E. Ms. Ada Nord');
  });
});
