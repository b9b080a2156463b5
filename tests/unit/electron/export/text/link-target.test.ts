import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { linkTarget } from '../../../../../electron/export/text/link-target.ts';

describe('link targets', () => {
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '\\\\server\\share',
    'http://',
    'relative/page',
    '',
    `https://example.org/${'x'.repeat(3000)}`,
  ])('%j is not followed', (href) => {
    expect(linkTarget(href)).toBeUndefined();
  });

  test('web and mail addresses come out in a form that every reader takes', () => {
    expect(linkTarget(' https://example.org/a b?c={d}#e')).toBe(
      'https://example.org/a%20b?c=%7Bd%7D#e',
    );
    expect(linkTarget('mailto:a@example.org?subject=x y')).toBe(
      'mailto:a@example.org?subject=x%20y',
    );
  });

  test('whatever is accepted holds visible ASCII only and none of the characters that readers refuse', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (end) => {
        const target = linkTarget(`https://example.org/${end}`);
        if (target !== undefined) expect(target).toMatch(/^https:[!#-;=?-[\]_a-z~]*$/);
      }),
    );
  });
});
