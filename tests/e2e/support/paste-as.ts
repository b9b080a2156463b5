import type { Page } from 'playwright-core';

/** What another program would leave on the clipboard. */
export interface Clip {
  readonly html?: string;
  readonly text?: string;
}

/**
 * Puts something on the clipboard of the browser as another program would, and pastes it by key where the
 * caret is. The clipboard is filled by a copy, because a page of this program may ask for no clipboard.
 */
export async function pasteAs(page: Page, { html, text }: Clip): Promise<void> {
  const taken = await page.evaluateHandle(
    (clip) => ({
      done: new Promise<void>((resolve) => {
        addEventListener(
          'copy',
          (event) => {
            event.preventDefault();
            event.stopImmediatePropagation();
            for (const [type, data] of Object.entries(clip))
              event.clipboardData?.setData(type, data);
            resolve();
          },
          { capture: true, once: true },
        );
      }),
    }),
    {
      ...(html === undefined ? {} : { 'text/html': html }),
      ...(text === undefined ? {} : { 'text/plain': text }),
    },
  );
  await page.keyboard.press('Control+c');
  await taken.evaluate(({ done }) => done);
  await page.keyboard.press('Control+v');
}
