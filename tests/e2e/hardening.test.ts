import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchApp, type LaunchedApp } from './support/launch-app.ts';
import { sendAnything } from './support/send-anything.ts';
import { startBaitServer, type BaitServer } from './support/bait-server.ts';

/** For a machine that does much else. */
const patient = { timeout: 20_000 };

let app: LaunchedApp;
let bait: BaitServer;
let seen: number;

beforeAll(async () => {
  bait = await startBaitServer();
  app = await launchApp();
});
afterAll(async () => {
  await app.close();
  await bait.close();
});
beforeEach(() => {
  seen = app.mainLog().length;
});
// Whatever a test tried: nothing went out, and the window still is the program's.
afterEach(async () => {
  expect(bait.hits()).toEqual([]);
  expect(await sendAnything(app.page, 'app.info')).toMatchObject({ ok: true });
});

/** What the main process wrote down since the test began. */
const logged = (): readonly string[] =>
  app
    .mainLog()
    .slice(seen)
    .map((line) => line.replace(/^\S+ /, ''));

describe('the page', () => {
  test('sees the bridge and nothing of Node or Electron', async () => {
    const found = await app.page.evaluate(() => ({
      bridge: Object.keys(Reflect.get(globalThis, 'briefing') as object),
      frozen: Object.isFrozen(Reflect.get(globalThis, 'briefing')),
      node: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
    }));
    expect(found).toEqual({ bridge: ['call', 'on'], frozen: true, node: [] });
  });

  test('loads without breaking its own policy', async () => {
    const broken: string[] = [];
    const hear = (message: { text: () => string }): void => {
      if (/Content Security Policy|Refused to/.test(message.text())) broken.push(message.text());
    };
    app.page.on('console', hear);
    await app.page.reload();
    await app.page.locator('#root > *').first().waitFor();
    app.page.off('console', hear);
    expect(broken).toEqual([]);
  });
});

describe('a page that wants out', () => {
  const stays = async (leave: (url: string) => void): Promise<void> => {
    const before = app.page.url();
    await app.page.evaluate(leave, bait.url);
    await expect.poll(logged, patient).toContain('refused to navigate to http:');
    expect(app.page.url()).toBe(before);
  };

  test('may not change its address', () => stays((url) => (location.href = url)));

  test('may not follow a link', () =>
    stays((url) => {
      const link = document.createElement('a');
      link.href = url;
      document.body.append(link);
      link.click();
      link.remove();
    }));

  test('may not load anything into a frame', async () => {
    await app.page.evaluate(async (url) => {
      for (const source of [url, '/index.html', 'data:text/html,<script>top.framed=1</script>']) {
        const frame = document.createElement('iframe');
        frame.src = source;
        const settled = new Promise((resolve) => frame.addEventListener('load', resolve));
        document.body.append(frame);
        await settled;
        if (frame.contentDocument !== null && frame.contentDocument.title !== '')
          Reflect.set(globalThis, 'framed', true);
        frame.remove();
      }
    }, bait.url);
    expect(await app.page.evaluate(() => Reflect.has(globalThis, 'framed'))).toBe(false);
  });

  test('may not open a window', async () => {
    await app.page.evaluate((url) => void window.open(url), bait.url);
    await expect.poll(logged, patient).toContain('refused to open a window');
    await expect.poll(() => app.page.context().pages().length, patient).toBe(1);
  });

  test('may not download', async () => {
    await app.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['x']));
      link.download = 'x.txt';
      link.click();
    });
    await expect.poll(logged, patient).toContain('refused a download');
  });

  test('may not submit a form', async () => {
    const before = app.page.url();
    const blocked = await app.page.evaluate(async (url) => {
      const form = document.createElement('form');
      form.action = url;
      document.body.append(form);
      const violation = new Promise<string>((resolve) =>
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective }) => resolve(effectiveDirective),
          { once: true },
        ),
      );
      form.submit();
      const directive = await violation;
      form.remove();
      return directive;
    }, bait.url);
    expect(blocked).toBe('form-action');
    expect(app.page.url()).toBe(before);
  });
});

