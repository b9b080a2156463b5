import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { saveDossierFile } from '../../../electron/services/file/save-dossier-file.ts';
import { launchApp } from '../../e2e/support/launch-app.ts';
import { median, ratioLine } from '../measure.ts';
import { blockId, longTitle, pageDossier } from './page-dossier.ts';
import { probe, until, type PageProbe } from './page-probe.ts';
import { pageText } from './page-text.ts';
import { peerScript } from './peer-script.ts';
import { memoryReader } from './process-memory.ts';
import type { PeerPage } from './prosemirror-page.ts';

/** What was measured of one editor with one text; milliseconds and MiB. */
export interface Measured {
  readonly firstPaint: number;
  readonly wholeMount: number;
  readonly memory: number;
  readonly perKey: number;
  readonly paint95: number;
  readonly paste: number;
  readonly bold: number;
  readonly undo: number;
}

interface Rival {
  readonly name: 'own' | 'prosemirror' | 'bare';
  readonly probe: PageProbe;
  readonly open: (round: number) => Promise<{ readonly first: number; readonly whole: number }>;
  /** Puts the caret into the block in the middle of the text. */
  readonly middle: (round: number) => Promise<void>;
}

/** How many keys are typed in a row. */
const keys = 30;

/** Our editor in the running program with all its live parts, ProseMirror and a bare contenteditable, measured in turns in one browser. */
export async function measureEditors(
  folder: string,
  count: number,
  rounds: number,
): Promise<Readonly<Record<Rival['name'], Measured>>> {
  const file = join(folder, `editor-${count}.aide`);
  const saved = await saveDossierFile(file, pageDossier(count, rounds), null);
  if (!saved.ok) throw new Error(saved.problem.message);
  const app = await launchApp({ file });
  try {
    const browser = app.page.context().browser();
    if (!browser) throw new Error('The browser does not answer');
    const memoryOf = await memoryReader(browser);
    const script = await peerScript();
    const own = await ownEditor(app.page, memoryOf, count);
    const prosemirror = await peer(
      'prosemirror',
      await app.openForeignPage(),
      script,
      memoryOf,
      count,
    );
    const bare = await peer('bare', await app.openForeignPage(), script, memoryOf, count);
    return await inTurns([own, prosemirror, bare], rounds);
  } finally {
    await app.kill();
  }
}

async function inTurns(
  rivals: readonly Rival[],
  rounds: number,
): Promise<Readonly<Record<Rival['name'], Measured>>> {
  const all = new Map(rivals.map(({ name }) => [name, [] as Measured[]]));
  for (let round = 0; round < rounds; round += 1)
    for (const rival of rivals) {
      await rival.probe.page.bringToFront();
      all.get(rival.name)?.push(await measureOnce(rival, round));
    }
  const of = (name: Rival['name']): Measured => medians(all.get(name) ?? []);
  return { own: of('own'), prosemirror: of('prosemirror'), bare: of('bare') };
}

async function measureOnce(rival: Rival, round: number): Promise<Measured> {
  const { probe: page, name } = rival;
  const { first, whole } = await rival.open(round);
  await page.rest();
  const memory = round === 0 ? await page.memory() : NaN;
  await rival.middle(round);
  await page.type(5);
  const { perKey, paints } = await page.type(keys);
  const paint95 = paints.toSorted((a, b) => a - b)[Math.floor(paints.length * 0.95)] ?? NaN;
  if (name === 'bare')
    return {
      firstPaint: first,
      wholeMount: whole,
      memory,
      perKey,
      paint95,
      paste: NaN,
      bold: NaN,
      undo: NaN,
    };
  await copyParagraphs(page.page);
  await rival.middle(round);
  const paste = await page.press('Control+v');
  await page.rest();
  await rival.middle(round);
  await page.press('Control+a');
  await page.rest();
  const bold = await page.press('Control+b');
  await page.rest();
  const undo = await page.press('Control+z');
  await page.rest();
  return { firstPaint: first, wholeMount: whole, memory, perKey, paint95, paste, bold, undo };
}

