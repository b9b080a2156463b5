import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBaitServer, type BaitServer } from './support/bait-server.ts';
import { launchApp, type LaunchedApp } from './support/launch-app.ts';
import { startDossier } from './support/start-dossier.ts';

/**
 * Every test of this folder ends by asking its records for anything that went out, so that all of them
 * together are the proof. Here the records are proven: what is planted must be heard.
 */
let bait: BaitServer;
beforeAll(async () => {
  bait = await startBaitServer();
});
afterAll(() => bait.close());

/** Lets a program make a sound, and gives what its end says of it. */
async function heardOf(sound: (app: LaunchedApp) => Promise<unknown>): Promise<string> {
  const app = await launchApp();
  await sound(app);
  return app.close().then(
    () => 'nothing',
    (fault: unknown) => String(fault),
  );
}

test('a way from the desk into a text and back is silent', async () => {
  expect(
    await heardOf(async (app) => {
      await startDossier(app, { form: 'supporter of the initiative', veto: 'S/2025/583' });
      const text = app.page.locator('article.page').getByRole('textbox');
      await text.getByText('I thank you.').click();
      await app.page.keyboard.type('Nobody hears this. ');
      await text.getByText('Nobody hears this.').waitFor();
      await app.page.reload();
      await app.page.locator('#root > *').first().waitFor();
    }),
  ).toBe('nothing');
});

describe('what the main process does is heard', () => {
  test('a socket', async () => {
    const heard = await heardOf((app) =>
      app.runInMain((_electron, url) => {
        const { port, hostname } = new URL(url);
        const { connect } = process.getBuiltinModule('node:net');
        return new Promise<void>((resolve) => {
          const socket = connect(Number(port), hostname, () => socket.destroy());
          socket.on('close', () => resolve());
        });
      }, bait.url),
    );
    expect(heard).toContain(`main process connects to 127.0.0.1 ${new URL(bait.url).port}`);
  });

  test('a name that is looked up', async () => {
    const heard = await heardOf((app) =>
      app.runInMain(async () => {
        await process
          .getBuiltinModule('node:dns/promises')
          .lookup('localhost')
          .catch(() => undefined);
      }),
    );
    expect(heard).toContain('main process looks up localhost');
  });

  test('a request', async () => {
    const heard = await heardOf((app) =>
      app.runInMain(async (_electron, url) => {
        await fetch(url);
      }, bait.url),
    );
    expect(heard).toContain(`main process requests ${bait.url}`);
  });

  test('a datagram', async () => {
    const heard = await heardOf((app) =>
      app.runInMain(() => {
        const socket = process.getBuiltinModule('node:dgram').createSocket('udp4');
        return new Promise<void>((resolve) => {
          socket.send('x', 9, '127.0.0.1', () => socket.close(() => resolve()));
        });
      }),
    );
    expect(heard).toContain('main process opens a UDP socket');
  });

  test('a socket of one of its threads', async () => {
    const heard = await heardOf((app) =>
      app.runInMain((_electron, url) => {
        const { Worker } = process.getBuiltinModule('node:worker_threads');
        const code = `data:text/javascript,fetch(${JSON.stringify(url)})`;
        const worker = new Worker(new URL(code));
        return new Promise<void>((resolve) => worker.on('exit', () => resolve()));
      }, bait.url),
    );
    expect(heard).toContain(`main process requests ${bait.url}`);
  });
});

describe('what the browser does is heard', () => {
  /** Without the filter, from a page without a policy: as if both had been forgotten. */
  async function fetchUnfiltered(app: LaunchedApp, url: string): Promise<void> {
    await app.runInMain((electron) => {
      electron.session.defaultSession.webRequest.onBeforeRequest(null);
    });
    const page = await app.openForeignPage();
    await page.evaluate((target) => fetch(target, { mode: 'no-cors' }).catch(() => undefined), url);
  }

  test('a request', async () => {
    const heard = await heardOf((app) => fetchUnfiltered(app, bait.url));
    expect(bait.hits()).toContain('GET /');
    expect(heard).toContain(`browser requests ${bait.url}`);
    expect(heard).toContain(`browser opens a socket 127.0.0.1:${new URL(bait.url).port}`);
  });

  test('a name that is looked up', async () => {
    const heard = await heardOf((app) => fetchUnfiltered(app, 'http://planted.invalid/'));
    expect(heard).toContain('browser looks up http://planted.invalid');
  });

  test('also when it is killed, and then nothing of it runs', async () => {
    const app = await launchApp();
    const pid = await app.runInMain(() => process.pid);
    // More than the few last events that a browser holds back and so takes with it.
    for (let time = 0; time < 5; time += 1) await fetchUnfiltered(app, bait.url);
    await expect(app.kill()).rejects.toThrow(`browser requests ${bait.url}`);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    await expect(app.page.evaluate(() => 1)).rejects.toThrow();
  });
});

test('what the filter cancels is no sound', async () => {
  const heard = await heardOf(async (app) => {
    const page = await app.openForeignPage();
    const answer = await page.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => 'fetched',
          () => 'refused',
        ),
      `${bait.url}cancelled`,
    );
    expect(answer).toBe('refused');
  });
  expect(heard).toBe('nothing');
  expect(bait.hits()).not.toContain('GET /cancelled');
});
