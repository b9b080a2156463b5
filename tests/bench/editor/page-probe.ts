import type { CDPSession, Page } from 'playwright-core';

/** What typing cost a page: main-thread time of each key in milliseconds, and from each key to the next paint. */
export interface Typing {
  readonly perKey: number;
  readonly paints: readonly number[];
}

/** Measures one page of the browser. */
export interface PageProbe {
  readonly page: Page;
  /** Types so many letters at the caret, as fast as a quick typist. */
  readonly type: (keys: number) => Promise<Typing>;
  /** Presses keys and gives the milliseconds from the last one until what it did was painted. */
  readonly press: (keys: string) => Promise<number>;
  /** Memory of the page's whole process in MiB, after collecting what is not needed. */
  readonly memory: () => Promise<number>;
  /** Waits until the main thread has had nothing to do for a while. */
  readonly rest: () => Promise<void>;
}

/** Milliseconds between two keys of a quick typist. */
const pace = 60;

/** A probe for a page; several pages can be measured in turns. */
export async function probe(
  page: Page,
  memoryOf: (page: Page) => Promise<number>,
): Promise<PageProbe> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate(watchPaints);
  const rest = async (): Promise<void> => {
    for (let calm = 0, before = await taskTime(session); calm < 3;) {
      await page.waitForTimeout(150);
      const now = await taskTime(session);
      calm = now - before < 15 ? calm + 1 : 0;
      before = now;
    }
  };
  return {
    page,
    rest,
    async type(keys) {
      await page.evaluate('benchPaints.length = 0');
      const before = await taskTime(session);
      const letters = 'the people of the north are ';
      for (let key = 0; key < keys; key += 1)
        await page.keyboard.type(letters.charAt(key % letters.length), { delay: pace });
      // What a key leads to after a pause belongs to it as well.
      await page.waitForTimeout(600);
      const spent = (await taskTime(session)) - before;
      return { perKey: spent / keys, paints: await page.evaluate('[...benchPaints]') };
    },
    async press(keys) {
      await page.evaluate('benchPaints.length = 0');
      await page.keyboard.press(keys);
      await until(page, 'benchPaints.length > 0');
      return Math.max(...(await page.evaluate<number[]>('[...benchPaints]')));
    },
    async memory() {
      await session.send('HeapProfiler.enable');
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      await page.waitForTimeout(500);
      return memoryOf(page);
    },
  };
}

/** Waits until an expression is true in the page, whose policy forbids the driver's own way to wait. */
export async function until(page: Page, expression: string): Promise<void> {
  const end = performance.now() + 120_000;
  while (!(await page.evaluate<boolean>(expression))) {
    if (performance.now() > end) throw new Error(`Not within two minutes: ${expression}`);
    await page.waitForTimeout(40);
  }
}

/** The time that tasks of the main thread have taken so far, in milliseconds. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/** Runs in the page: notes for each key how long it took until the next frame was painted. */
function watchPaints(): void {
  const paints: number[] = [];
  Object.assign(window, { benchPaints: paints });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Control') return;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => paints.push(performance.now() - event.timeStamp);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}
