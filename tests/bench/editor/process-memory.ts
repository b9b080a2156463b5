import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';

/** Gives the memory of the process behind a page in MiB. Knows the process by making the page busy; NaN where the system does not tell. */
export async function memoryReader(browser: Browser): Promise<(page: Page) => Promise<number>> {
  const session = await browser.newBrowserCDPSession();
  const times = async (): Promise<ReadonlyMap<number, number>> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return new Map(
      processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]),
    );
  };
  const processes = new WeakMap<Page, number>();
  return async (page) => {
    let id = processes.get(page);
    if (id === undefined) {
      const before = await times();
      await page.evaluate(() => {
        const end = performance.now() + 600;
        while (performance.now() < end);
      });
      const after = [...(await times())].map(
        ([one, time]) => [one, time - (before.get(one) ?? 0)] as const,
      );
      id = after.toSorted(([, one], [, other]) => other - one)[0]?.[0];
      if (id === undefined) return NaN;
      processes.set(page, id);
    }
    return ownMemory(id);
  };
}

/** The memory that a process shares with no file, in MiB. */
async function ownMemory(id: number): Promise<number> {
  try {
    const status = await readFile(`/proc/${id}/status`, 'utf8');
    return Number(/RssAnon:\s+(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return NaN;
  }
}
