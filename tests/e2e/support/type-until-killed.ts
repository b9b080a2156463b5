import { launchApp } from './launch-app.ts';
import { startDossier } from './start-dossier.ts';

/**
 * A person at work, in a process of its own that is killed from outside: starts the program with the
 * given user data, begins a dossier that never gets a name (or opens a file and writes on), and types
 * without a pause. Prints `wrote N` after each word that the page has taken.
 */
const [userData, file] = process.argv.slice(2);
if (userData === undefined) throw new Error('Name the folder of the user data');
const app = await launchApp({ userData, ...(file === undefined ? {} : { file }) });
const { page } = app;
if (file === undefined)
  await startDossier(app, { form: 'supporter of the initiative', veto: 'S/2025/583' });
const text = page.locator('article.page').getByRole('textbox');
await text.getByText('I thank you.').click();
await page.keyboard.press('Home');
for (let word = 1; ; word += 1) {
  await page.keyboard.type(`w${word} `);
  process.stdout.write(`wrote ${word}\n`);
}
