import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './support/accessibility.ts';
import { launchApp, type LaunchedApp } from './support/launch-app.ts';
import { startDossier } from './support/start-dossier.ts';

let app: LaunchedApp;
const page = () => app.page;
const text = () => page().getByRole('textbox', { name: /^Text of/ });
/** A section of the page by its title in the margin, which is a button that leads to it. */
const note = (title: string) => page().getByRole('button', { name: new RegExp(`^${title}`) });
const section = (key: number) => page().locator('.beat').nth(key);
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page().keyboard.press(key);
};
const type = (words: string) => page().keyboard.type(words);
/** Waits until the focus is in the text, with a caret. */
const caretInText = () =>
  page().waitForFunction(() => {
    const caret = getSelection()?.anchorNode;
    const inText = document.activeElement;
    return inText?.getAttribute('role') === 'textbox' && caret && inText.contains(caret);
  });

const ourRecord = 2;
const consequence = 4;
const annex = 11;

beforeAll(async () => {
  app = await launchApp();
  await startDossier(app, { form: 'supporter of the initiative', veto: 'S/2025/583' });
  page().setDefaultTimeout(10_000);
  await text().waitFor();
});
afterAll(() => app.close());

describe('the page', () => {
  test('shows the front matter, its gaps, and what is not confirmed', async () => {
    const front = await page().locator('.front').innerText();
    expect(front).toContain('New York, 1 October 2025');
    const chip = (look: string, hasText: string) =>
      page().locator(`.front .chip--${look}`, { hasText }).count();
    expect(await chip('missing', 'name of the speaker')).toBe(1);
    // These lines are left out of print while they are empty, so they are no fault.
    expect(await chip('empty', 'rank')).toBe(1);
    expect(await chip('unconfirmed', 'Use of the veto')).toBe(1);
    expect(await accessibilityFaults(page())).toEqual([]);
  });

  test('shows each section with its guidance, its share and its running time', async () => {
    const recall = note('Recall');
    expect(await recall.innerText()).toMatch(/required\s+\d+ of about 44 words/);
    expect(await page().locator('.beat__time').first().innerText()).toBe('0:00');
    await note('Consequence').click();
    await caretInText();
    expect(await note('Consequence').getAttribute('aria-current')).toBe('location');
    expect(await note('Consequence').innerText()).not.toBe('');
    expect(await recall.getAttribute('aria-current')).toBe('false');
  });
});

describe('writing', () => {
  test('goes into the section that has the caret, with looks, headings and lists', async () => {
    await note('Our record').click();
    await caretInText();
    await type('We voted ');
    await press('Control+b');
    await type('for');
    await press('Control+b');
    await type(' resolution 76/262.');
    expect(await section(ourRecord).locator('strong').innerText()).toBe('for');
    await press('Enter');
    await type('It binds us.');
    await press('Control+Shift+Digit8');
    await page().waitForSelector('.block-item[data-list="bullet"]');
    await press('Enter', 'Enter');
    await type('After the list');
    await press('Control+Shift+Digit1');
    expect(await section(ourRecord).locator('.block-heading-1').innerText()).toBe('After the list');
    await page()
      .locator('.compose__status', { hasText: /\d+ words/ })
      .waitFor();
  });

  test('is taken back a hundred times over and brought again', async () => {
    const written = await text().innerText();
    for (let count = 0; count < 100; count += 1) await press('Control+z');
    expect(await section(ourRecord).locator('.block').count()).toBe(1);
    for (let count = 0; count < 100; count += 1) await press('Control+y');
    expect(await text().innerText()).toBe(written);
  });

  test('takes what an input method composes, and Arabic with Latin symbols', async () => {
    const session = await page().context().newCDPSession(page());
    await note('Consequence').click();
    await caretInText();
    await session.send('Input.imeSetComposition', {
      text: 'にほん',
      selectionStart: 3,
      selectionEnd: 3,
    });
    await session.send('Input.insertText', { text: '日本' });
    await type(' S/2025/583 ');
    await page().keyboard.insertText('مشروع القرار S/2025/583');
    const written = await section(consequence).innerText();
    expect(written).toContain('日本');
    expect(written).toContain('مشروع القرار S/2025/583');
    // What was typed is a document now; what was put in as a whole stays as it came.
    expect(await section(consequence).getByLabel('Citation, S/2025/583').count()).toBe(1);
  });

  test('over everything leaves every section where it was', async () => {
    const sections = await page().locator('.beat').count();
    await press('Control+a');
    await type('x');
    expect(await page().locator('.beat').count()).toBe(sections);
    await press('Control+z');
    if (await section(0).getByText('x', { exact: true }).count()) await press('Control+z');
    expect(await section(0).innerText()).toContain('resolution 76/262');
  });

  test('asks for the address of a link and takes only one that may leave', async () => {
    await note('Our record').click();
    await caretInText();
    await press('Home', 'Shift+End', 'Control+Shift+K');
    const dialog = page().getByRole('dialog', { name: 'Link' });
    await dialog.getByLabel('Address').fill('javascript:alert(1)');
    await press('Enter');
    await dialog.getByText('This address cannot be linked').waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
    await dialog.getByLabel('Address').fill('undocs.org/A/RES/76/262');
    await press('Enter');
    await section(ourRecord).getByRole('link').waitFor();
    expect(await section(ourRecord).getByRole('link').getAttribute('href')).toBe(
      'https://undocs.org/A/RES/76/262',
    );
  });

  test('goes on where it was after a dialog or the palette was left', async () => {
    await caretInText();
    await press('Control+k');
    await page().getByRole('combobox', { name: 'Go to, or do' }).waitFor();
    await press('Escape');
    await caretInText();
    await type(' Still here.');
    expect(await section(ourRecord).innerText()).toContain('Still here.');
    await press('F6', 'Shift+F6');
    await caretInText();
    await type(' And here.');
    expect(await section(ourRecord).innerText()).toContain('Still here. And here.');
  });
});

