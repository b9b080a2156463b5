import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Editable, Slate } from 'slate-react';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPageEditor } from '../../../../renderer/editor/create-page-editor.ts';
import {
  renderElement,
  renderLeaf,
  renderText,
} from '../../../../renderer/editor/element-views.tsx';
import { LiveProvider, type Live } from '../../../../renderer/editor/live/live-context.ts';
import { putAttachment } from '../../../../templates/edit/put-attachment.ts';
import { putEvidence } from '../../../../templates/edit/put-evidence.ts';
import type { EvidenceItem } from '../../../../templates/model/evidence.ts';
import type { AttachmentId } from '../../../../templates/model/ids.ts';
import type { Language } from '../../../../templates/model/language.ts';
import { findTemplate } from '../../../../templates/pack/find.ts';
import { gateFor } from '../../../../templates/print/audience-gate.ts';
import { compileContext } from '../../../../templates/print/compile-context.ts';
import { first } from '../../../support/first.ts';
import { gaza, library } from '../../../support/un-core.ts';
import { section } from './support/editor.ts';
import { counter } from './support/sections.ts';

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));

const item = {
  id: 'E-1',
  what: 'Famine was confirmed',
  source: { name: 'A report', kind: 'un-report' },
  published: '2025-08-22',
  grade: { reliability: 'A', credibility: '2' },
  audience: 'public',
} as unknown as EvidenceItem;

function show(blocks: readonly object[], language: Language = 'en'): string {
  const dossier = putAttachment(putEvidence(gaza(), item), 'a'.repeat(64) as AttachmentId, {
    type: 'image/png',
    width: 20,
    height: 10,
    data: 'AAAA',
  });
  const draft = { ...first(dossier.drafts), language };
  const template = findTemplate(library, draft.template);
  if (!template) throw new Error('The form is not in the pack');
  const live: Live = {
    context: compileContext(dossier, draft, template, library, gateFor(library, 'public')),
    onShowField: () => undefined,
    headingOf: () => undefined,
    promptOf: () => '',
  };
  const editor = createPageEditor([section(0, ...blocks)], counter());
  return renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <LiveProvider value={live}>
        <Slate editor={editor} initialValue={editor.children}>
          <Editable renderElement={renderElement} renderLeaf={renderLeaf} renderText={renderText} />
        </Slate>
      </LiveProvider>
    </I18nProvider>,
  );
}

const words = (text: string, more: object = {}) => [{ text, ...more }];
const line = (...content: readonly object[]) => ({ kind: 'paragraph', content });

describe('every part says what it is to somebody who cannot see it', () => {
  it.each([
    ['a citation', { kind: 'citation', symbol: 'S/2025/583' }, 'Citation, S/2025/583'],
    [
      'a citation of a paragraph',
      { kind: 'citation', symbol: 'S/2025/583', paragraphs: '4' },
      'Citation, S/2025/583, paragraph 4',
    ],
    [
      'a symbol that is none',
      { kind: 'citation', symbol: 'S/20x' },
      'Citation, S/20x, not built like a symbol',
    ],
    ['evidence', { kind: 'evidence', evidence: ['E-1'] }, 'Evidence, 1 item'],
    [
      'evidence that is gone',
      { kind: 'evidence', evidence: ['E-1', 'E-9'] },
      'Evidence, 2 items, not all of it in this dossier',
    ],
    ['a footnote', { kind: 'footnote', id: 'f', content: words('see') }, 'Footnote 1'],
    [
      'a pointer to nothing',
      { kind: 'cross-reference', target: 'gone' },
      'Cross-reference, its target is gone',
    ],
    [
      'what a newer version wrote',
      { kind: 'unknown', data: { kind: 'formula' } },
      'Part of a newer version, kept but not printed',
    ],
  ])('%s', (_name, inline, label) =>
    expect(show([line(inline)])).toContain(`aria-label="${label}"`),
  );

  it.each([
    [{ kind: 'page-break' }, 'Page break'],
    [{ kind: 'boilerplate', content: words('Check against delivery') }, 'Fixed words of the form'],
    [{ kind: 'unknown', data: { kind: 'chart' } }, 'Part of a newer version, kept but not printed'],
    [{ kind: 'image', attachment: 'a'.repeat(64), alt: 'A map', width: 0.5 }, 'Picture: A map'],
    [
      { kind: 'image', attachment: 'a'.repeat(64), alt: '', width: 1 },
      'Picture: Picture, not described',
    ],
    [
      { kind: 'image', attachment: 'b'.repeat(64), alt: '', width: 1 },
      'Picture, not in this dossier',
    ],
  ])('%o', (block, label) => {
    expect(show([block])).toContain(`aria-label="${label}"`);
  });

  it('a cross-reference by what its target is called', () => {
    const shown = show([
      { kind: 'numbered', level: 0, content: words('one') },
      { kind: 'numbered', level: 0, content: words('two') },
      line({ kind: 'cross-reference', target: 's0-1' }),
    ]);
    expect(shown).toContain('aria-label="Cross-reference, paragraph 2"');
  });
});

