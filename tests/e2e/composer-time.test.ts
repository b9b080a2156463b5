import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectDocx } from '../../electron/export/inspect/inspect-docx.ts';
import { longStatement, saveAs } from '../support/long-statement.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { launchApp, type LaunchedApp } from './support/launch-app.ts';

let app: LaunchedApp;
let folder: string;
const page = () => app.page;
const text = () => page().getByRole('textbox', { name: /^Text of/ });
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page().keyboard.press(key);
};
/** What a meter tells a screen reader. */
const meter = (name: 'Slot' | 'Booth') =>
  page().getByRole('meter', { name, exact: true }).getAttribute('aria-valuetext');
const sentence = () => page().locator('.speech__sentence').innerText();
/** Presses a button by keyboard. */
const enter = async (name: string | RegExp) => {
  await page().getByRole('button', { name }).first().focus();
  await press('Enter');
};
const slotField = () => page().getByRole('textbox', { name: 'Minutes and seconds' });
const setSlot = async (time: string) => {
  await slotField().fill(time);
  await press('Enter');
};
const stage = () => page().getByRole('dialog', { name: 'Cut to fit' });
const version = () => stage().getByRole('region', { name: 'Version that fits' });
const passage = (words: string) => stage().locator('.cuts__passage', { hasText: words });
const openCuts = async () => {
  await enter('Cut to fit');
  await stage().waitFor();
};
const closeStage = async () => {
  await press('Escape');
  await page().getByRole('dialog').waitFor({ state: 'detached' });
};
const secondsOf = (clock: string): number => {
  const [minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return minutes * 60 + seconds;
};
/** The words of the version that is shown, paragraph by paragraph. */
const versionText = () =>
  version()
    .locator('.cuts__words')
    .evaluateAll((parts) =>
      parts.flatMap((part) => [...part.children].map((child) => child.textContent.trim())),
    );
const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
const countOf = (paragraphs: readonly string[]): number =>
  paragraphs.join(' ').split(/\s+/).filter(Boolean).length;

const lengths = ['10:00', '5:00', '3:00', '2:00', '1:30'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aide-time-'));
  app = await launchApp({ file: await saveAs(join(folder, 'long.aide'), longStatement()) });
  page().setDefaultTimeout(10_000);
  await text().waitFor();
  await page().getByRole('meter', { name: 'Slot', exact: true }).waitFor();
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the speech meter', () => {
  test('shows the slot and the booth of a text of some 700 words', async () => {
    expect(await meter('Slot')).toMatch(/^6:\d\d of 5:00 minutes$/);
    const [, words = 0] = /^(\d+) of 550 words$/.exec((await meter('Booth')) ?? '') ?? [];
    expect(Number(words)).toBeGreaterThan(650);
    expect(Number(words)).toBeLessThan(750);
    expect(await sentence()).toMatch(
      /^It is 1:\d\d too long\. To fit 5:00 you would speak 1\d\d words a minute; interpreters carry 100–120\.$/,
    );
    expect(await accessibilityFaults(page())).toEqual([]);
  });

  test('says something else for another slot, and takes nothing that is no time', async () => {
    await page().getByText('Change the time to speak').click();
    await setSlot('8:00');
    await expect.poll(sentence).toMatch(/^It fits, with 1:\d\d left\. To fit 8:00/);
    expect(await meter('Booth')).toMatch(/of 880 words$/);
    // The field keeps the focus, so that a person can go on from there.
    expect(await slotField().evaluate((field) => field === document.activeElement)).toBe(true);
    await setSlot('soon');
    await page().getByText('Write it as 5:00').waitFor();
    expect(await meter('Slot')).toMatch(/of 8:00 minutes$/);
    await setSlot('3:00');
    await expect.poll(sentence).toMatch(/^It is 3:\d\d too long\. To fit 3:00/);
    expect(await meter('Slot')).toMatch(/^6:\d\d of 3:00 minutes$/);
    expect(await meter('Booth')).toMatch(/of 330 words$/);
    await page()
      .getByRole('button', { name: /Time to speak/ })
      .getByText('3:00, set for this text')
      .waitFor();
  });
});

