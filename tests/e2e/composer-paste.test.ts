import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './support/accessibility.ts';
import { launchApp, type LaunchedApp } from './support/launch-app.ts';
import { pasteAs } from './support/paste-as.ts';
import { goldenShape, shownShape } from './support/pasted-shape.ts';
import { startDossier } from './support/start-dossier.ts';

const fixtures = new URL('../fixtures/paste/', import.meta.url);
const fixture = (name: string): string => readFileSync(new URL(name, fixtures), 'utf8');

let app: LaunchedApp;
/** What the page asked for beyond its own files, and what it complained about. */
const noise: string[] = [];
const page = () => app.page;
const text = () => page().getByRole('textbox', { name: /^Text of/ });
const ourRecord = () => page().locator('.beat').nth(2);
const report = () => page().locator('.paste-note');
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page().keyboard.press(key);
};
const toOurRecord = async () => {
  await page()
    .getByRole('button', { name: /^Our record/ })
    .click();
  await page().waitForFunction(() => {
    const caret = getSelection()?.anchorNode;
    const inText = document.activeElement;
    return inText?.getAttribute('role') === 'textbox' && caret && inText.contains(caret);
  });
};
const closeReport = async () => {
  await report().getByRole('button', { name: 'Close' }).click();
  await report().locator('.paste-note__box').waitFor({ state: 'detached' });
  await toOurRecord();
};
/** Waits until so many signs that nobody would see are painted. */
const paintedSigns = (count: number) =>
  page().waitForFunction((wanted) => CSS.highlights.get('hidden-signs')?.size === wanted, count);

beforeAll(async () => {
  app = await launchApp();
  page().on('console', (message) => {
    if (message.type() === 'error') noise.push(message.text());
  });
  page().on('pageerror', (error) => noise.push(String(error)));
  page().on('dialog', (dialog) => {
    noise.push(dialog.message());
    void dialog.dismiss();
  });
  await startDossier(app, { form: 'supporter of the initiative', veto: 'S/2025/583' });
  page().setDefaultTimeout(15_000);
  await text().waitFor();
  const own = new URL(page().url()).origin;
  page().on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== own && protocol !== 'blob:' && protocol !== 'data:') noise.push(request.url());
  });
  await toOurRecord();
});
/** Every test begins in an empty section, whatever became of the one before. */
beforeEach(async () => {
  await toOurRecord();
  for (let step = 0; step < 30 && (await shownShape(ourRecord())).length > 0; step += 1)
    await press('Control+z');
});
afterAll(() => app.close());

describe('what other programs put on the clipboard', () => {
  test.each([
    ['word-lists', /Pasted 10 paragraphs\. .*1 list item moved up to the third level/],
    [
      'word-table',
      /Pasted 3 paragraphs, 1 table\. Changed: .*2 merged cells parted.* 1 table in a table made lines/,
    ],
    [
      'word-footnotes',
      /Pasted 2 paragraphs, 2 footnotes\. .*Left out: 1 footnote whose words were not copied/,
    ],
    [
      'word-changes',
      /1 tracked insertion accepted.*Left out: 2 deleted passages, 1 comment, 1 picture, 1 hidden passage/,
    ],
    ['writer-text', /8 paragraphs, 1 table, 1 footnote.*Left out: 1 deleted passage/],
    ['google-docs', /Left out: 1 picture from the web/],
    ['google-docs-notes', /Left out: 1 comment/],
    ['spreadsheet', /Pasted 1 table.*Left out: 1 hidden passage/],
    ['web-page', /3 links made plain words.*Left out: .*2 pictures from the web.*1 script/],
  ])('%s comes in with its structure, is reported, and goes with one undo', async (name, told) => {
    const { blocks } = JSON.parse(fixture(`${name}.json`)) as {
      blocks: Parameters<typeof goldenShape>[0];
    };
    await pasteAs(page(), { html: fixture(`${name}.html`), text: 'the same as plain text' });
    await report().locator('.paste-note__box').waitFor();
    expect(await shownShape(ourRecord())).toEqual(goldenShape(blocks));
    expect(await report().innerText()).toMatch(told);
    expect(await report().getAttribute('role')).toBe('status');
    await press('Control+z');
    expect(await shownShape(ourRecord())).toEqual([]);
    await closeReport();
  });

  test('brings looks and links along, and nothing that could run or fetch', async () => {
    await pasteAs(page(), { html: fixture('web-page.html') });
    await report().locator('.paste-note__box').waitFor();
    expect(await ourRecord().locator('strong', { hasText: 'all' }).count()).toBe(1);
    expect(await ourRecord().locator('a').getAttribute('href')).toBe('mailto:press@example.org');
    expect(await ourRecord().locator('img, script, iframe, object, svg, input').count()).toBe(0);
    expect(await page().locator('[onclick]').count()).toBe(0);
    // Marks of direction that came along in mixed words are painted; those that could deceive are told.
    await paintedSigns(4);
    expect(await report().innerText()).toContain('5 invisible signs');
    await press('Control+z');
    await closeReport();
  });
});

