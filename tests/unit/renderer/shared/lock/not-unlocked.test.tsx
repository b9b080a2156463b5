import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FailureCode } from '../../../../../electron/ipc/contract.ts';
import { NotUnlocked } from '../../../../../renderer/shared/lock/not-unlocked.tsx';

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));

const words = (code: FailureCode): string =>
  renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <NotUnlocked failure={{ code, message: 'It ends too early.' }} />
    </I18nProvider>,
  );

describe('a dossier that stayed locked', () => {
  test.each(['unreadable', 'hostile'] as const)('is called damaged where it is: %s', (code) => {
    expect(words(code)).toContain('The file is damaged');
    expect(words(code)).toContain('Another passphrase will not help');
  });
  test.each(['not-found', 'unexpected', 'newer-format'] as const)(
    'is not called damaged where it is not: %s',
    (code) => {
      expect(words(code)).not.toContain('damaged');
      expect(words(code)).toContain('It ends too early.');
    },
  );
});
