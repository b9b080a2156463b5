import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './support/accessibility.ts';
import { dossierOfAllKinds, free, full, pixel } from './support/all-kinds.ts';
import { launchComposer, writer } from './support/composer.ts';
import type { LaunchedApp } from './support/launch-app.ts';

let app: LaunchedApp;
const work = writer(() => app, free);
const { page, part, press, type, caretInText, begin, inOneStep, choose } = work;
const dialog = (name: string) => page().getByRole('dialog', { name });
const block = (number: number) => part().locator('.block').nth(number);
let untouched: string;

beforeAll(async () => {
  app = await launchComposer(dossierOfAllKinds('en', 'Some words'), 'en');
  await begin();
  untouched = await work.state();
});
afterAll(() => app.close());

describe('commands by keyboard, each undone in one step', () => {
  // Taking everything back leads to the text as it was opened.
  afterEach(async () => {
    await work.takeBackAll();
    await expect.poll(work.state).toBe(untouched);
  });

  test('looks of words', async () => {
    await begin();
    await type('We voted for it');
    await press('Control+Shift+ArrowLeft', 'Control+Shift+ArrowLeft');
    for (const [keys, look] of [
      ['Control+b', 'strong'],
      ['Control+i', 'em'],
      ['Control+u', 'u'],
      ['Control+Alt+k', '.small-caps'],
      ['Control+Alt+.', 'sup'],
      ['Control+Alt+,', 'sub'],
    ] as const) {
      await inOneStep(() => press(keys));
      expect(await part().locator(look).innerText()).toBe('for it');
      await press(keys);
      await part().locator(look).waitFor({ state: 'detached' });
    }
    await inOneStep(() => press('Control+Shift+BracketLeft'));
    expect(await part().locator('[data-optional]').innerText()).toBe('for it');
    await press('Control+b', 'Control+i');
    await inOneStep(() => press('Control+Backslash'));
    expect(await part().locator('strong, em').count()).toBe(0);
  });

  test('kinds of paragraph', async () => {
    await begin();
    await type('A part');
    for (const level of [1, 2, 3]) {
      await inOneStep(() => press(`Control+Shift+Digit${level}`));
      expect(
        await part()
          .getByRole('heading', { level: level + 1 })
          .innerText(),
      ).toBe('A part');
    }
    await inOneStep(() => press('Control+Shift+Digit9'));
    expect(await part().getByRole('blockquote').innerText()).toBe('A part');
    await press('Enter');
    await type('A teacher');
    await inOneStep(() => press('Control+Alt+q'));
    expect(await part().locator('.block-attribution').innerText()).toBe('A teacher');
    await inOneStep(() => press('Control+Shift+p'));
    expect(await part().locator('.block-attribution').count()).toBe(0);
  });

  test('numbered paragraphs with their labels', async () => {
    await begin();
    await type('One');
    await inOneStep(() => press('Control+Alt+n'));
    await press('Enter');
    await type('Two');
    const labels = () =>
      part()
        .locator('.block-numbered')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-label')));
    expect(await labels()).toEqual(['1.', '2.']);
    await press('Home');
    await inOneStep(() => press('Tab'));
    expect(await labels()).toEqual(['1.', '(a)']);
    await inOneStep(() => press('Control+BracketRight'));
    expect(await labels()).toEqual(['1.', '(i)']);
    await inOneStep(() => press('Shift+Tab'));
    expect(await labels()).toEqual(['1.', '(a)']);
    // The numbers run on through the text.
    const next = page().locator('.beat').nth(full).locator('.block-numbered').first();
    expect(await next.getAttribute('data-label')).toBe('2.');
  });

  test('a voice and an ask, by questions', async () => {
    await begin();
    await type('We cannot sleep.');
    await inOneStep(async () => {
      await press('Control+Alt+v');
      await dialog('Voice').getByLabel('How the speaker').waitFor();
      await type('A nurse, 41');
      await press('Tab', 'E', 'Shift+Tab', 'Enter');
      await caretInText();
    });
    expect(await part().locator('.block-voice').getAttribute('data-label')).toBe('A nurse, 41');
    await inOneStep(async () => {
      await press('Control+Alt+a');
      await dialog('Ask').waitFor();
      await press('Tab', 'S', 'Tab', 'Tab');
      await dialog('Ask').getByLabel('By when').fill('2025-12-31');
      expect(await accessibilityFaults(page())).toEqual([]);
      await press('Enter');
      await caretInText();
    });
    expect(await part().locator('.block-ask').getAttribute('data-label')).toBe(
      'Asked of: Security Council, by 31 December 2025',
    );
  });

  test('lists and their depth', async () => {
    await begin();
    await type('One');
    await inOneStep(() => press('Control+Shift+Digit8'));
    await press('Enter');
    await type('Two');
    await inOneStep(() => press('Control+BracketRight'));
    expect(await block(1).getAttribute('data-level')).toBe('1');
    await inOneStep(() => press('Control+Shift+Digit7'));
    expect(await block(1).getAttribute('data-list')).toBe('number');
    expect(await block(0).getAttribute('data-list')).toBe('bullet');
    await inOneStep(() => press('Control+BracketLeft'));
    await press('Enter', 'Enter');
    expect(await block(2).getAttribute('data-list')).toBeNull();
  });

  test('a citation, by question and by typing', async () => {
    const citations = part().getByRole('img', { name: /^Citation/ });
    const names = () => citations.evaluateAll((all) => all.map((one) => one.ariaLabel));
    await begin();
    await type('As in ');
    await inOneStep(async () => {
      await press('Control+Alt+c');
      await dialog('Citation').getByLabel('Symbol').waitFor();
      await type('A/RES/76/262');
      await dialog('Citation').getByText('Printed as:').waitFor();
      await press('Tab');
      await type('4');
      await press('Enter');
      await caretInText();
    });
    expect(await names()).toEqual(['Citation, A/RES/76/262, paragraph 4']);
    await type(' and S/2024/507');
    expect(await citations.count()).toBe(1);
    await type(' ');
    await citations.nth(1).waitFor();
    // What was made by itself is taken back by itself, and the same words then stay words.
    await press('Control+z');
    expect(await citations.count()).toBe(1);
    expect(await part().innerText()).toContain('and S/2024/507');
    await press('Control+Shift+z');
    await citations.nth(1).waitFor();
    await type('agreed');
    expect(await part().innerText()).toMatch(/S\/2024\/507\s+agreed/);
  });

  test('evidence, a field, a cross-reference and a page break', async () => {
    await begin();
    await type('A market was shelled.');
    await inOneStep(async () => {
      await press('Control+Alt+e');
      await dialog('Evidence for the sentence before').getByLabel('Find evidence').waitFor();
      await type('market');
      await press('Tab', 'Space', 'Shift+Tab', 'Enter');
      await caretInText();
    });
    await part().getByRole('img', { name: 'Evidence, 1 item' }).waitFor();
    await inOneStep(async () => {
      await press('Control+Shift+e');
      await page()
        .getByRole('option', { name: /^Date of the veto/ })
        .waitFor();
      await type('Date of the veto');
      await press('Enter');
      await caretInText();
    });
    expect(await part().locator('.field-in-text').innerText()).toBe('18 September 2025');
    await inOneStep(async () => {
      await press('Control+Alt+x');
      const places = dialog('Cross-reference').getByRole('option');
      await places.first().waitFor();
      expect(await places.allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringMatching(/^paragraph 1/)]),
      );
      await type('table');
      await press('Enter');
      await caretInText();
    });
    await part().getByRole('img', { name: 'Cross-reference, table 1' }).waitFor();
    await inOneStep(() => press('Control+Enter'));
    await part().getByRole('group', { name: 'Page break' }).waitFor();
  });

  test('a footnote, edited where it is called', async () => {
    await begin();
    await type('A claim');
    await inOneStep(() => press('Control+Alt+f'));
    await press('Control+z', 'Control+Alt+f');
    await type('See the report');
    const note = part().getByRole('group', { name: 'Footnote 1' });
    expect(await note.innerText()).toBe('See the report');
    await press('Enter');
    await type(', and so on');
    expect(await note.innerText()).toBe('See the report');
    for (let count = 0; count < ', and so on'.length + 1; count += 1) await press('ArrowLeft');
    await type(', p. 4');
    expect(await note.innerText()).toBe('See the report, p. 4');
    expect(await part().locator('.block').count()).toBe(1);
  });

  test('a picture, not without the words that stand for it', async () => {
    await begin();
    await type('The site');
    await inOneStep(async () => {
      await press('Control+Alt+i');
      const question = dialog('Picture');
      await question.getByLabel('File, PNG or JPEG').setInputFiles({
        name: 'site.png',
        mimeType: 'image/png',
        buffer: Buffer.from(pixel, 'base64'),
      });
      const said = question.getByLabel('What the picture says');
      await question.getByRole('button', { name: 'Insert the picture' }).press('Enter');
      await question.getByText('Describe the picture, or say that it is decorative.').waitFor();
      expect(await accessibilityFaults(page())).toEqual([]);
      await said.fill('A crater in a street');
      await question.getByRole('button', { name: 'Insert the picture' }).press('Enter');
      await caretInText();
    });
    await part().getByRole('group', { name: 'Picture: A crater in a street' }).waitFor();
  });

  test('a table: cells, rows, columns, widths, header row', async () => {
    const table = part().getByRole('table');
    const size = async () => [
      await table.getByRole('row').count(),
      await table.getByRole('row').first().locator('th, td').count(),
    ];
    const insertTable = async (): Promise<void> => {
      await press('Control+Alt+t');
      await dialog('Table').getByLabel('Columns').waitFor();
      await type('2');
      await press('Tab');
      await type('2');
      await press('Enter');
      await caretInText();
    };
    await begin();
    await inOneStep(insertTable);
    await press('Control+z');
    await insertTable();
    expect(await size()).toEqual([2, 2]);
    expect(await table.getByRole('columnheader').count()).toBe(2);
    await type('Year');
    await press('Tab');
    await type('Vetoes');
    await press('Tab');
    await type('2024');
    await press('Shift+Tab', 'ArrowRight');
    await type(' cast');
    expect(await table.getByRole('row').first().innerText()).toMatch(/Year\s+Vetoes cast/);
    await press('Tab', 'Tab');
    await inOneStep(() => press('Tab'));
    expect(await size()).toEqual([3, 2]);
    for (const [command, after] of [
      ['Row above', [4, 2]],
      ['Row below', [5, 2]],
      ['Column before', [5, 3]],
      ['Column after', [5, 4]],
      ['Delete column', [5, 3]],
      ['Delete row', [4, 3]],
    ] as const) {
      await inOneStep(() => choose(command));
      expect(await size()).toEqual(after);
    }
    await inOneStep(() => choose('Wider column'));
    await inOneStep(() => choose('Header row'));
    expect(await table.getByRole('columnheader').count()).toBe(0);
    await inOneStep(() => choose('Delete table'));
    expect(await table.count()).toBe(0);
  });

  test('language, direction and priority', async () => {
    await begin();
    await type('Bonjour');
    await press('Shift+Home');
    await inOneStep(() => press('Control+Alt+2'));
    expect(await part().locator('[lang="fr"]').innerText()).toBe('Bonjour');
    await inOneStep(() => press('Control+Alt+0'));
    await inOneStep(() => press('Control+Alt+r'));
    expect(await block(0).getAttribute('dir')).toBe('rtl');
    await inOneStep(() => press('Control+Alt+d'));
    expect(await block(0).getAttribute('dir')).toBeNull();
    for (const [key, priority] of [
      ['m', 'must'],
      ['s', 'should'],
      ['y', 'may'],
      ['u', null],
    ] as const) {
      await inOneStep(() => press(`Control+Alt+${key}`));
      expect(await block(0).getAttribute('data-priority')).toBe(priority);
    }
  });

  test('moving, selecting and deleting whole paragraphs', async () => {
    await begin();
    await type('One');
    await press('Enter');
    await type('Two');
    await inOneStep(() => press('Alt+Shift+ArrowUp'));
    expect(await part().locator('.block').allInnerTexts()).toEqual(['Two', 'One']);
    await inOneStep(() => press('Alt+Shift+ArrowDown'));
    expect(await part().locator('.block').allInnerTexts()).toEqual(['One', 'Two']);
    await press('Control+Alt+b');
    expect(await page().evaluate(() => String(getSelection()))).toBe('Two');
    await inOneStep(() => press('Control+Shift+Backspace'));
    expect(await part().locator('.block').allInnerTexts()).toEqual(['One']);
  });
});