describe('live parts', () => {
  test('come in by palette, key and menu, are walked over, and deleted as one thing', async () => {
    await press('Enter', 'Control+k');
    await page().getByRole('combobox', { name: 'Go to, or do' }).fill('factor sentence');
    await press('Enter');
    await section(ourRecord).locator('.live').waitFor();
    await caretInText();
    await type('!');
    await press('ArrowLeft', 'ArrowLeft');
    expect(await page().locator('.void-inline[data-selected]').count()).toBe(1);
    await press('Backspace');
    expect(await section(ourRecord).locator('.live').count()).toBe(0);
    await press('Control+z');
    await section(ourRecord).locator('.live').waitFor();
    await press('Control+Shift+Y');
    await section(ourRecord).locator('.block-fixed--risk-table').waitFor();
    await page().getByRole('button', { name: 'Insert' }).click();
    await page()
      .getByRole('menuitem', { name: /^Field/ })
      .click();
    await page()
      .getByRole('option', { name: /^Special report/ })
      .click();
    await section(ourRecord).locator('.chip--missing', { hasText: 'special report' }).waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
  });

  test('follow the assessment', async () => {
    await page()
      .getByRole('button', { name: /^Assessment/ })
      .click();
    await page().locator('.factor').first().focus();
    await press('5');
    await page().getByText('1 of 14 assessed').waitFor();
    await page()
      .getByRole('button', { name: /^Drafts/ })
      .click();
    await text().waitFor();
    const table = section(annex).getByRole('table');
    expect(await table.innerText()).toContain('Severe');
    const sentence = section(ourRecord).locator('.live');
    expect(await sentence.innerText()).toContain('severe');
  });

  test('follow the chair and the fields of the inspector', async () => {
    await page().locator('#field-chair button').click();
    await page().getByRole('option', { name: 'Madam', exact: true }).click();
    await page()
      .locator('.block-fixed--salutation', { hasText: 'Madam President,' })
      .first()
      .waitFor();
    await page().locator('#field-special-report input').fill('A/80/400');
    await section(ourRecord).getByText('A/80/400').waitFor();
    await page().getByRole('button', { name: 'Confirm Agenda item title' }).click();
    await page().locator('.front .chip--unconfirmed').waitFor({ state: 'detached' });
  });
});

describe('the inspector', () => {
  test('keeps a date that is no date out of the dossier and says so', async () => {
    const date = page().locator('#field-debate-date input');
    await date.fill('2025-13-99');
    await press('Tab');
    await page().getByText('takes a date such as').waitFor();
    expect(await page().locator('.front').innerText()).toContain('1 October 2025');
    await date.fill('2025-10-02');
    await page().locator('.front', { hasText: '2 October 2025' }).waitFor();
  });

  test('leads from a finding to its place', async () => {
    await page()
      .locator('.finding', { hasText: '“Mission” is empty' })
      .getByRole('button', { name: 'Fill' })
      .click();
    await page().waitForFunction(
      () => document.activeElement?.closest('.field-row')?.id === 'field-mission',
    );
    await type('Permanent Mission of Ruritania');
    await page().locator('.front', { hasText: 'Ruritania' }).waitFor();
    await page()
      .locator('.finding', { hasText: '“Mission” is empty' })
      .waitFor({ state: 'detached' });
    await page()
      .locator('.finding', { hasText: 'To the Council' })
      .getByRole('button', { name: 'Show' })
      .click();
    await caretInText();
    await type('Act.');
    await page().locator('.beat', { hasText: 'Act.' }).waitFor();
  });

  test('becomes a drawer in a narrow window, with nothing axe objects to in any theme', async () => {
    await page().setViewportSize({ width: 720, height: 450 });
    await page().getByRole('button', { name: 'Fields and findings' }).click();
    await page().getByRole('button', { name: 'Close', exact: true }).waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
    await press('Escape');
    await page().getByRole('button', { name: 'Close', exact: true }).waitFor({ state: 'hidden' });
    await page().setViewportSize({ width: 1440, height: 900 });
    for (const theme of ['light', 'dark', 'contrast']) {
      await page()
        .locator('html')
        .evaluate((root, name) => root.setAttribute('data-theme', name), theme);
      expect(await accessibilityFaults(page())).toEqual([]);
    }
  });
});
