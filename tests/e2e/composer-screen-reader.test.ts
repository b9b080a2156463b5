import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './support/accessibility.ts';
import { dossierOfAllKinds, full } from './support/all-kinds.ts';
import { accessibilityTree, interfaceWords, launchComposer } from './support/composer.ts';
import type { LaunchedApp } from './support/launch-app.ts';

/** Words that stand in every block of the text, and two names that depend on a count or a number. */
const heardIn = {
  en: {
    words: 'Some words',
    evidence: 'Evidence, 1 item',
    reference: 'Cross-reference, paragraph 1',
  },
  ar: {
    words: 'بعض الكلمات',
    evidence: 'الأدلة، دليل واحد',
    reference: 'إحالة داخلية، الفقرة 1',
  },
} as const;

describe.each(['en', 'ar'] as const)('a text of all kinds, read aloud (%s)', (language) => {
  const { words, evidence, reference } = heardIn[language];
  let app: LaunchedApp;
  let say: (english: string) => string;
  const section = () => app.page.locator('.beat').nth(full);
  const filled = (english: string, value: string) => say(english).replace(/\{\w+\}/, value);
  beforeAll(async () => {
    say = await interfaceWords(language);
    app = await launchComposer(dossierOfAllKinds(language, words), language);
    await section().getByRole('table').waitFor();
  });
  afterAll(() => app.close());

  test('shows nothing that axe objects to', async () => {
    expect(await accessibilityFaults(app.page)).toEqual([]);
  });

  test('is a box of text with its name, its language and its direction', async () => {
    const text = app.page.locator('article.page').getByRole('textbox');
    expect(await text.getAttribute('aria-label')).not.toBe('');
    expect(await text.getAttribute('aria-multiline')).toBe('true');
    expect(await text.getAttribute('lang')).toBe(language);
    expect(await text.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  test('gives each block its role, and what it is where the role does not say it', async () => {
    const heard = await section().ariaSnapshot();
    for (const line of [
      `- heading "${words}" [level=2]`,
      `- blockquote: ${words}`,
      `- paragraph: 1. ${words}`,
      `- paragraph: • ${words}`,
      `- blockquote: A teacher, 34 ${words}`,
      `- columnheader "A"`,
      `- cell "${words}"`,
    ])
      expect(heard).toContain(line);
    expect(heard).toContain(say('may go'));
    expect(heard).toContain(say('Security Council'));
  });

  test('gives each part that is placed as a whole a role and a name', async () => {
    const parts = (role: string) =>
      section()
        .locator(`[role="${role}"]`)
        .evaluateAll((all) => all.map((one) => one.ariaLabel));
    const images = [
      say('Citation, {symbol}, paragraph {paragraphs}')
        .replace('{symbol}', 'S/2024/507')
        .replace('{paragraphs}', '4'),
      evidence,
      reference,
      say('Part of a newer version, kept but not printed'),
    ];
    expect(await parts('img')).toEqual(images);
    expect(await parts('group')).toEqual([
      filled('Footnote {number}', '1'),
      say('Fixed words of the form'),
      filled('Picture: {said}', words),
      say('Page break'),
      say('Salutation, follows the chair'),
      say('Risk table, live'),
      say('Part of a newer version, kept but not printed'),
    ]);
    // The browser tells a screen reader the same.
    const told = await accessibilityTree(app);
    for (const name of (await parts('img')).concat(await parts('group')))
      expect(
        told.some((line) => /^(?:image|group) /.test(line) && line.endsWith(name ?? '?')),
      ).toBe(true);
  });

  test('lists each finding with its reason, and buttons that say what they are about', async () => {
    const group = app.page.getByRole('region', { name: say('Findings') });
    const findings = group.getByRole('listitem');
    await findings.first().waitFor();
    for (const finding of (await findings.all()).slice(0, 8)) {
      const reason = await finding.locator('.finding__words').innerText();
      expect(reason.trim()).not.toBe('');
      // How grave it is is said before it: the icon is for those who see it.
      const grave = (await finding.locator('.visually-hidden').first().innerText()).trim();
      expect([say('Error:'), say('Warning:'), say('Note:')]).toContain(grave);
      const more = finding.locator('button[aria-haspopup="true"]');
      expect(await more.getAttribute('aria-label')).toContain(reason);
    }
  });
});