/** Puts 50 paragraphs of another program into the clipboard. */
async function copyParagraphs(page: Page): Promise<void> {
  const lines = Array.from(
    { length: 50 },
    (_, line) => `A pasted paragraph, number ${line}, with <b>bold</b> words.`,
  );
  await page.evaluate(
    (html) => {
      document.addEventListener(
        'copy',
        (event) => {
          event.stopImmediatePropagation();
          event.preventDefault();
          event.clipboardData?.setData('text/html', html);
          event.clipboardData?.setData('text/plain', html.replaceAll(/<[^>]+>/g, '\n'));
        },
        { capture: true, once: true },
      );
    },
    lines.map((line) => `<p>${line}</p>`).join(''),
  );
  await page.keyboard.press('Control+c');
}

async function ownEditor(
  page: Page,
  memoryOf: (page: Page) => Promise<number>,
  count: number,
): Promise<Rival> {
  await page.locator('.text [data-block]').first().waitFor();
  const measuring = await probe(page, memoryOf);
  return {
    name: 'own',
    probe: measuring,
    async open(round) {
      await measuring.rest();
      await page.evaluate(watchOpening, {
        first: blockId(round, 0),
        prefix: blockId(round, 0).replace(/0$/, ''),
        count,
      });
      await page.getByRole('navigation', { name: 'Dossier' }).getByText(longTitle(round)).click();
      await until(page, 'benchOpened.whole > 0');
      return page.evaluate('benchOpened');
    },
    middle: (round) => clickInto(page, `[data-block="${blockId(round, middleOf(count))}"]`),
  };
}

async function peer(
  name: 'prosemirror' | 'bare',
  page: Page,
  script: string,
  memoryOf: (page: Page) => Promise<number>,
  count: number,
): Promise<Rival> {
  await page.setContent('<!doctype html><html lang="en"><head></head><body></body></html>');
  await page.addStyleTag({ content: peerStyle });
  await page.addScriptTag({ content: script });
  return {
    name,
    probe: await probe(page, memoryOf),
    async open() {
      const first = await page.evaluate(showPeer, { text: pageText(count), name });
      return { first, whole: first };
    },
    middle: () => clickInto(page, `[contenteditable=true] > :nth-child(${middleOf(count) + 1})`),
  };
}

/** A paragraph near the middle: neither a table nor a heading. */
const middleOf = (count: number): number => count / 2 + 1;

async function clickInto(page: Page, selector: string): Promise<void> {
  const place = await page.evaluate(async (query) => {
    const block = document.querySelector(query);
    block?.scrollIntoView({ block: 'center' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    block?.scrollIntoView({ block: 'center' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const box = block?.getClientRects()[0];
    return box && { x: box.x + 120, y: box.y + 10 };
  }, selector);
  if (!place) throw new Error(`There is no ${selector}`);
  await page.mouse.click(place.x, place.y);
}

/** Runs in the program's page: notes when the first block of a text was painted, and when all were there. */
function watchOpening({
  first,
  prefix,
  count,
}: {
  first: string;
  prefix: string;
  count: number;
}): void {
  const opened = { first: 0, whole: 0 };
  Object.assign(window, { benchOpened: opened });
  document.addEventListener(
    'click',
    (event) => {
      const painted = (done: (time: number) => void): void => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - event.timeStamp);
          port2.postMessage(null);
        });
      };
      const watch = new MutationObserver(() => {
        if (opened.first === 0 && document.querySelector(`[data-block="${first}"]`))
          painted((time) => (opened.first = time));
        if (document.querySelectorAll(`[data-block^="${prefix}"]`).length < count) return;
        watch.disconnect();
        painted((time) => (opened.whole = time));
      });
      watch.observe(document.body, { childList: true, subtree: true });
    },
    { capture: true, once: true },
  );
}