describe('a page that wants something from outside', () => {
  test.each([
    '',
    'https://example.invalid/',
    'file:///etc/hostname',
    'data:text/plain,x',
    '/index.html',
  ])('may not fetch %j', async (url) => {
    const answer = await app.page.evaluate(
      (target) =>
        fetch(target).then(
          () => 'fetched',
          () => 'refused',
        ),
      url === '' ? bait.url : url,
    );
    expect(answer).toBe('refused');
  });

  test('may not load an image, a script, a style or a font, nor open a socket', async () => {
    const answers = await app.page.evaluate(async (url) => {
      const settled = (element: HTMLElement): Promise<string> =>
        new Promise((resolve) => {
          element.addEventListener('load', () => resolve('loaded'));
          element.addEventListener('error', () => resolve('refused'));
          document.head.append(element);
        });
      const socket = new Promise<string>((resolve) => {
        try {
          const opened = new WebSocket(url.replace('http', 'ws'));
          opened.addEventListener('open', () => resolve('loaded'));
          opened.addEventListener('error', () => resolve('refused'));
        } catch {
          resolve('refused');
        }
      });
      return [
        await settled(Object.assign(new Image(), { src: url })),
        await settled(
          Object.assign(new Image(), {
            src: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==',
          }),
        ),
        await settled(Object.assign(document.createElement('script'), { src: url })),
        await settled(
          Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url }),
        ),
        await new FontFace('outside', `url(${url})`).load().then(
          () => 'loaded',
          () => 'refused',
        ),
        await socket,
      ];
    }, bait.url);
    expect(answers).toEqual(Array.from({ length: 6 }, () => 'refused'));
  });

  test('finds the session closed even where no policy holds', async () => {
    const page = await app.openForeignPage();
    const answer = await page.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => 'fetched',
          () => 'refused',
        ),
      bait.url,
    );
    expect(answer).toBe('refused');
    expect(
      await page.goto(bait.url).then(
        () => 'went',
        () => 'refused',
      ),
    ).toBe('refused');
    await page.close();
    expect(logged()).toContain('refused a request to http:');
  });

  test('may not have a permission', async () => {
    const answers = await app.page.evaluate(async () => ({
      notifications: Notification.permission,
      states: await Promise.all(
        ['geolocation', 'camera', 'microphone', 'clipboard-read', 'notifications'].map(
          async (name) =>
            (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      ),
      place: await new Promise<number>((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve(0),
          ({ code }) => resolve(code),
        ),
      ),
    }));
    // 1 is PERMISSION_DENIED.
    expect(answers).toEqual({
      notifications: 'denied',
      states: ['denied', 'denied', 'denied', 'denied', 'denied'],
      place: 1,
    });
    expect(app.mainLog().join('\n')).toContain('refused the permission notifications');
  });
});

describe('injected code', () => {
  test('does not run, however it is spelled', async () => {
    const ran = await app.page.evaluate(async () => {
      const run = (how: string): string => `globalThis.ran = [...(globalThis.ran ?? []), '${how}']`;
      const add = (name: string, properties: object): void =>
        document.body.append(Object.assign(document.createElement(name), properties));
      const url = (code: string): string =>
        URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
      add('script', { textContent: run('inline') });
      add('script', { src: `data:text/javascript,${run('data')}` });
      add('script', { src: url(run('blob')) });
      add('div', { innerHTML: `<img src="x" onerror="${run('handler')}">` });
      add('iframe', { srcdoc: `<script>parent.ran = ['srcdoc']</script>` });
      const link = Object.assign(document.createElement('a'), {
        href: `javascript:${run('link')}`,
      });
      document.body.append(link);
      link.click();
      try {
        const worker = new Worker(url('postMessage(1)'));
        worker.addEventListener('message', () => Reflect.set(globalThis, 'ran', ['worker']));
      } catch {
        // Refused at once; otherwise by an event.
      }
      // Outside the call of the test's own tool, which may evaluate.
      await new Promise<void>((resolve) =>
        setTimeout(() => {
          for (const evaluate of [
            () => (0, eval)(run('eval')),
            () => new Function(run('function'))(),
            () => setTimeout(run('timer') as never, 0),
          ])
            try {
              evaluate();
            } catch {
              // Refused.
            }
          setTimeout(resolve, 100);
        }),
      );
      return Reflect.get(globalThis, 'ran') as unknown;
    });
    expect(ran).toBeUndefined();
  });

  test('does not change how anything looks', async () => {
    const width = await app.page.evaluate(() => {
      const box = document.createElement('div');
      box.innerHTML = '<style>#probe { width: 7px }</style><p id="probe" style="width: 9px"></p>';
      document.body.append(box);
      const found = getComputedStyle(box.querySelector('#probe')!).width;
      box.remove();
      return found;
    });
    expect(['7px', '9px']).not.toContain(width);
  });
});
