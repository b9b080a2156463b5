import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveLongDossier } from '../bench/long-dossier.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { launchApp, type LaunchedApp } from './support/launch-app.ts';
import { saveTexts, writtenSection } from './support/three-texts-file.ts';

const english = [
  '# First of all',
  'The lantern of May. A Lantern in June; lanterns in July.',
  'No lantern here.',
  `Here is ${'a'.repeat(60)}!`,
  'We recieve them.',
];

let app: LaunchedApp;
let folder: string;
const page = () => app.page;
const text = () => page().getByRole('textbox', { name: /^Text of/ });
const written = () => page().locator('.beat').nth(writtenSection);
const lines = async (): Promise<readonly string[]> =>
  (await written().locator('.block').allInnerTexts()).map((line) => line.replaceAll('\ufeff', ''));
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page().keyboard.press(key);
};
const type = (words: string) => page().keyboard.type(words);
const caretInText = () =>
  page().waitForFunction(() => {
    const caret = getSelection()?.anchorNode;
    const inText = document.activeElement;
    return inText?.getAttribute('role') === 'textbox' && caret && inText.contains(caret);
  });
/** To the end of a line of the written section. */
const toLine = async (number: number) => {
  await written().locator('.block').nth(number).click();
  await caretInText();
  await press('End');
};
const toText = async (title: string) => {
  await page().getByRole('button', { name: title, exact: true }).click();
  await page()
    .getByRole('textbox', { name: `Text of ${title}` })
    .waitFor();
};
const bar = () => page().getByRole('search', { name: 'Find in the text' });
const lookFor = (words: string) =>
  bar().getByRole('textbox', { name: 'Find', exact: true }).fill(words);
const answers = (words: string) =>
  bar().getByRole('status').getByText(words, { exact: true }).waitFor();
const toggle = (name: string) => bar().getByRole('button', { name }).press('Space');
/** Waits until so many places are painted under a name. */
const paints = (name: string, count: number) =>
  page().waitForFunction(([key, wanted]) => (CSS.highlights.get(key)?.size ?? 0) === wanted, [
    name,
    count,
  ] as const);
/** Waits until just these words are painted as ones that may be wrong. */
const misspelt = (...words: readonly string[]) =>
  page().waitForFunction((wanted) => {
    const found = [...(CSS.highlights.get('misspelled') ?? [])].map(String);
    return JSON.stringify(found) === wanted;
  }, JSON.stringify(words));
