import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './support/accessibility.ts';
import { dossierOfAllKinds, free } from './support/all-kinds.ts';
import { launchComposer, writer } from './support/composer.ts';
import type { LaunchedApp } from './support/launch-app.ts';

let app: LaunchedApp;
const work = writer(() => app, free);
const { page, part, press, type, caretInText, begin, choose } = work;
const dialog = (name: string) => page().getByRole('dialog', { name });
const block = (number: number) => part().locator('.block').nth(number);
const menu = () => page().getByRole('listbox', { name: 'Commands' });
const bar = () => page().getByRole('toolbar', { name: 'Text', exact: true });
const hasFocus = (one: Element): boolean => one === document.activeElement;

beforeAll(async () => {
  app = await launchComposer(dossierOfAllKinds('en', 'Some words'), 'en');
});
afterAll(() => app.close());

describe('the ways to a command', () => {
  afterEach(async () => {
    await begin();
    await work.takeBackAll();
  });

  test('the menu that a stroke opens', async () => {
    await begin();
    await type('/tab');
    await menu()
      .getByRole('option', { name: /^Table/ })
      .waitFor();
    const chosen = menu().getByRole('option', { selected: true });
    expect(await chosen.innerText()).toMatch(/^Table/);
    expect(await work.text().getAttribute('aria-controls')).toBe(await menu().getAttribute('id'));
    expect(await work.text().getAttribute('aria-activedescendant')).toBe(
      await chosen.getAttribute('id'),
    );
    expect(await accessibilityFaults(page())).toEqual([]);
    // It stands right under its line, or right above it where there is no room.
    const [list, line] = await Promise.all([menu().boundingBox(), block(0).boundingBox()]);
    if (!list || !line) throw new Error('The menu or its line is not in sight');
    const gap = Math.max(list.y - line.y - line.height, line.y - list.y - list.height);
    expect(Math.abs(gap)).toBeLessThan(20);
    await press('Enter');
    await dialog('Table').waitFor();
    await press('Escape');
    await caretInText();
    expect(await part().innerText()).not.toContain('/tab');
    await type('/');
    await menu().waitFor();
    await press('Escape');
    await menu().waitFor({ state: 'detached' });
    expect(await work.text().getAttribute('aria-activedescendant')).toBeNull();
    await type('heading');
    expect(await part().innerText()).toContain('/heading');
    expect(await menu().count()).toBe(0);
    await press('Enter');
    await type('/heading');
    await press('ArrowDown', 'Enter');
    await part().getByRole('heading', { level: 3 }).waitFor();
  });

  test('the menus of the toolbar know where the caret is when they open', async () => {
    await begin();
    await type('One');
    await bar().getByRole('button', { name: 'Part' }).press('Enter');
    await page()
      .getByRole('menuitem', { name: /^May go in a cut/ })
      .press('Enter');
    await caretInText();
    expect(await block(0).getAttribute('data-priority')).toBe('may');
    await bar().getByRole('button', { name: 'Table' }).press('Enter');
    const rows = page().getByRole('menuitem', { name: /^Row above/ });
    expect(await rows.getAttribute('aria-disabled')).toBe('true');
    expect(await accessibilityFaults(page())).toEqual([]);
    await press('Escape');
    await rows.waitFor({ state: 'detached' });
  });

  test('the palette offers each command that the toolbar and its menus offer', async () => {
    await begin();
    const names = new Set(
      await bar()
        .locator('.tools__group button:enabled')
        .evaluateAll((all) => all.map((one) => one.ariaLabel ?? '')),
    );
    for (const label of ['Insert', 'Part', 'Table', 'Words']) {
      await bar().getByRole('button', { name: label, exact: true }).press('Enter');
      const items = page().getByRole('menu', { name: label }).getByRole('menuitem');
      await items.first().waitFor();
      for (const item of await items.all())
        if ((await item.getAttribute('aria-disabled')) === null)
          names.add(await item.locator('.grow').innerText());
      await press('Escape');
      await items.first().waitFor({ state: 'detached' });
    }
    expect(names.size).toBeGreaterThan(40);
    await begin();
    await press('Control+k');
    await page().locator('.palette').waitFor();
    const found = await page().locator('.palette [role="option"] .grow').allInnerTexts();
    expect([...names].filter((name) => !found.includes(name))).toEqual([]);
    await press('Escape');
    await caretInText();
  });

  test('the keys of a command are changed, used, said to clash, and put back', async () => {
    await choose('Keys of the text');
    const keys = dialog('Keys of the text');
    const change = keys.getByRole('button', { name: 'Change the keys of Italic' });
    await keys.getByRole('searchbox').waitFor();
    await type('ital');
    await change.press('Enter');
    await keys.getByRole('button', { name: 'Press the new keys for Italic' }).waitFor();
    await press('Control+u');
    await keys.getByText('The same keys belong to: Underline').waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
    await change.press('Enter');
    await press('Control+k');
    await keys.getByText('The window uses these keys itself.').waitFor();
    await change.press('Enter');
    await press('F8');
    await keys.locator('.keys__clash').waitFor({ state: 'detached' });
    await press('Escape');
    await caretInText();
    await begin();
    await type('Now');
    await press('Shift+Home', 'F8');
    expect(await part().locator('em').innerText()).toBe('Now');
    await press('F8', 'Control+i');
    expect(await part().locator('em').count()).toBe(0);
    await choose('Keys of the text');
    await keys.getByRole('searchbox').waitFor();
    await type('ital');
    await keys.getByRole('button', { name: 'Put the keys of Italic back' }).press('Enter');
    await keys.getByRole('button', { name: /^Put the keys/ }).waitFor({ state: 'detached' });
    expect(await change.evaluate(hasFocus)).toBe(true);
    await press('Escape');
    await caretInText();
    await press('F8');
    expect(await part().locator('em').count()).toBe(0);
    await press('Control+i');
    expect(await part().locator('em').innerText()).toBe('Now');
  });

  test('all keys are put back at once, and the focus stays where Escape closes', async () => {
    await begin();
    await choose('Keys of the text');
    const keys = dialog('Keys of the text');
    await keys.getByRole('searchbox').waitFor();
    await type('bold');
    const change = keys.getByRole('button', { name: /^(Change|Press).* Bold/ });
    await change.press('Enter');
    await press('Delete');
    await expect.poll(() => change.innerText()).toContain('none');
    const all = keys.getByRole('button', { name: 'Put all back' });
    await all.press('Enter');
    await expect.poll(() => change.innerText()).toMatch(/Ctrl\s*B/);
    expect(await keys.getByRole('button', { name: 'Done' }).evaluate(hasFocus)).toBe(true);
    await press('Escape');
    await caretInText();
  });
});
