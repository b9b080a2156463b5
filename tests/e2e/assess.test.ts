import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './support/accessibility.ts';
import { launchApp, type LaunchedApp } from './support/launch-app.ts';
import { startDossier } from './support/start-dossier.ts';

let app: LaunchedApp;
const page = () => app.page;

beforeAll(async () => {
  app = await launchApp();
  await startDossier(app, { form: 'supporter of the initiative', veto: 'S/2025/583' });
  await page()
    .getByRole('button', { name: /^Assessment/ })
    .click();
  await page().locator('.assess').waitFor();
});
afterAll(() => app.close());

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page().keyboard.press(key);
};
const selected = () => page().locator('.assess').getAttribute('data-item');
const row = (id: string) => page().locator(`tr[data-row="${id}"]`);

describe('the assessment', () => {
  test('begins with nothing assessed, which is not the same as not observed', async () => {
    expect(await page().getByText('0 of 14 assessed').isVisible()).toBe(true);
    expect(await page().locator('.factor [data-shape="ring-dashed"]').count()).toBe(14);
    expect(await page().locator('.factor [data-shape="ring"]').count()).toBe(0);
    expect(await accessibilityFaults(page())).toEqual([]);
  });

  test('is filled by keyboard: arrows, digits, letters', async () => {
    await page().locator('.factor').first().focus();
    await press('ArrowDown', 'ArrowUp', '4');
    await page().getByText('1 of 14 assessed').waitFor();
    expect(await selected()).toBe('rf01');
    await press('2');
    await page().locator('.factor').first().locator('[data-shape="ring"]').waitFor();
    expect(await page().getByText('1 of 14 assessed').isVisible()).toBe(true);
    await press('ArrowDown', '5');
    expect(await selected()).toBe('rf01-01');
    expect(await row('rf01-01').innerText()).toContain('Severe');
    await press('t');
    await page().getByRole('option', { name: 'Worsening' }).waitFor();
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    await row('rf01-01').getByText('Worsening').waitFor();
    await press('Escape', 'n');
    await page().keyboard.type('2 reports, 1 origin');
    expect(await page().getByLabel('Note').inputValue()).toBe('2 reports, 1 origin');
    await press('Escape', 'Alt+ArrowDown');
    expect(await selected()).toBe('rf02');
    await press('Alt+ArrowUp', 'ArrowDown');
    expect(await row('rf01-01').innerText()).toContain('Severe');
    expect(await accessibilityFaults(page())).toEqual([]);
  });

  test('shows a number only where it is verified', async () => {
    const unverified = row('rf01-01').locator('.table__id');
    expect(await unverified.innerText()).not.toMatch(/\d/);
    expect(await unverified.textContent()).toContain('number to be confirmed');
    await page().locator('.factor', { hasText: 'Enabling circumstances' }).click();
    expect(await row('rf07-01').locator('.table__id').innerText()).toMatch(/^7\.\d/);
  });

  test('links evidence, and the finding goes with it', async () => {
    await page().locator('.factor').first().click();
    await row('rf01-01').click();
    const finding = page().locator('.finding', { hasText: 'without linked evidence' });
    await finding.waitFor();
    await page().getByRole('button', { name: 'Add', exact: true }).click();
    const form = page().getByRole('dialog', { name: 'New evidence E-01' });
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await form.getByText('Say the fact in a sentence.').waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
    await form.getByLabel('What it says').fill('A market was shelled.');
    await form.getByLabel('Source', { exact: true }).fill('Ruritanian field office');
    await form.getByLabel('Published').fill('2025-08-01');
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await page().getByRole('article', { name: 'Ruritanian field office' }).waitFor();
    await finding.waitFor({ state: 'detached' });
    await page().getByRole('button', { name: 'Unlink E-01' }).click();
    await finding.waitFor();
    await page().getByRole('button', { name: 'Link E-01', exact: true }).click();
    await finding.waitFor({ state: 'detached' });
  });

  test('keeps the judgement of a head and the scope', async () => {
    await page().locator('.factor').first().click();
    await press('Escape', 'j');
    await page().keyboard.type('Fighting has spread.');
    await row('rf01-01').click();
    await page().locator('.middle__judgement', { hasText: 'Fighting has spread.' }).waitFor();
    await page().getByRole('button', { name: 'Set the scope' }).click();
    const dialog = page().getByRole('dialog', { name: 'Scope of the assessment' });
    await dialog.getByLabel('Cut-off').fill('2025-09-20');
    await dialog.getByRole('button', { name: 'Keep' }).click();
    await page().getByText('Cut-off 20 September 2025').waitFor();
  });

  test('lets F6 move between the columns', async () => {
    const here = () =>
      page().evaluate(() => document.activeElement?.closest('[data-column]')?.className ?? '');
    await row('rf01-01').focus();
    await press('F6');
    expect(await here()).toContain('evidence');
    await press('Shift+F6', 'Shift+F6');
    expect(await here()).toContain('factors');
  });
});

describe('the evidence', () => {
  test('is listed with what it supports, and asks before it goes with its links', async () => {
    await page()
      .getByRole('button', { name: /^Evidence/ })
      .click();
    const line = page().getByRole('row', { name: 'E-01' });
    expect(await line.locator('.table__number').innerText()).toBe('1');
    expect(await accessibilityFaults(page())).toEqual([]);
    await line.getByRole('button', { name: 'Remove E-01' }).click();
    await page().getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
    await page().getByText('No evidence yet').waitFor();
    await page()
      .getByRole('button', { name: /^Assessment/ })
      .click();
    await page().locator('.factor').first().click();
    await row('rf01-01').click();
    await page().locator('.finding', { hasText: 'without linked evidence' }).waitFor();
  });
});