describe('the page', () => {
  it('shows the words of fixed parts, and what is missing of a picture', () => {
    expect(show([{ kind: 'boilerplate', content: words('Check against delivery') }])).toContain(
      'Check against delivery',
    );
    const picture = { kind: 'image', attachment: 'a'.repeat(64), alt: '', width: 1 };
    expect(show([picture])).toContain('alternative text');
    expect(show([picture])).toContain('<canvas');
    expect(show([{ ...picture, decorative: true }])).not.toContain('alternative text');
  });

  it('has tables with a header row, and cells over several columns', () => {
    const shown = show([
      {
        kind: 'table',
        header: true,
        columns: [0.5, 0.5],
        rows: [
          { id: 'r0', cells: [{ content: words('Year') }, { content: words('Dead') }] },
          { id: 'r1', cells: [{ content: words('All'), span: 2 }] },
        ],
      },
    ]);
    expect(shown.match(/<th[^>]*scope="col"/g)).toHaveLength(2);
    expect(shown).toMatch(/<td[^>]*colSpan="2"/i);
    expect(shown).toMatch(/<col style="inline-size:50%"/);
  });

  it('runs each block as its words do, and as a hand says', () => {
    const arabic = line({ text: 'نأسف لاستخدام حق النقض ضد S/2025/583' });
    const english = line({ text: 'We regret the veto' });
    expect(show([arabic], 'en')).toMatch(/<p[^>]*dir="rtl"/);
    expect(show([english], 'ar')).toMatch(/<p[^>]*dir="ltr"/);
    expect(show([arabic], 'ar')).not.toMatch(/<p[^>]*dir=/);
    expect(show([{ ...english, direction: 'rtl' }], 'en')).toMatch(/<p[^>]*dir="rtl"/);
  });

  it('says the language of foreign words and which way they run', () => {
    expect(show([line({ text: 'السلام', language: 'ar' })])).toMatch(
      /<span[^>]*lang="ar" dir="rtl"/,
    );
  });

  it('keeps symbols apart from the words round them', () => {
    expect(show([line({ kind: 'citation', symbol: 'S/2025/583' })], 'ar')).toMatch(
      /<bdi class="symbol" dir="ltr">[^<]*S\/2025\/583/,
    );
  });

  it('marks what may go, words and parts alike', () => {
    const shown = show([
      {
        ...line({ text: 'a', optional: true }, { kind: 'field', field: 'x', optional: true }),
        priority: 'may',
      },
    ]);
    expect(shown.match(/data-optional="true"/g)).toHaveLength(2);
    expect(shown).toContain('data-priority="may"');
  });

  it('names whose words a voice is, what is missing of it, and of whom something is asked', () => {
    const voice = { kind: 'voice', speaker: 'A teacher, 34', content: words('I saw it') };
    expect(show([voice])).toContain('data-label="A teacher, 34 · consent not recorded"');
    expect(show([{ ...voice, evidence: 'E-1' }])).toContain('data-label="A teacher, 34"');
    expect(
      show([{ kind: 'ask', actor: 'council', deadline: '2025-12-01', content: words('act') }]),
    ).toContain('data-label="Asked of: Security Council, by 1 December 2025"');
  });
});
