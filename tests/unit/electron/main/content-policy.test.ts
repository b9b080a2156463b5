import { describe, expect, test } from 'vitest';
import {
  policyHeader,
  printPolicy,
  windowPolicy,
} from '../../../../electron/main/content-policy.ts';
import { styleHashes } from '../../../../electron/main/print-pages.ts';

describe('the policies', () => {
  test.each([
    ['window', policyHeader(windowPolicy)],
    ['printed page', policyHeader(printPolicy(['abc=']))],
  ])('of the %s start from nothing and open nothing unsafe', (_name, header) => {
    expect(header.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(header).not.toMatch(/unsafe|\*|\bhttps?:|\bblob:|\bapp:/);
  });

  test('of the window allow its own files, and no connection, frame, worker or object', () => {
    const header = policyHeader(windowPolicy);
    expect(header).toContain("script-src 'self'");
    expect(header).toContain("style-src 'self'");
    expect(header).not.toMatch(/connect-src|frame-src|worker-src|object-src|script-src-/);
    expect(header).not.toContain('data:');
  });

  test('of a printed page allow no script and only the styles of the page itself', () => {
    expect(policyHeader(printPolicy([]))).toContain("style-src 'none'");
    const header = policyHeader(printPolicy(['abc=']));
    expect(header).toContain("style-src 'sha256-abc='");
    expect(header).toMatch(/; sandbox$/);
    expect(header).not.toContain('script-src');
  });

  test('of a printed page allow pictures from inside the page and nothing else from there', () => {
    const directives = policyHeader(printPolicy(['abc='])).split('; ');
    expect(directives.filter((directive) => directive.includes('data:'))).toEqual([
      'img-src data:',
    ]);
  });
});

test('a style element is known by the hash of exactly its text', () => {
  // Computed with: printf 'p{color:red}' | openssl dgst -sha256 -binary | base64
  expect(styleHashes('<style media="all">p{color:red}</style><p>x</p>')).toEqual([
    'p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64=',
  ]);
  expect(styleHashes('<p>x</p>')).toEqual([]);
});
