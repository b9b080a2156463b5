import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cliJson } from '../support/run-cli.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { launchApp, type LaunchedApp } from './support/launch-app.ts';
import { startDossier } from './support/start-dossier.ts';

let app: LaunchedApp;
let folder: string;
let file: string;
const page = () => app.page;
const text = () => page().getByRole('textbox', { name: /^Text of/ });
const ourRecord = () => page().locator('.beat').nth(2);
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page().keyboard.press(key);
};
const panel = () => page().getByRole('region', { name: 'Findings' });
/** A finding that was not set aside, by what it says. */
const finding = (says: string | RegExp) => panel().locator('.finding', { hasText: says });
/** Presses a button of a finding by keyboard. */
const act = async (says: string, name: string | RegExp) => {
  await finding(says).getByRole('button', { name }).focus();
  await press('Enter');
};
/** Opens the menu of a finding by keyboard and takes an entry. */
const choose = async (says: string, entry: string) => {
  await act(says, /^More about/);
  await page().getByRole('menuitem', { name: entry }).waitFor();
  expect(await accessibilityFaults(page())).toEqual([]);
  await page().getByRole('menuitem', { name: entry }).focus();
  await press('Enter');
};
const waived = () => page().locator('.waived');
/** Waits until the caret stands in a paragraph, and gives its words. */
const caretIn = (words: string) =>
  page().waitForFunction((sought) => {
    const caret = getSelection()?.anchorNode;
    const inText = document.activeElement;
    const block = (caret instanceof Element ? caret : caret?.parentElement)?.closest('.block');
    return inText?.getAttribute('role') === 'textbox' && block?.textContent?.includes(sought);
  }, words);
const saved = () =>
  page()
    .getByText(/^Saved/)
    .waitFor();

/** Waits until the focus is on a finding or on what was set aside: it is not lost with a row that goes. */
const focusInPanel = () =>
  page().waitForFunction(() => document.activeElement?.closest('.findings > li, .kept-focus'));

/** Paragraphs with a fault each, and what is said of it. */
const faults = [
  ['We spoke with with the parties.', '“with with” says a word twice.'],
  ['We ask (once more for an answer.', '“(” has no partner in this paragraph.'],
  ['We read 3 texts.', '3 is written “three” in running text.'],
  [
    'We recall Security Council resolution 2417 in full.',
    '“Security Council resolution 2417” has no year.',
  ],
  ['We shall report by [date to follow].', '“[date to follow]” was left in the text.'],
] as const;
const [doubled, bracket, figure, year, placeholder] = faults.map(([, says]) => says) as [
  string,
  string,
  string,
  string,
  string,
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aide-checks-'));
  file = join(folder, 'checked.aide');
  app = await launchApp();
  await startDossier(app, { form: 'supporter of the initiative', veto: 'S/2025/583' });
  page().setDefaultTimeout(10_000);
  await text().waitFor();
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the findings', () => {
  test('appear while a text with faults is typed', async () => {
    await page()
      .getByRole('button', { name: /^Our record/ })
      .click();
    await page().waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox');
    for (const [typed, says] of faults) {
      expect(await finding(says).count()).toBe(0);
      await page().keyboard.type(typed);
      await finding(says).waitFor();
      await press('Enter');
    }
    await page().keyboard.type('This programme goes on.');
    expect(await accessibilityFaults(page())).toEqual([]);
  });

  test.each(faults)('lead to their place: “%s”', async (typed, says) => {
    await act(says, 'Show');
    await caretIn(typed);
  });

  test('are put right at a press, which is taken back in one step', async () => {
    await act(doubled, 'Take out');
    await ourRecord().getByText('We spoke with the parties.').waitFor();
    await finding(doubled).waitFor({ state: 'detached' });
    await focusInPanel();
    await press('Control+z');
    await ourRecord().getByText('We spoke with with the parties.').waitFor();
    await finding(doubled).waitFor();
    await act(figure, 'Put “three”');
    await ourRecord().getByText('We read three texts.').waitFor();
    await finding(figure).waitFor({ state: 'detached' });
    await press('Control+z');
    await finding(figure).waitFor();
    expect(await ourRecord().innerText()).toContain('We read 3 texts.');
  });

  test('offer no fix where only a person knows what is right', async () => {
    for (const says of [bracket, year, placeholder])
      expect(
        await finding(says)
          .getByRole('button', { name: /^(Put|Take out)/ })
          .count(),
      ).toBe(0);
  });

  test('say what they rest on', async () => {
    await choose(year, 'What this rests on');
    const basis = await finding(year).locator('.finding__basis').innerText();
    expect(basis).toMatch(/\(.*United Nations Editorial Manual.*\)/);
    expect(await accessibilityFaults(page())).toEqual([]);
    await choose(placeholder, 'What this rests on');
    expect(await finding(placeholder).innerText()).toContain('This is practice, not a rule.');
  });
});

