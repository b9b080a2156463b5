import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commandNames } from '../../electron/ipc/contract.ts';
import { launchApp, type LaunchedApp } from './support/launch-app.ts';
import { sendAnything } from './support/send-anything.ts';

let app: LaunchedApp;
let seen: number;

beforeAll(async () => {
  app = await launchApp();
});
afterAll(() => app.close());
beforeEach(() => {
  seen = app.mainLog().length;
});

const send = (name: string, ...args: readonly unknown[]) => sendAnything(app.page, name, ...args);

/** What the main process wrote down since the test began. */
const logged = (): readonly string[] => app.mainLog().slice(seen);

const settings = {
  language: 'en',
  theme: 'system',
  profile: { mission: '', state: '', speaker: '', rank: '', capacity: '', unit: '', contact: '' },
  vault: false,
  lockAfter: 10,
  recipients: [],
  words: [],
  shortcuts: {},
};

describe('the bridge', () => {
  test('knows no channel outside the contract', async () => {
    await expect(send('shell.openExternal', 'x')).rejects.toThrow(/Unknown command/);
    await expect(send('__proto__')).rejects.toThrow(/Unknown command/);
    await expect(send('constructor')).rejects.toThrow(/Unknown command/);
  });

  test.each<[string, ...unknown[]]>([
    ['app.info', 'too many'],
    ['settings.write'],
    ['settings.write', { ...settings, theme: 'pink' }],
    ['settings.write', { ...settings, extra: 1 }],
    ['dossier.open-recent', { path: '/etc/passwd' }],
    ['dossier.save', 'handle', { title: 'no dossier' }],
    ['export.write', {}, 'exe'],
  ])('refuses %s with arguments that do not fit: %j', async (name, ...args) => {
    expect(await send(name, ...args)).toMatchObject({ ok: false, error: { code: 'bad-argument' } });
    expect(logged().join()).toContain(`refused ${name} with arguments that do not fit`);
  });

  test('refuses a path where a name is asked for', async () => {
    expect(await send('dossier.open-recent', '/etc/passwd')).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await send('export.reveal', '/etc/passwd')).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  test('refuses a planted prototype', async () => {
    const planted = JSON.parse('{"__proto__":{"polluted":true}}') as object;
    const value = Object.defineProperties(planted, Object.getOwnPropertyDescriptors(settings));
    expect(await send('settings.write', value)).toMatchObject({
      ok: false,
      error: { code: 'bad-argument' },
    });
    expect(Reflect.has({}, 'polluted')).toBe(false);
  });

  test('answers no frame inside the page', async () => {
    await app.page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.name = 'inside';
      document.body.append(frame);
    });
    const frame = app.page.frame('inside');
    const answers = await frame!.evaluate(async (names) => {
      const raw = Reflect.get(globalThis, '__chromiumHostSend') as
        ((request: object) => Promise<{ value: string }>) | undefined;
      // Electron gives a frame no way at all; the host's own channel must be refused by the program.
      return {
        bridge: 'briefing' in globalThis,
        raw: raw
          ? await Promise.all(
              names.map(
                async (channel) => (await raw({ ask: 'invoke', channel, args: '[]' })).value,
              ),
            )
          : [],
      };
    }, commandNames);
    await app.page.evaluate(() => document.querySelector('iframe[name=inside]')?.remove());
    expect(answers.bridge).toBe(false);
    for (const answer of answers.raw) expect(answer).toContain('"refused"');
    expect(answers.raw).toHaveLength(app.browser === 'electron' ? 0 : commandNames.length);
  });
});

describe('the scheme', () => {
  test.each([
    '/..%2f..%2fpackage.json',
    '/%2e%2e%5cpackage.json',
    '/assets/',
    '/main.js.map',
    '//etc/passwd',
    '/print/x.html',
  ])('serves nothing at %s', async (path) => {
    const page = await app.openForeignPage();
    const response = await page.goto(new URL(app.page.url()).origin + path);
    expect(response?.status()).toBe(404);
    await page.close();
  });

  test('serves every file under the policy', async () => {
    const page = await app.openForeignPage();
    const response = await page.goto(app.page.url());
    expect(response?.headers()).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
    });
    expect(response?.headers()['content-security-policy']).not.toMatch(/unsafe|\*|https?:|data:/);
    await page.close();
  });
});
