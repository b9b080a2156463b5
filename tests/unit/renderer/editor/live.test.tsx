import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { FieldMark } from '../../../../renderer/editor/live/field-mark.tsx';
import { PrintView } from '../../../../renderer/editor/live/print-view.tsx';
import { assessItem } from '../../../../templates/edit/assess-item.ts';
import { confirmField } from '../../../../templates/edit/confirm-field.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import { findTemplate } from '../../../../templates/pack/find.ts';
import { gateFor } from '../../../../templates/print/audience-gate.ts';
import { compileContext } from '../../../../templates/print/compile-context.ts';
import type { PrintBlock } from '../../../../templates/print/print-tree.ts';
import { riskTable } from '../../../../templates/print/risk-table/risk-table.ts';
import { first } from '../../../support/first.ts';
import { gaza, library } from '../../../support/un-core.ts';

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));

const render = (content: ReactNode): string =>
  renderToStaticMarkup(<I18nProvider i18n={i18n}>{content}</I18nProvider>);
const words = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

const contextOf = (dossier: Dossier) => {
  const draft = first(dossier.drafts);
  const template = findTemplate(library, draft.template);
  if (!template) throw new Error('The form is not in the pack');
  return compileContext(dossier, draft, template, library, gateFor(library, 'public'));
};

describe('a field on the page', () => {
  const show = (id: string, dossier = gaza(), omits = false): string => {
    const context = contextOf(dossier);
    const definition = context.fields.get(id);
    if (!definition) throw new Error(`No field ${id}`);
    return render(
      <FieldMark
        definition={definition}
        context={context}
        omits={omits}
        onShow={() => undefined}
      />,
    );
  };

  it('shows its words where they are known', () => {
    expect(show('veto-date')).toContain('18 September 2025');
    expect(show('veto-date')).not.toContain('chip');
  });
  it('shows a chip with the name of what is missing, and says that it is missing', () => {
    expect(show('special-report')).toContain('special report symbol');
    expect(words(show('special-report'))).toMatch(/^Missing:/);
  });
  it('is quieter where its whole line is left out of print', () => {
    expect(show('capacity')).toContain('chip--missing');
    expect(show('capacity', gaza(), true)).toContain('chip--empty');
  });
  it('marks what is not confirmed, until a person confirms it', () => {
    const before = gaza();
    expect(words(show('agenda-title', before))).toContain('(not confirmed)');
    const after = confirmField(before, first(before.drafts).id, 'agenda-title');
    expect(show('agenda-title', after)).not.toContain('not confirmed');
  });
});

describe('a risk table on the page', () => {
  const dossier = gaza();
  const assessment = first(dossier.assessments).id;
  const assessed = assessItem(
    assessItem(dossier, assessment, 'rf01', { values: { status: 'severe', trend: 'worsening' } }),
    assessment,
    'rf02',
    { values: { status: 'emerging' } },
  );
  const blocksOf = (one: Dossier, detail: 'short' | 'full'): readonly PrintBlock[] => {
    const context = contextOf(one);
    const found = context.assessments.get(assessment);
    if (!found) throw new Error('The dossier has no assessment');
    const { evidence, gate } = context;
    return riskTable({ ...found, evidence, gate, language: 'en' }, detail, 2, null);
  };

  it.each(['short', 'full'] as const)('shows every word that prints (%s), in order', (detail) => {
    const blocks = blocksOf(assessed, detail);
    const shown = words(render(<PrintView blocks={blocks} />));
    let from = 0;
    for (const text of blocks.flatMap(textsOf).map((one) => one.replace(/\s+/g, ' ').trim())) {
      const at = shown.indexOf(text, from);
      expect(at, `“${text}” after character ${from}`).toBeGreaterThanOrEqual(0);
      from = at;
    }
    expect(shown).toContain('Severe');
  });

  it('has headings for its columns and draws each value as a shape beside its word', () => {
    const markup = render(<PrintView blocks={blocksOf(assessed, 'short')} />);
    expect(markup).toContain('<th scope="col">');
    expect(markup).toMatch(/data-shape="diamond"[^]*?<\/svg> Severe/);
  });

  it('says that nothing was assessed while nothing was', () => {
    expect(words(render(<PrintView blocks={blocksOf(dossier, 'short')} />))).toMatch(
      /No risk factor has been assessed/,
    );
  });
});

function textsOf(block: PrintBlock): readonly string[] {
  const line = (content: readonly { readonly kind: string; readonly text?: string }[]) =>
    content.flatMap(({ text }) => (text === undefined ? [] : [text]));
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return line(block.content);
    case 'table':
      return [...block.head, ...block.rows.flat()].flatMap((cell) => cell.flatMap(line));
    default:
      return [];
  }
}