describe('setting aside', () => {
  const reason = 'The title is quoted as it was printed.';

  test('takes a reason, and nothing without one', async () => {
    await choose(year, 'Set aside…');
    const question = page().getByRole('dialog', { name: 'Set a finding aside' });
    await question.getByRole('textbox', { name: 'Why it does not matter here' }).waitFor();
    await press('Enter');
    await question.getByText('Write a few words').waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
    await page().keyboard.type(reason);
    await press('Enter');
    await question.waitFor({ state: 'detached' });
    await finding(year).waitFor({ state: 'detached' });
    await focusInPanel();
    await waived().getByText('Set aside').focus();
    await press('Enter');
    await waived().getByText(reason).waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
  });

  test('outlives saving and opening again', async () => {
    await app.dialogs.save(file);
    await press('Control+s');
    await saved();
    await page().getByRole('button', { name: 'Back' }).click();
    await page().getByRole('row', { name: 'checked.aide' }).getByRole('button').first().click();
    await text().waitFor();
    await finding(doubled).waitFor();
    expect(await finding(year).count()).toBe(0);
    await waived().getByText('Set aside').click();
    expect(await waived().innerText()).toContain(reason);
  });

  test('is the same for the command line, as is all that was found', async () => {
    const { exit, json } = await cliJson(['check', file]);
    const listed = json as readonly {
      code: string;
      message: string;
      waived?: { reason: string };
    }[];
    const open = listed.filter((one) => one.waived === undefined);
    const shown = await panel().locator('.finding__words').allInnerTexts();
    expect(shown.toSorted()).toEqual(open.map(({ message }) => message).toSorted());
    expect(open.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'word-repeated',
        'bracket-unbalanced',
        'number-in-figures',
        'placeholder-left',
      ]),
    );
    expect(
      listed.flatMap(({ code, waived: aside }) => (aside ? [[code, aside.reason]] : [])),
    ).toEqual([['resolution-year-missing', reason]]);
    expect(exit).toBe((await panel().locator('.finding--error').count()) > 0 ? 1 : 0);
  });

  test('is undone when the finding is taken up again', async () => {
    await waived().getByRole('button', { name: 'Take up again' }).focus();
    await press('Enter');
    await finding(year).waitFor();
    expect(await waived().count()).toBe(0);
    await focusInPanel();
  });
});

describe('the house style', () => {
  test('decides what is found', async () => {
    expect(await finding('“programme”').count()).toBe(0);
    await page().getByRole('button', { name: 'House style' }).focus();
    await press('Enter');
    await page()
      .getByRole('button', { name: /Words are checked by/ })
      .focus();
    await press('Enter');
    await page().getByRole('option', { name: 'United States' }).focus();
    await press('Enter');
    await finding('“programme” is spelt “program” in this house style.').waitFor();
    await finding(figure).waitFor({ state: 'detached' });
    expect(await finding(doubled).count()).toBe(1);
    expect(await accessibilityFaults(page())).toEqual([]);
    await press('Control+s');
    await saved();
    const { json } = await cliJson(['check', file]);
    const codes = (json as readonly { code: string }[]).map(({ code }) => code);
    expect(codes).toContain('spelling-style');
    expect(codes).not.toContain('number-in-figures');
  });
});