describe('cut to fit', () => {
  test('gives a version for each length, and every version fits', async () => {
    await openCuts();
    expect(await accessibilityFaults(page())).toEqual([]);
    let before = Infinity;
    for (const length of lengths) {
      await enter(`Cut to ${length}`);
      await stage().getByRole('radio', { name: length, checked: true }).waitFor();
      const status = await stage().getByRole('status').innerText();
      const [, time = '', of] = /(\d+:\d\d) of (\d+:\d\d)/.exec(status) ?? [];
      expect(of).toBe(length);
      expect(secondsOf(time)).toBeLessThanOrEqual(secondsOf(length));
      expect(status).not.toContain('too long');
      // Counted here once more, at the usual pace for interpreters.
      const words = countOf(await versionText());
      expect((words / 110) * 60).toBeLessThanOrEqual(secondsOf(length));
      if (length === '10:00') expect(status).toContain('Takes nothing');
      else expect(words).toBeLessThan(before);
      before = words;
    }
    expect(await stage().getByRole('group', { name: 'New version' }).count()).toBe(0);
    expect(await accessibilityFaults(page())).toEqual([]);
  });

  test('takes may before optional before should, and leaves what must stay', async () => {
    await stage().getByRole('radio', { name: '1:30' }).click();
    const fates = await stage().locator('.cuts__label').allInnerTexts();
    expect(fates).toContain('stays (must)');
    expect(fates).not.toContain('stays (may)');
    expect(fates).toContain('goes (should)');
    await stage().getByRole('radio', { name: '5:00' }).click();
    await stage().getByText('goes (may)').first().waitFor();
    expect(await stage().getByText('goes (should)').count()).toBe(0);
    const shown = await versionText();
    expect(shown).toContain('I thank you.');
    expect(shown.join(' ')).not.toContain('[It passes it on');
  });

  test('keeps what a person keeps, drops what a person drops, and goes back to the marks', async () => {
    await stage().getByRole('radio', { name: '3:00' }).click();
    const gone = passage('We ask that special reports come in time');
    await gone.getByText('goes (may)').waitFor();
    expect(await version().innerText()).not.toContain('We ask that special reports come in time');
    await gone.getByRole('button', { name: 'Keep this passage' }).focus();
    await press('Enter');
    await version().getByText('We ask that special reports come in time').waitFor();
    await gone.getByText('stays (kept by you)').waitFor();
    expect((await versionText()).length).toBeGreaterThan(0);
    expect((countOf(await versionText()) / 110) * 60).toBeLessThanOrEqual(180);

    const stays = passage('We regret that the Council could not act');
    await version().getByText('We regret that the Council could not act').waitFor();
    await stays.getByRole('button', { name: 'Drop this passage' }).focus();
    await press('Enter');
    await stays.getByText('goes (dropped by you)').waitFor();
    await version()
      .getByText('We regret that the Council could not act')
      .waitFor({ state: 'detached' });
    await stays.getByRole('button', { name: 'As marked: this passage' }).focus();
    await press('Enter');
    await version().getByText('We regret that the Council could not act').waitFor();
    expect(await passage('I thank you.').getByRole('button').count()).toBe(0);
  });

  test('follows the text that is edited afterwards', async () => {
    await closeStage();
    await text().getByText('I thank you.').click();
    await press('Home');
    await page().keyboard.type('The people whom we speak of wait for an answer. ');
    await openCuts();
    await stage().getByRole('radio', { name: '3:00' }).click();
    await version().getByText('The people whom we speak of wait for an answer.').waitFor();
    await version().getByText('We ask that special reports come in time').waitFor();
    expect((countOf(await versionText()) / 110) * 60).toBeLessThanOrEqual(180);
  });

  test('is exported as it is shown: each Word file holds its version and nothing of what went', async () => {
    const shortest = await versionOf('1:30');
    const middle = await versionOf('3:00');
    await enter('Export this version');
    await page().getByRole('region', { name: 'Preview' }).waitFor();
    const chosen = page().getByRole('radiogroup', { name: 'Version' });
    await chosen.getByRole('radio', { name: '3:00', checked: true }).waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
    const whole = plain(await exportedAs('Whole text'));
    for (const [length, { shown, went }] of [
      ['3:00', middle],
      ['1:30', shortest],
    ] as const) {
      const cut = await exportedAs(length);
      expect(cut.split('\n').map(plain).slice(-shown.length)).toEqual(shown);
      expect(went.length).toBeGreaterThan(3);
      for (const words of went) {
        expect(plain(cut)).not.toContain(words);
        expect(whole).toContain(words);
      }
    }
  });
});

