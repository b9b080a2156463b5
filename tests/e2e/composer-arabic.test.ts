import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './support/accessibility.ts';
import { dossierOfAllKinds, free, full, pixel } from './support/all-kinds.ts';
import { interfaceWords, launchComposer, writer } from './support/composer.ts';
import type { LaunchedApp } from './support/launch-app.ts';

let app: LaunchedApp;
/** What the window says in Arabic, by what it says in English. */
let say: (english: string) => string;
const work = writer(() => app, free);
const { page, part, press, caretInText, begin, inOneStep, choose } = work;
/** A keyboard of Latin letters cannot press these; the browser takes them as from an Arabic one. */
const type = (words: string) => page().keyboard.insertText(words);
const dialog = (english: string) => page().getByRole('dialog', { name: say(english), exact: true });
const block = (number: number) => part().locator('.block').nth(number);
const texts = () => part().locator('.block').allInnerTexts();
let untouched: string;

/** How many letters of its paragraph stand before the caret. */
const caret = () =>
  page().evaluate(() => {
    const selection = getSelection();
    const [node, offset] = [selection?.focusNode, selection?.focusOffset ?? 0];
    const inside = node instanceof Element ? node : node?.parentElement;
    const paragraph = inside?.closest('[data-block]');
    if (!node || !paragraph) return -1;
    const before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEnd(node, offset);
    return String(before).replaceAll('\uFEFF', '').length;
  });

beforeAll(async () => {
  say = await interfaceWords('ar');
  app = await launchComposer(dossierOfAllKinds('ar', 'بعض الكلمات'), 'ar');
  await begin();
  untouched = await work.state();
});
afterAll(() => app.close());

afterEach(async () => {
  await work.takeBackAll();
  await expect.poll(work.state).toBe(untouched);
});

