import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { notMet, toDo } from '../../../../../renderer/features/safety/limits.ts';
import { Safety } from '../../../../../renderer/features/safety/safety.tsx';
import { threats } from '../../../../../renderer/features/safety/threats.ts';

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));

describe('the page on safety', () => {
  test('says of everybody what they could do, what is set against it, and what is left', () => {
    const page = renderToStaticMarkup(
      <I18nProvider i18n={i18n}>
        <Safety />
      </I18nProvider>,
    )
      .replaceAll('&#x27;', "'")
      .replace(/<[^>]+>/g, '\n');
    for (const { who, could, met, left } of threats)
      for (const words of [who, could, met, left]) expect(page).toContain(i18n._(words));
    for (const words of [...notMet, ...toDo]) expect(page).toContain(i18n._(words));
  });
  test('and the page for engineers reckon with the same people', () => {
    const page = readFileSync(
      new URL('../../../../../electron/THREAT-MODEL.md', import.meta.url),
      'utf8',
    );
    const headings = [...page.matchAll(/^### .*\(`(.+)`\)$/gm)].map(([, id]) => id);
    expect(headings).toEqual(threats.map(({ id }) => id));
  });
});