/** Runs in a peer's page: shows the text and gives the milliseconds until it was painted. */
function showPeer({
  text,
  name,
}: {
  text: ReturnType<typeof pageText>;
  name: 'prosemirror' | 'bare';
}): Promise<number> {
  const { peerPage } = window as unknown as { readonly peerPage: PeerPage };
  return new Promise((resolve) => {
    const start = performance.now();
    peerPage.show(text, name);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(null);
    });
  });
}

/** White space as ProseMirror's own style sheet has it. `pre-wrap` costs ten times as much per key, with any editor. */
const peerStyle = `
main { inline-size: 38rem; margin: 2rem auto; font: 1.0625rem/1.625rem serif; }
.ProseMirror { white-space: break-spaces; }
p { margin: 0 0 0.6875rem; } .item { margin-inline-start: 1.75rem; }
table { border-collapse: collapse; inline-size: 100%; } td { border: 1px solid #ccc; padding: 0.25rem; }
.chip { border-bottom: 1px solid #888; } body { overflow: auto; }`;

function medians(all: readonly Measured[]): Measured {
  const of = (read: (one: Measured) => number): number =>
    median(all.map(read).filter((value) => !Number.isNaN(value)));
  return {
    firstPaint: of((one) => one.firstPaint),
    wholeMount: of((one) => one.wholeMount),
    memory: of((one) => one.memory),
    perKey: of((one) => one.perKey),
    paint95: of((one) => one.paint95),
    paste: of((one) => one.paste),
    bold: of((one) => one.bold),
    undo: of((one) => one.undo),
  };
}

const sizes = [
  { count: 200, perKey: undefined, firstPaint: undefined },
  { count: 1_000, perKey: 0.7, firstPaint: 0.5 },
  { count: 4_000, perKey: 0.4, firstPaint: undefined },
  { count: 10_000, perKey: 0.15, firstPaint: 0.1 },
];

/** Writing in texts of several sizes, against ProseMirror, which has no live parts, and against a bare contenteditable. */
export async function* benchEditor(folder: string): AsyncGenerator<string> {
  let small: Measured | undefined;
  for (const { count, perKey, firstPaint } of sizes) {
    const { own, prosemirror, bare } = await measureEditors(folder, count, 3);
    small ??= own;
    const line = (
      what: string,
      read: (one: Measured) => number,
      aim: number | undefined,
      unit = 'ms',
    ): string => {
      const detail = `${read(own).toFixed(1)} ${unit} against ${read(prosemirror).toFixed(1)} of ProseMirror`;
      const plain = Number.isNaN(read(bare)) ? '' : `, ${read(bare).toFixed(1)} bare`;
      return ratioLine(
        `${count} blocks, ${what}`,
        read(own) / read(prosemirror),
        aim ?? NaN,
        detail + plain,
      );
    };
    yield line('a key', (one) => one.perKey, perKey);
    if (count === 10_000)
      yield ratioLine(
        `${count} blocks, a key`,
        own.perKey / small.perKey,
        1.6,
        `against ${small.perKey.toFixed(1)} ms at 200 blocks`,
      );
    yield ratioLine(
      `${count} blocks, key to paint, 95 of 100`,
      own.paint95 / 25,
      1,
      `${own.paint95.toFixed(1)} ms of 25; ProseMirror ${prosemirror.paint95.toFixed(1)}`,
    );
    yield line('first paint', (one) => one.firstPaint, firstPaint);
    yield line('all of it there', (one) => one.wholeMount, 2);
    yield line('paste of 50 paragraphs', (one) => one.paste, 1.6);
    yield line('all of it bold', (one) => one.bold, 3);
    yield line('undo of that', (one) => one.undo, 3);
    yield line('memory after opening', (one) => one.memory, 1.5, 'MiB');
  }
}
