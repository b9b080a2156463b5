import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { findBrowser } from './find-browser.ts';

const run = promisify(execFile);

/** A long briefing prints in seconds; a browser that needs longer hangs. */
const longestWait = 120_000;

/**
 * Prints a whole HTML page to PDF with an installed browser, in a throw-away profile and without a
 * network. The failure is a sentence for a person.
 */
export async function pdfWithBrowser(
  html: string,
  browser: string | null = findBrowser() ?? null,
): Promise<Result<Uint8Array, string>> {
  if (browser === null)
    return fail(
      'A PDF needs an installed Chrome, Chromium or Edge, and none was found. Export to .docx or .html instead.',
    );
  const folder = await mkdtemp(join(tmpdir(), 'aide-memoire-'));
  try {
    const page = join(folder, 'page.html');
    const pdf = join(folder, 'page.pdf');
    await writeFile(page, html);
    const settings = [
      '--headless',
      '--disable-gpu',
      '--disable-extensions',
      '--disable-background-networking',
      '--no-first-run',
      '--no-default-browser-check',
      '--no-pdf-header-footer',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${pdf}`,
      // Chromium refuses its sandbox to root, as in a container; the page has no scripts.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ];
    await run(browser, [...settings, pathToFileURL(page).href], { timeout: longestWait });
    return ok(await readFile(pdf));
  } catch {
    return fail('The browser could not print the page. Export to .docx or .html instead.');
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