describe('odd clipboards', () => {
  test('five megabytes of Word come in, the window answers, and one undo takes them back', async () => {
    const look = Array.from({ length: 40 }, (_, at) => `mso-style-${at}:"a value of it"`).join(';');
    const paragraph = (at: number): string =>
      `<p class=MsoNormal style='${look}'><span lang=EN-GB style='${look};font-family:"Times New Roman",serif'>Line <b>${at}</b> of it.<o:p></o:p></span></p>\n`;
    let html = '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>';
    let count = 0;
    while (html.length < 5_000_000) html += paragraph((count += 1));
    await pasteAs(page(), { html: `${html}</body></html>` });
    await report()
      .getByText(`Pasted ${count.toLocaleString('en')} paragraphs`)
      .waitFor();
    await page().keyboard.type('Answered');
    await ourRecord().getByText(`Line ${count} of it.Answered`).waitFor();
    await page()
      .locator('.compose__status', { hasText: /\d,\d{3} words/ })
      .waitFor();
    await press('Control+z', 'Control+z');
    expect(await shownShape(ourRecord())).toEqual([]);
    await closeReport();
  });

  test('a hundred tables in one another are lines of the outermost', async () => {
    const deep = Array.from({ length: 100 }).reduce<string>(
      (inner, _, at) => `<table><tr><td>depth ${at}</td><td>${inner}</td></tr></table>`,
      'the heart',
    );
    await pasteAs(page(), { html: deep });
    await report().getByText('99 tables in tables made lines').waitFor();
    expect(await ourRecord().getByRole('table').count()).toBe(1);
    expect(await ourRecord().getByRole('table').innerText()).toMatch(/depth 99[\s\S]*the heart/);
    await press('Control+z');
    expect(await shownShape(ourRecord())).toEqual([]);
    await closeReport();
  });

  test('a picture that came along becomes a picture of the dossier, asking to be described', async () => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8DAwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg==';
    await pasteAs(page(), {
      html: `<p>Where it is:</p><p><img alt="A map" src="data:image/png;base64,${png}"></p><p><img src="data:image/png;base64,${png}"></p><p>That is all.</p>`,
    });
    await report().getByText('2 pictures').waitFor();
    const pictures = ourRecord().locator('.block-fixed--image');
    expect(await pictures.count()).toBe(2);
    expect(await shownShape(ourRecord())).toEqual([
      'paragraph: Where it is:',
      'image',
      'image',
      'paragraph: That is all.',
    ]);
    expect(await ourRecord().getByRole('group', { name: 'Picture: A map' }).count()).toBe(1);
    await pictures.last().getByText('alternative text').waitFor();
    await page().waitForFunction(() =>
      [...document.querySelectorAll<HTMLImageElement>('.block-fixed--image img')].every(
        ({ naturalWidth }) => naturalWidth === 2,
      ),
    );
    expect(await accessibilityFaults(page())).toEqual([]);
    await press('Control+z', 'Control+z', 'Control+z');
    expect(await shownShape(ourRecord())).toEqual([]);
    await closeReport();
  });

  test('plain text gives paragraphs, columns give a table, our own words come back as they were', async () => {
    await pasteAs(page(), { text: 'One\r\nTwo\n\nThree' });
    await report().getByText('Pasted 3 paragraphs').waitFor();
    expect(await shownShape(ourRecord())).toEqual([
      'paragraph: One',
      'paragraph: Two',
      'paragraph: Three',
    ]);
    await press('Control+z');
    await pasteAs(page(), { text: 'State\tVotes\nRuritania\t14' });
    await report().getByText('Pasted 1 table').waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
    expect(await shownShape(ourRecord())).toEqual(['table: State | Votes / Ruritania | 14']);
    await press('Control+z');
    await closeReport();
    await page().keyboard.type('A heading');
    await press('Control+Shift+Digit2', 'Shift+Home', 'Control+x', 'Control+v');
    expect(await ourRecord().innerText()).toContain('A heading');
    await press('Control+z', 'Control+z', 'Control+z', 'Control+z');
    expect(await shownShape(ourRecord())).toEqual([]);
  });
});

describe('letters of every kind', () => {
  test('Arabic runs its own way, and a symbol typed in it becomes a citation that runs its own', async () => {
    await page().keyboard.type('نشير إلى مشروع القرار S/2025/583 وإلى');
    const block = ourRecord().locator('.block').first();
    expect(await block.getAttribute('dir')).toBe('rtl');
    const chip = block.locator('.chip--citation .symbol');
    await chip.waitFor();
    expect([await chip.innerText(), await chip.getAttribute('dir')]).toEqual(['S/2025/583', 'ltr']);
    const [start, middle] = await Promise.all([block.boundingBox(), chip.boundingBox()]);
    // The Arabic words before the symbol stand to its right.
    expect((middle?.x ?? 0) + (middle?.width ?? 0)).toBeLessThan(
      (start?.x ?? 0) + (start?.width ?? 0) - 50,
    );
  });

  test('emoji, combining marks and signs of direction are kept whole and shown', async () => {
    await page().keyboard.insertText('👩‍👩‍👧 🇸🇩 e\u0301a\u0323\u0302');
    const last = ourRecord().locator('.block').last();
    expect(await last.innerText()).toBe('👩‍👩‍👧 🇸🇩 e\u0301a\u0323\u0302');
    await press('Backspace', 'Backspace', 'Backspace', 'Backspace');
    expect((await last.innerText()).trim()).toBe('👩‍👩‍👧');
    await pasteAs(page(), { text: 'قرار \u2067A/RES/76/262\u2069 \u200fx' });
    // Two joiners of the family, two isolates and a mark.
    await paintedSigns(5);
    await pasteAs(page(), { text: 'pay \u202eevil\u202c now \ud83d' });
    await report().getByText('2 invisible signs').waitFor();
    expect(await last.innerText()).toContain('pay evil now');
  });
});

test('nothing that was pasted asked for anything or broke anything', () => {
  expect(noise).toEqual([]);
});