/** What the version of a length shows, and which whole passages it takes. */
async function versionOf(length: string) {
  await stage().getByRole('radio', { name: length }).click();
  await stage().getByRole('status').getByText(` of ${length}`).waitFor();
  const went = await stage().locator('.cuts__passage[data-goes] .cuts__words').allInnerTexts();
  return { shown: (await versionText()).map(plain), went: went.map(plain) };
}

/** The text of the Word file that is exported of a version. */
async function exportedAs(choice: string): Promise<string> {
  await page().getByRole('radio', { name: choice, exact: true }).click();
  const path = join(folder, `${choice.replace(/\W/g, '-')}.docx`);
  await app.dialogs.save(path);
  const result = page().getByRole('complementary', { name: 'Result' });
  await result.getByRole('button', { name: /^Export/ }).click();
  await result.getByText('Exported, reopened and read back').waitFor();
  const inside = inspectDocx(new Uint8Array(await readFile(path)));
  if (!inside.ok) throw new Error(inside.problem.code);
  return inside.value.text;
}

describe('a reading aloud', () => {
  const reading = () => page().getByRole('dialog', { name: 'Reading aloud' });
  const button = (name: string) => reading().getByRole('button', { name, exact: true });

  test('is started and held by Space, and gives the pace that was found', async () => {
    await page().getByRole('button', { name: 'Back' }).click();
    await text().waitFor();
    await enter('Time a reading');
    await button('Start').waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
    await reading().getByRole('region', { name: 'Text to read' }).focus();
    await press('Space');
    await button('Pause').waitFor();
    await passMinutes(5);
    await reading()
      .getByRole('timer')
      .getByText(/^5:0\d$/)
      .waitFor();
    await press('Space');
    await button('Go on').waitFor();
    // A pause counts for nothing.
    await passMinutes(3);
    await press('Space');
    await button('Pause').waitFor();
    await enter('Stop');
    await reading()
      .getByText(/^\d{3} words in 5:0\d: 1[34]\d words a minute\. Interpreters carry 100–120\./)
      .waitFor();
    await reading().getByText('This is faster.').waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
  });

  test('is kept, and the meter goes by it; Escape leads back to the text', async () => {
    const said = await reading().locator('.reading__result [role=status]').innerText();
    const [, pace = ''] = /: (\d+ words a minute)/.exec(said) ?? [];
    await enter('Keep this pace');
    await closeStage();
    await page().getByText(`At your pace, ${pace}, found on`).waitFor();
    expect(await meter('Slot')).toMatch(/^5:0\d of 3:00 minutes$/);
    expect(await sentence()).toContain(`Your pace of ${pace} is faster than that.`);
    await text().getByText('I thank you.').click();
    await page().keyboard.type('x');
    await press('Backspace');
    expect(await text().innerText()).toContain('I thank you.');
  });
});

/** Lets the clock of the page go on by some minutes at once. */
const passMinutes = (minutes: number) =>
  page().evaluate((more) => {
    const before = performance.now.bind(performance);
    performance.now = () => before() + more;
  }, minutes * 60_000);

describe('in Arabic', () => {
  test('axe finds nothing in the meter, the cut and the reading', async () => {
    await page()
      .getByRole('button', { name: /^Settings/ })
      .click();
    await page().getByRole('radio', { name: 'العربية' }).click();
    await page().locator('html[dir="rtl"][lang="ar"]').waitFor();
    await page().getByRole('button', { name: 'رجوع' }).click();
    await page().locator('.speech__acts').waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
    const act = page().locator('.speech__acts').getByRole('button');
    for (const at of [0, 1]) {
      await act.nth(at).focus();
      await press('Enter');
      await page().getByRole('dialog').waitFor();
      expect(await accessibilityFaults(page())).toEqual([]);
      await closeStage();
    }
  });
});
