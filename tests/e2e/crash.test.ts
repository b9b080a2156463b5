import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDossierFile } from '../../electron/services/file/open-dossier-file.ts';
import { saveNewDossierFile } from '../../electron/services/file/save-new-dossier-file.ts';
import { gaza } from '../support/un-core.ts';
import { launchApp } from './support/launch-app.ts';

/** For a machine that does much else. */
const patient = { timeout: 20_000 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aide-crash-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Lets a person type in another process and kills that in the middle; gives the last word that was a second old. */
async function killWhileTyping(userData: string, file?: string): Promise<number> {
  const script = join(import.meta.dirname, 'support', 'type-until-killed.ts');
  const child = spawn(process.execPath, [script, userData, ...(file ? [file] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const words: { readonly word: number; readonly at: number }[] = [];
  const gone = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  for await (const line of createInterface({ input: child.stdout })) {
    const word = /wrote (\d+)/.exec(line)?.[1];
    // What else it says, as how it was started, is not a word: the clock begins with the first one.
    if (word === undefined) continue;
    words.push({ word: Number(word), at: performance.now() });
    if (performance.now() - (words[0]?.at ?? 0) > 2500 && words.length > 20) break;
  }
  const killed = performance.now();
  // The whole group: the program and the browser that shows it.
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await gone;
  return words.filter(({ at }) => at <= killed - 1000).at(-1)?.word ?? 0;
}

test('a dossier that was never named is offered after a kill, with every word older than a second', async () => {
  const userData = join(folder, 'unnamed');
  const last = await killWhileTyping(userData);
  expect(last).toBeGreaterThan(3);

  const app = await launchApp({ userData });
  const { page } = app;
  await page.getByRole('heading', { name: 'Kept for you' }).waitFor();
  expect(await page.getByRole('listitem').filter({ hasText: 'Last change' }).count()).toBe(1);
  await page.getByRole('button', { name: /^Go on with this/ }).click();
  const text = page.locator('article.page').getByRole('textbox');
  await text.waitFor();
  const found = await text.innerText();
  for (let word = 1; word <= last; word += 1) expect(found).toContain(`w${word} `);
  await app.close();
});

test('a file is not touched by what is offered after a kill, and both can be seen', async () => {
  const userData = join(folder, 'named');
  const file = join(folder, 'gaza.aide');
  const made = await saveNewDossierFile(file, gaza());
  expect(made.ok).toBe(true);
  const last = await killWhileTyping(userData, file);
  const before = await readFile(file);

  const app = await launchApp({ userData });
  const { page } = app;
  await page.getByRole('button', { name: /^See both/ }).click();
  const both = page.getByRole('dialog');
  await both.getByText(`w${last}`, { exact: false }).first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Go on with this/ }).click();
  const text = page.locator('article.page').getByRole('textbox');
  await text.waitFor();
  expect(await text.innerText()).toContain(`w${last} `);
  expect((await readFile(file)).equals(before)).toBe(true);

  await page.keyboard.press('Control+s');
  await page.getByText(/^Saved/).waitFor(patient);
  const saved = await openDossierFile(file);
  expect(JSON.stringify(saved.ok && saved.value.dossier)).toContain(`w${last} `);
  await app.close();
});