/** A part of the inspector, opened by key. */
const opened = async (name: string) => {
  const fold = page().getByRole('button', { name, exact: true });
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.press('Enter');
  return page().getByRole('region', { name });
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aide-aids-'));
  const file = join(folder, 'texts.aide');
  await saveTexts(file, [
    { language: 'en', title: 'English text', lines: english },
    { language: 'fr', title: 'Texte français', lines: ['Nous avons reçu votre lètre.'] },
    {
      language: 'ar',
      title: 'نص عربي',
      lines: ['يحمي القنديل المدنيين.', 'القنديل S/2025/583 واضح.', 'هذا كككتابب.'],
    },
  ]);
  app = await launchApp({ file });
  page().setDefaultTimeout(10_000);
  await page().getByRole('textbox', { name: 'Text of English text' }).waitFor();
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

describe('find and replace', () => {
  test('goes from place to place by key, and narrows by case and whole words', async () => {
    await toLine(0);
    await press('Control+f');
    await lookFor('lantern');
    await answers('1 of 4');
    await paints('find', 4);
    await press('Enter');
    await answers('2 of 4');
    await press('Shift+Enter', 'Shift+F3');
    await answers('4 of 4');
    await toggle('Match capital and small letters');
    await answers('3 of 3');
    await toggle('Whole words');
    await answers('2 of 2');
    expect(await accessibilityFaults(page())).toEqual([]);
    await press('Escape');
    await caretInText();
    await paints('find', 0);
    // What was found last is selected: typing takes its place.
    await type('torch');
    expect((await lines())[2]).toBe('No torch here.');
    await press('Control+z');
    expect(await lines()).toEqual(english.map((line) => line.replace('# ', '')));
  });

  test('takes a regular expression, says when it is none, and gives one up that runs away', async () => {
    await toLine(0);
    await press('F3');
    await toggle('Regular expression');
    await lookFor('(lan');
    await answers('This expression is not complete');
    await lookFor('(a|aa)+$');
    await answers('This expression takes too long; make it simpler');
    await lookFor('[Ll]antern(s?)');
    await answers('1 of 4');
    await press('Escape');
  });

  test('replaces one by one and all at once, each as one step of undo', async () => {
    await toLine(0);
    await press('Control+h');
    await toggle('Regular expression');
    await lookFor('[Ll]antern(s?)');
    await answers('1 of 4');
    await bar().getByRole('textbox', { name: 'Replace with' }).fill('lamp$1');
    await press('Enter');
    await answers('1 of 3');
    expect((await lines())[1]).toBe('The lamp of May. A Lantern in June; lanterns in July.');
    await bar().getByRole('button', { name: 'Replace all' }).press('Enter');
    await answers('3 places replaced');
    expect((await lines()).slice(1, 3)).toEqual([
      'The lamp of May. A lamp in June; lamps in July.',
      'No lamp here.',
    ]);
    await press('Escape');
    await caretInText();
    await press('Control+z');
    expect((await lines()).slice(1, 3)).toEqual([
      'The lamp of May. A Lantern in June; lanterns in July.',
      'No lantern here.',
    ]);
    await press('Control+z');
    expect((await lines())[1]).toBe(english[1]);
  });

  test('stays within what is selected where it is told to', async () => {
    await toLine(1);
    await press('Control+f');
    const within = bar().getByRole('button', { name: 'In the selection only' });
    expect(await within.isDisabled()).toBe(true);
    // With the bar open, a stretch is selected in the text.
    await toLine(1);
    await press('Shift+Home');
    await within.and(page().locator(':enabled')).waitFor();
    await toggle('In the selection only');
    await lookFor('lantern');
    await answers('1 of 3');
    await toggle('In the selection only');
    // Looking goes on where the caret was when the bar was opened.
    await answers('4 of 4');
    await press('Escape');
  });

  test('does the same in an Arabic text', async () => {
    await toText('نص عربي');
    await toLine(0);
    await press('Control+h');
    await lookFor('القنديل');
    // Looking begins where the caret is, behind the first.
    await answers('2 of 2');
    await bar().getByRole('textbox', { name: 'Replace with' }).fill('المصباح');
    await bar().getByRole('button', { name: 'Replace all' }).press('Enter');
    await answers('2 places replaced');
    expect((await lines()).slice(0, 2)).toEqual([
      'يحمي المصباح المدنيين.',
      'المصباح S/2025/583 واضح.',
    ]);
    await press('Escape');
    await caretInText();
    await press('Control+z');
    expect((await lines())[0]).toBe('يحمي القنديل المدنيين.');
  });
});

describe('spelling', () => {
  const menu = () => page().getByRole('menu', { name: /^Spelling of/ });

  test('paints what may be wrong in each language', async () => {
    await toText('Texte français');
    await misspelt('lètre');
    await toText('نص عربي');
    await misspelt('كككتابب');
    await toText('English text');
    await misspelt('a'.repeat(60), 'recieve');
  });

  test('offers by key what was meant, and puts what is chosen as one step', async () => {
    await toLine(3);
    await press('F7');
    await menu().getByRole('menuitem').first().waitFor();
    expect(await menu().getAttribute('aria-label')).toBe('Spelling of recieve');
    expect(await accessibilityFaults(page())).toEqual([]);
    await page().waitForFunction(() => document.activeElement?.textContent === 'receive');
    await press('Enter');
    await caretInText();
    expect((await lines())[4]).toBe('We receive them.');
    await misspelt('a'.repeat(60));
    await press('Control+z');
    expect((await lines())[4]).toBe(english[4]);
    await misspelt('a'.repeat(60), 'recieve');
  });

  test('knows a word of one’s own from then on, and the settings list it', async () => {
    const place = await page().evaluate(() => {
      const [, second] = CSS.highlights.get('misspelled') ?? [];
      const { x, y, width, height } = (second as Range).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page().mouse.click(place.x, place.y, { button: 'right' });
    await menu().getByRole('menuitem', { name: 'Add to my words' }).focus();
    await press('Enter');
    await misspelt('a'.repeat(60));
    await press('Control+k');
    await page().getByRole('combobox', { name: 'Go to, or do' }).fill('Settings');
    await press('Enter');
    const words = page().getByRole('region', { name: 'Words of your own' });
    await words.getByRole('listitem').waitFor();
    expect(await words.getByRole('listitem').innerText()).toBe('recieve');
    await words.getByRole('button', { name: 'Remove recieve' }).press('Enter');
    await words.getByRole('listitem').waitFor({ state: 'detached' });
    await page().getByRole('button', { name: 'Back' }).click();
    await text().waitFor();
    await misspelt('a'.repeat(60), 'recieve');
  });
});

describe('the outline', () => {
  test('leads to a block, and puts it elsewhere by key', async () => {
    const outline = await opened('Outline');
    const list = outline.getByRole('grid', { name: 'Parts of Our record' });
    const rows = () => list.getByRole('row').allInnerTexts();
    expect((await rows())[0]).toBe('First of all');
    expect(await accessibilityFaults(page())).toEqual([]);
    await list.getByRole('row', { name: 'No lantern here.' }).focus();
    await press('Enter');
    await caretInText();
    await type('!');
    expect((await lines())[2]).toBe('No lantern here.!');
    await press('Control+z');
    await list.getByRole('row', { name: 'No lantern here.' }).focus();
    await press('ArrowRight', 'Enter', 'ArrowDown', 'Enter');
    await written().locator('.block').nth(3).getByText('No lantern here.').waitFor();
    await list.getByRole('row').nth(3).getByText('No lantern here.').waitFor();
    await text().focus();
    await caretInText();
    await press('Control+z');
    expect((await lines())[2]).toBe('No lantern here.');
  });
});

describe('the phrase shelf', () => {
  test('finds a phrase and puts it where the caret is, agreed language with its citation', async () => {
    await toLine(2);
    const shelf = await opened('Phrases');
    const find = shelf.getByRole('searchbox', { name: 'Find a phrase' });
    await find.fill('no such words');
    await shelf.getByText('No phrase has these words.').waitFor();
    await find.fill('standing mandate');
    const phrase = shelf.getByRole('option', { name: /Standing mandate/ });
    expect(await phrase.innerText()).toContain('A/RES/76/262');
    expect(await accessibilityFaults(page())).toEqual([]);
    await phrase.focus();
    await press('Enter');
    await caretInText();
    const line = written().locator('.block').nth(2);
    expect(await line.locator('.chip--citation').innerText()).toContain('76/262');
    expect(await line.innerText()).toMatch(/^No lantern here\.Standing mandate for a General/);
    await press('Control+z');
    expect((await lines())[2]).toBe('No lantern here.');
  });

  test('says of a phrase that nobody read at its source that it is not confirmed, and cites nothing', async () => {
    const shelf = await opened('Phrases');
    await shelf.getByRole('searchbox', { name: 'Find a phrase' }).fill('mitigating');
    const phrase = shelf.getByRole('option', { name: /Absence of mitigating/ });
    await phrase.getByText('not confirmed').waitFor();
    await phrase.focus();
    await press('Enter');
    await caretInText();
    const line = written().locator('.block').nth(2);
    expect(await line.innerText()).toContain('Absence of mitigating factors');
    expect(await line.locator('.chip--citation').count()).toBe(0);
    await press('Control+z');
    expect((await lines())[2]).toBe('No lantern here.');
  });
});

describe('undo', () => {
  test('survives other drafts, the export and the inspector of a narrow window', async () => {
    const before = await lines();
    await toLine(2);
    await type(' Kept');
    const after = await lines();
    await toText('Texte français');
    await toText('English text');
    await toLine(2);
    await press('Control+e');
    await page().getByRole('region', { name: 'Preview' }).waitFor();
    await page().getByRole('button', { name: 'Back' }).click();
    await text().waitFor();
    await page().setViewportSize({ width: 720, height: 450 });
    await page().getByRole('button', { name: 'Fields and findings' }).click();
    await page().getByRole('button', { name: 'Close', exact: true }).waitFor();
    await press('Escape');
    await page().getByRole('button', { name: 'Close', exact: true }).waitFor({ state: 'hidden' });
    await page().setViewportSize({ width: 1440, height: 900 });
    await text().focus();
    await caretInText();
    expect(await lines()).toEqual(after);
    await press('Control+z', 'Control+z');
    expect(await lines()).toEqual(before);
    await press('Control+y', 'Control+y');
    expect(await lines()).toEqual(after);
    await press('Control+z', 'Control+z');
  });

  test('gives the same text after a hundred steps back and a hundred forth', async () => {
    const before = await lines();
    await toLine(2);
    for (let step = 0; step < 60; step += 1) {
      await type('w');
      await press(step % 3 === 0 ? 'Enter' : step % 3 === 1 ? 'Control+b' : 'Space');
    }
    const after = await lines();
    for (let step = 0; step < 100; step += 1) await press('Control+z');
    expect(await lines()).toEqual(before);
    for (let step = 0; step < 100; step += 1) await press('Control+y');
    expect(await lines()).toEqual(after);
  });
});

test('ten thousand paragraphs open, are written in, searched and taken back', async () => {
  await app.close();
  const file = join(folder, 'long.aide');
  await saveLongDossier(10_000, file);
  app = await launchApp({ file });
  page().setDefaultTimeout(20_000);
  await text().waitFor();
  await text().getByText('Part 1', { exact: true }).click();
  await caretInText();
  await press('End');
  await type(' begins');
  await text().getByText('Part 1 begins', { exact: true }).waitFor();
  await press('Control+f');
  await lookFor('report 9999 says');
  await answers('1 of 1');
  await press('Enter', 'Escape');
  await caretInText();
  await page().waitForFunction(() => String(getSelection()) === 'report 9999 says');
  await type('so it was said');
  await text().getByText('as so it was said.').waitFor();
  await page()
    .locator('.compose__status', { hasText: /\d{3},\d{3} words/ })
    .waitFor();
  await press('Control+Home');
  await press('Control+z');
  await press('Control+z');
  await text().getByText('as report 9999 says.').waitFor();
});
