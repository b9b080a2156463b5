import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import type { WipePlan } from '../../../../../electron/ipc/contract.ts';
import { WipePlanView } from '../../../../../renderer/features/wipe/wipe-plan-view.tsx';

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));

const words = (plan: Partial<WipePlan>, done = false): string =>
  renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <WipePlanView
        plan={{ title: 'Gaza', fileName: 'gaza.aide', journals: 0, exports: [], ...plan }}
        done={done}
      />
    </I18nProvider>,
  ).replace(/<[^>]+>/g, ' ');

describe('the plan of a removal', () => {
  test('names what goes and every exported file that stays', () => {
    const shown = words({ journals: 2, exports: ['a.docx', 'b.pdf'] });
    for (const part of ['Gaza', 'gaza.aide', '2 journals', 'a.docx', 'b.pdf'])
      expect(shown).toContain(part);
  });
  test('keeps the title of a locked dossier to itself', () => {
    expect(words({ title: null })).toContain('A locked dossier');
  });
  test('says where there is no file, and no journal where there is none', () => {
    const shown = words({ fileName: null });
    expect(shown).toContain('It has no file.');
    expect(shown).not.toContain('journal');
  });
  test('does not promise that nothing was exported', () => {
    expect(words({ exports: [] })).toContain('look for them yourself');
  });
  test('says afterwards what is gone', () => {
    expect(words({}, true)).toContain('Gone');
    expect(words({})).not.toContain('Gone');
  });
});
