import { mkdtemp, mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { saveNewDossierFile } from '../../../electron/services/file/save-new-dossier-file.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import { launchApp, type LaunchedApp } from './launch-app.ts';

/** Starts the program in a language of the interface, with a dossier open at its first text. */
export async function launchComposer(dossier: Dossier, language: string): Promise<LaunchedApp> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'aide-compose-')));
  const [userData, file] = [join(folder, 'user'), join(folder, 'text.aide')];
  await mkdir(userData);
  await writeFile(join(userData, 'settings.json'), JSON.stringify({ language }));
  const saved = await saveNewDossierFile(file, dossier);
  if (!saved.ok) throw new Error(saved.problem.message);
  const app = await launchApp({ userData, file });
  await app.page.locator('article.page').getByRole('textbox').waitFor();
  app.page.setDefaultTimeout(10_000);
  const close = async (): Promise<void> => {
    try {
      await app.close();
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  };
  return { ...app, close };
}

/** What a person who writes does and sees, in one section of the text. */
export function writer(app: () => LaunchedApp, section: number) {
  const page = () => app().page;
  const text = () => page().locator('article.page').getByRole('textbox');
  const part = () => page().locator('.beat').nth(section);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page().keyboard.press(key);
  };
  /** Waits until the focus is in the text, with a caret. */
  const caretInText = () =>
    page().waitForFunction(() => {
      const caret = getSelection()?.anchorNode;
      const inText = document.activeElement;
      return inText?.getAttribute('role') === 'textbox' && caret && inText.contains(caret);
    });
  /** The section as it stands, without what only says where the caret is. */
  const state = () => part().evaluate(stateOf);
  /** Does one thing, takes it back with one key, and brings it again with one. */
  const inOneStep = async (perform: () => Promise<void>): Promise<void> => {
    const before = await state();
    await perform();
    await expect.poll(state).not.toBe(before);
    const after = await state();
    await press('Control+z');
    await expect.poll(state).toBe(before);
    await press('Control+Shift+z');
    await expect.poll(state).toBe(after);
  };
  return {
    page,
    text,
    part,
    press,
    caretInText,
    state,
    inOneStep,
    type: (words: string) => page().keyboard.type(words),
    /** Puts the caret into the first paragraph of the section. */
    begin: async (): Promise<void> => {
      await part().locator('.block').first().click();
      await caretInText();
    },
    /** Takes everything back that was done since the text was opened. */
    takeBackAll: async (): Promise<void> => {
      const isLeft = () => page().locator('.compose__tools button').first().isEnabled();
      for (let count = 0; count < 400 && (await isLeft()); count += 1) await press('Control+z');
      expect(await isLeft()).toBe(false);
    },
    /** Chooses a command in the palette by a part of its name. */
    choose: async (name: string): Promise<void> => {
      await press('Control+k');
      await page().locator('.palette [role="combobox"]').fill(name);
      await page().getByRole('option', { name }).first().waitFor();
      await press('Enter');
    },
  };
}

/** Runs in the page. */
function stateOf(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.void-inline > *, .block-fixed > *')) hidden.remove();
  const kept = new Set(['class', 'dir', 'lang', 'href', 'colspan', 'style', 'scope']);
  for (const element of copy.querySelectorAll('*'))
    for (const { name } of [...element.attributes])
      if (!kept.has(name) && !/^data-(block|list|level|priority|optional|label)$/.test(name))
        element.removeAttribute(name);
  return copy.innerHTML.replaceAll('\uFEFF', '');
}

/** Words of the interface in a language, by their English ones; the English ones where there are no others. */
export async function interfaceWords(language: string): Promise<(english: string) => string> {
  const root = join(import.meta.dirname, '..', '..', '..');
  const catalogue = await readFile(
    join(root, 'renderer', 'shared', 'strings', `${language}.po`),
    'utf8',
  );
  const words = new Map<string, string>();
  for (const [, id = '', said = ''] of catalogue.matchAll(
    /msgid (".*"(?:\n".*")*)\nmsgstr (".*"(?:\n".*")*)/g,
  ))
    words.set(unquoted(id), unquoted(said));
  return (english) => words.get(english) || english;
}

/** Long sentences of a catalogue stand on several lines. */
const unquoted = (lines: string): string =>
  lines
    .split('\n')
    .map((line) => JSON.parse(line) as string)
    .join('');

/** What a screen reader is told of the page: role and name of each part, in order, indented by depth. */
export async function accessibilityTree({ page }: LaunchedApp): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => `${role?.value} ${name?.value ?? ''}`.trimEnd());
}
