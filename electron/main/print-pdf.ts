import { BrowserWindow } from 'electron';
import { fail, ok, type Result } from '../../templates/model/result.ts';
import type { Context } from './context.ts';
import { describeFault } from './describe-fault.ts';

/** Prints a whole HTML page to PDF in a hidden window that can run nothing. A failure is a sentence. */
export const printPdf =
  ({ printPages, log }: Pick<Context, 'printPages' | 'log'>) =>
  async (html: string): Promise<Result<Uint8Array, string>> => {
    const url = printPages.put(html);
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        javascript: false,
        spellcheck: false,
      },
    });
    try {
      await window.loadURL(url);
      return ok(
        await window.webContents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
      );
    } catch (error) {
      log.write(`printing failed: ${describeFault(error)}`);
      return fail('The page could not be printed to PDF. Export to .docx or .html instead.');
    } finally {
      window.destroy();
      printPages.drop(url);
    }
  };
