import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './support/accessibility.ts';
import { launchApp, type LaunchedApp } from './support/launch-app.ts';
import { startDossier } from './support/start-dossier.ts';

let app: LaunchedApp;
let folder: string;
const policy: string[] = [];
const page = () => app.page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aide-export-'));
  app = await launchApp();
  page().on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) policy.push(message.text());
  });
  await startDossier(app, { form: 'supporter of the initiative', veto: 'S/2025/583' });
  await page()
    .getByRole('button', { name: /^Assessment/ })
    .click();
  await page().locator('.factor').first().focus();
  await page().keyboard.press('4');
  await page().getByText('1 of 14 assessed').waitFor();
  await page().keyboard.press('Control+e');
  await page().getByRole('region', { name: 'Preview' }).waitFor();
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const proof = () => page().frameLocator('.proof__page');
const result = () => page().getByRole('complementary', { name: 'Result' });

describe('the export', () => {
  test('shows the text as it will leave, styled, in a frame that can run nothing', async () => {
    await proof().getByText('76/262').first().waitFor();
    const frame = page().locator('.proof__page');
    expect(await frame.getAttribute('sandbox')).toBe('allow-same-origin');
    const sheets = await frame.evaluate(
      (element) => (element as HTMLIFrameElement).contentDocument?.adoptedStyleSheets.length,
    );
    expect(sheets).toBeGreaterThan(0);
    expect(await accessibilityFaults(page())).toEqual([]);
  });

  test('says what stays behind and why', async () => {
    const left = result().locator('.out');
    await left.getByText('Left out because a value is').first().waitFor();
  });

  test('shows the annex only in the profile that has one', async () => {
    const annex = () => proof().getByRole('table');
    expect(await annex().count()).toBe(0);
    await page().getByRole('radio', { name: 'with risk annex' }).check({ force: true });
    await annex().waitFor();
    expect(await annex().innerText()).toContain('Present');
  });

  test('writes the file where the person says, reads it back and says what it holds', async () => {
    const path = join(folder, 'statement.docx');
    await app.dialogs.save(path);
    await result().getByRole('button', { name: 'Export' }).click();
    await result().getByText('Exported, reopened and read back').waitFor();
    expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
    expect(await result().locator('.proof').first().innerText()).toMatch(/Words\s+\d+/);
    await result().getByText('things looked for are not in the file').click();
    await result().getByText('Tracked changes').waitFor();
    await result().getByRole('button', { name: 'Show in folder' }).waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
  });

  test('takes the result away as soon as a choice differs from it', async () => {
    await page().getByRole('radio', { name: 'Internal' }).click();
    await result().getByText('Exported, reopened and read back').waitFor({ state: 'detached' });
  });

  test('says in one place why nothing was written', async () => {
    await app.dialogs.save(join(folder, 'missing', 'statement.docx'));
    await result().getByRole('button', { name: 'Export' }).click();
    await result().getByText('Not exported').waitFor();
  });

  test('breaks no rule of the window on the way', () => {
    expect(policy).toEqual([]);
  });
});
