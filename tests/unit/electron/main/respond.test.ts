import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPrintPages } from '../../../../electron/main/print-pages.ts';
import { mediaTypes, resolveAsset } from '../../../../electron/main/resolve-asset.ts';
import { respond } from '../../../../electron/main/respond.ts';

const printPages = createPrintPages();
const asked: string[] = [];
const readAsset = (segments: readonly string[]): Promise<Uint8Array | undefined> => {
  asked.push(segments.join('/'));
  return Promise.resolve(
    segments.at(-1) === 'missing.js' ? undefined : new TextEncoder().encode('x'),
  );
};
const get = (url: string, method = 'GET') => respond({ method, url }, { readAsset, printPages });

describe('a path', () => {
  test.each(Object.keys(mediaTypes))('of type %s is served with its own type', async (type) => {
    const response = await get(`app://bundle/assets/a-b_c.1.${type}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(mediaTypes[type]);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test.each([
    '/../package.json',
    '/a/../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/..\\package.json',
    '/assets//x.js',
    '/.env.json',
    '/.git/config.json',
    '/assets/',
    '/',
    '',
    '/x',
    '/x.exe',
    '/x.js.map',
    '/x.__proto__',
    '/x.constructor',
    '/C:/x.js',
    '/x.js\0.png',
    '/a b.js',
  ])('like %j names no file', async (path) => {
    asked.length = 0;
    expect((await get(`app://bundle${path}`)).status).toBe(404);
    expect(asked).toEqual([]);
  });

  test('never resolves to anything but bare names of known types', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2f', '\\', '/', 'a', 'index.html', 'x.js', ':', '\0'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const found = resolveAsset(`/${parts.join('')}`);
        for (const segment of found?.segments ?? []) {
          expect(segment).toMatch(/^[\w-][\w.-]*$/);
          expect(segment).not.toBe('..');
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a request', () => {
  test.each(['POST', 'PUT', 'HEAD', 'OPTIONS'])('with %s is not answered', async (method) => {
    expect((await get('app://bundle/index.html', method)).status).toBe(404);
  });

  test.each([
    'app://other/index.html',
    'app://bundle.evil/index.html',
    'app://user@bundle/index.html',
    'https://bundle/index.html',
    'file:///index.html',
    'not a url',
  ])('for %s is not answered', async (url) => {
    expect((await get(url)).status).toBe(404);
  });

  test('for a file that is missing is a plain 404', async () => {
    const response = await get('app://bundle/missing.js');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/plain');
  });
});

test('a page for printing is served under its own policy until it is dropped', async () => {
  const url = printPages.put('<style>p{}</style>');
  const response = await get(url);
  expect(await response.text()).toBe('<style>p{}</style>');
  expect(response.headers.get('content-security-policy')).toMatch(/style-src 'sha256-.*sandbox$/);
  printPages.drop(url);
  expect((await get(url)).status).toBe(404);
  expect((await get('app://bundle/print/../index.html')).status).toBe(404);
});