describe('an Arabic text in an Arabic window', () => {
  test('runs from right to left, window and page', async () => {
    expect(await page().locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page().locator('html').getAttribute('lang')).toBe('ar');
    expect(await page().locator('article.page').getAttribute('dir')).toBe('rtl');
    // The inspector stands where a line ends: on the left.
    const sides = await Promise.all(
      ['article.page', '.findings'].map(
        async (one) => (await page().locator(one).boundingBox())?.x,
      ),
    );
    expect(sides[1]).toBeLessThan(sides[0] ?? 0);
  });

  test('a paragraph takes the direction of its words, and one by hand', async () => {
    await begin();
    await type('This is an English paragraph');
    await expect.poll(() => block(0).getAttribute('dir')).toBe('ltr');
    await press('Enter');
    await type('مشروع القرار S/2025/583');
    expect(await block(1).getAttribute('dir')).toBeNull();
    expect(await block(1).evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
    await inOneStep(() => press('Control+Alt+l'));
    expect(await block(1).getAttribute('dir')).toBe('ltr');
    await inOneStep(() => press('Control+Alt+d'));
    expect(await block(1).getAttribute('dir')).toBeNull();
  });

  test('arrows, Home and End move along an Arabic line with a Latin symbol inside', async () => {
    const [before, symbol, after] = ['القرار ', 'S/2025/583', ' فشل'];
    const line = before + symbol + after;
    await begin();
    await type(line);
    await press('Home');
    await expect.poll(caret).toBe(0);
    // Forward is to the left, letter after letter, through the symbol as well.
    for (let at = 1; at <= line.length; at += 1) {
      await press('ArrowLeft');
      await expect.poll(caret).toBe(at);
    }
    for (let at = line.length - 1; at >= before.length; at -= 1) await press('ArrowRight');
    await expect.poll(caret).toBe(before.length);
    await press('End');
    await expect.poll(caret).toBe(line.length);
    await press('Shift+Home');
    expect(await page().evaluate(() => String(getSelection()))).toBe(line);
    await press('ArrowRight');
    await expect.poll(caret).toBe(0);
    await press('Control+ArrowLeft');
    await expect.poll(caret).toBe(before.trimEnd().length);
  });

  test('a symbol typed in Arabic becomes a citation that keeps its own direction', async () => {
    await begin();
    await type('كما في ');
    await page().keyboard.type('S/2024/507');
    await page().keyboard.type(' ');
    const citation = part().getByRole('img');
    await citation.waitFor();
    expect(await citation.getAttribute('aria-label')).toBe(
      say('Citation, {symbol}').replace('{symbol}', 'S/2024/507'),
    );
    expect(await citation.locator('.symbol').getAttribute('dir')).toBe('ltr');
    expect(await citation.locator('bdi').first().getAttribute('dir')).toBe('rtl');
    // It is one thing for the caret.
    await press('ArrowRight', 'ArrowRight');
    await part().locator('.void-inline[data-selected]').waitFor();
    await press('Control+z');
    expect(await part().innerText()).toContain('S/2024/507');
    expect(await citation.count()).toBe(0);
  });

  test('a citation and a field by questions in Arabic', async () => {
    await begin();
    await inOneStep(async () => {
      await press('Control+Alt+c');
      await dialog('Citation').getByRole('textbox').first().waitFor();
      await page().keyboard.type('A/RES/76/262');
      await press('Tab');
      await page().keyboard.type('4');
      await press('Enter');
      await caretInText();
    });
    expect(await part().getByRole('img').getAttribute('aria-label')).toBe(
      say('Citation, {symbol}, paragraph {paragraphs}')
        .replace('{symbol}', 'A/RES/76/262')
        .replace('{paragraphs}', '4'),
    );
    await inOneStep(async () => {
      await press('Control+Shift+e');
      await dialog('Insert a field').getByRole('option').first().waitFor();
      await press('End', 'Enter');
      await caretInText();
    });
    expect(await part().locator('.void-inline').count()).toBe(2);
  });

  test('looks, kinds, lists and numbers answer to the same keys', async () => {
    await begin();
    await type('كلمات النص');
    await press('Shift+Home');
    for (const [keys, look] of [
      ['Control+b', 'strong'],
      ['Control+i', 'em'],
      ['Control+u', 'u'],
      ['Control+Alt+.', 'sup'],
      ['Control+Shift+BracketLeft', '[data-optional]'],
    ] as const) {
      await inOneStep(() => press(keys));
      expect(await part().locator(look).innerText()).toBe('كلمات النص');
    }
    await inOneStep(() => press('Control+Backslash'));
    await inOneStep(() => press('Control+Shift+Digit1'));
    await part().getByRole('heading', { level: 2 }).waitFor();
    await inOneStep(() => press('Control+Shift+Digit9'));
    await part().getByRole('blockquote').waitFor();
    await inOneStep(() => press('Control+Shift+Digit8'));
    expect(await block(0).getAttribute('data-list')).toBe('bullet');
    await inOneStep(() => press('Control+Alt+n'));
    await press('End', 'Enter');
    await type('ثانية');
    await press('Home');
    await inOneStep(() => press('Tab'));
    const labels = await part()
      .locator('.block-numbered')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-label')));
    expect(labels).toEqual(['1.', '(a)']);
    // The number stands where the line begins: on the right.
    const start = await block(0).evaluate((one) => getComputedStyle(one).paddingRight);
    expect(parseFloat(start)).toBeGreaterThan(20);
  });

  test('a voice and an ask are asked for in Arabic', async () => {
    await begin();
    await type('لا نستطيع النوم.');
    await inOneStep(async () => {
      await press('Control+Alt+v');
      await dialog('Voice').waitFor();
      await type('ممرضة، 41');
      await press('Enter');
      await caretInText();
    });
    expect(await part().locator('.block-voice').getAttribute('data-label')).toContain('ممرضة، 41');
    await inOneStep(async () => {
      await press('Control+Alt+a');
      await dialog('Ask').waitFor();
      await press('Tab', 'Tab', 'Tab', 'Enter');
      await caretInText();
    });
    expect(await part().locator('.block-ask').getAttribute('data-label')).toContain(
      say('General Assembly'),
    );
  });

  test('parts are inserted by keys, the picture not without its words', async () => {
    await begin();
    await type('قُصف السوق.');
    await inOneStep(async () => {
      await press('Control+Alt+e');
      await dialog('Evidence for the sentence before').waitFor();
      await press('Tab', 'Space', 'Shift+Tab', 'Enter');
      await caretInText();
    });
    await inOneStep(async () => {
      await press('Control+Alt+x');
      await dialog('Cross-reference').getByRole('option').first().waitFor();
      await press('Enter');
      await caretInText();
    });
    expect(await part().getByRole('img').count()).toBe(2);
    await press('Control+Alt+f');
    await type('انظر التقرير');
    const note = part().locator('.footnote');
    expect(await note.innerText()).toBe('انظر التقرير');
    await press('Enter');
    await inOneStep(async () => {
      await press('Control+Alt+i');
      const question = dialog('Picture');
      await question.locator('input[type="file"]').setInputFiles({
        name: 'site.png',
        mimeType: 'image/png',
        buffer: Buffer.from(pixel, 'base64'),
      });
      const insert = question.getByRole('button', { name: say('Insert the picture') });
      await insert.press('Enter');
      await question
        .getByText(say('Describe the picture, or say that it is decorative.'))
        .waitFor();
      expect(await accessibilityFaults(page())).toEqual([]);
      await question.getByRole('textbox').fill('حفرة في شارع');
      await insert.press('Enter');
      await caretInText();
    });
    await part().getByRole('group', { name: 'حفرة في شارع' }).waitFor();
    await inOneStep(() => press('Control+Enter'));
    await part()
      .getByRole('group', { name: say('Page break'), exact: true })
      .waitFor();
  });

  test('a table is mirrored: its first column is on the right', async () => {
    const insertTable = async (): Promise<void> => {
      await press('Control+Alt+t');
      await dialog('Table').waitFor();
      await press('Enter');
      await caretInText();
    };
    await begin();
    await inOneStep(insertTable);
    await press('Control+z');
    await insertTable();
    await type('السنة');
    await press('Tab');
    await type('العدد');
    await press('Shift+Tab');
    expect(await page().evaluate(() => String(getSelection()))).toBe('السنة');
    const heads = part().getByRole('columnheader');
    expect(await heads.count()).toBe(3);
    const [first, second] = await Promise.all([
      heads.nth(0).boundingBox(),
      heads.nth(1).boundingBox(),
    ]);
    expect(first?.x).toBeGreaterThan(second?.x ?? Infinity);
    await inOneStep(() => choose(say('Column after')));
    expect(await heads.count()).toBe(4);
    expect(await heads.allInnerTexts()).toEqual([
      'السنة',
      expect.not.stringContaining('العدد'),
      'العدد',
      expect.anything(),
    ]);
    await inOneStep(() => choose(say('Row below')));
    expect(await part().getByRole('row').count()).toBe(4);
    await inOneStep(() => choose(say('Header row')));
    expect(await heads.count()).toBe(0);
    await inOneStep(() => choose(say('Delete table')));
    expect(await part().getByRole('table').count()).toBe(0);
  });

  test('the menu of a stroke finds commands by their Arabic names', async () => {
    const menu = page().getByRole('listbox', { name: say('Commands') });
    await begin();
    await type(`/${say('Bold').slice(0, 3)}`);
    const chosen = menu.getByRole('option', { selected: true });
    await expect.poll(() => chosen.innerText()).toContain(say('Bold'));
    expect(await accessibilityFaults(page())).toEqual([]);
    const [menuBox, lineBox] = await Promise.all([menu.boundingBox(), block(0).boundingBox()]);
    const right = (box: typeof menuBox) => (box?.x ?? 0) + (box?.width ?? 0);
    expect(Math.abs(right(menuBox) - right(lineBox))).toBeLessThan(80);
    await press('Enter');
    await type('غامق');
    expect(await part().locator('strong').innerText()).toBe('غامق');
    await type(' /');
    await menu.waitFor();
    await press('Escape');
    await menu.waitFor({ state: 'detached' });
    expect(await part().innerText()).toContain('/');
  });

  test('moving, language and priority; the palette has the commands by their Arabic names', async () => {
    await begin();
    await type('واحد');
    await press('Enter');
    await type('Two');
    await inOneStep(() => press('Alt+Shift+ArrowUp'));
    expect(await texts()).toEqual(['Two', 'واحد']);
    await press('Shift+Home');
    await inOneStep(() => press('Control+Alt+1'));
    const english = part().locator('[lang="en"]');
    expect(await english.getAttribute('dir')).toBe('ltr');
    await inOneStep(() => choose(say('May go in a cut')));
    expect(await block(0).getAttribute('data-priority')).toBe('may');
    // Its mark is in the margin where the line begins.
    const places = await page()
      .locator('.beat')
      .nth(full)
      .locator('.block')
      .first()
      .evaluate((one) => [
        getComputedStyle(one, '::after').right,
        getComputedStyle(one, '::after').content,
      ]);
    expect(parseFloat(places[0] ?? '')).toBeLessThan(0);
    expect(places[1]).toContain(say('may go'));
  });
});
