import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CompareMode } from '../../../../../renderer/shared/compare/compare-context.ts';
import { ComparisonView } from '../../../../../renderer/shared/compare/comparison-view.tsx';
import { compareDossiers } from '../../../../../templates/compare/compare-dossiers.ts';
import { assessItem } from '../../../../../templates/edit/assess-item.ts';
import { putEvidence } from '../../../../../templates/edit/put-evidence.ts';
import { setField } from '../../../../../templates/edit/set-field.ts';
import { setSections } from '../../../../../templates/edit/set-sections.ts';
import type { Block } from '../../../../../templates/model/blocks/block.ts';
import type { Dossier } from '../../../../../templates/model/dossier.ts';
import type { ContentId, EvidenceId } from '../../../../../templates/model/ids.ts';
import type { PlainDate } from '../../../../../templates/model/time.ts';
import { first } from '../../../../support/first.ts';
import { startWindow } from '../../../../support/start-window.ts';
import { gaza, library } from '../../../../support/un-core.ts';

beforeAll(() => startWindow());

const show = (before: Dossier, after: Dossier, mode: CompareMode = 'text'): string =>
  renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <ComparisonView
        comparison={compareDossiers(before, after)}
        before={before}
        after={after}
        library={library}
        title="A to B"
        sides={{ before: 'Then', after: 'Today' }}
        mode={mode}
        actions={{ block: (_, { id }) => <i>{`back ${id}`}</i> }}
      />
    </I18nProvider>,
  );
/** What is seen: without the words for the ear. */
const seen = (markup: string): string =>
  markup
    .replace(/<(span|bdi) class="visually-hidden[^>]*>.*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

const paragraph = (id: string, text: string): Block => ({
  kind: 'paragraph',
  id: id as ContentId,
  content: [{ text }],
});
const dossier = gaza();
const draft = first(dossier.drafts);
const written = (...blocks: readonly Block[]): Dossier =>
  setSections(
    dossier,
    draft.id,
    draft.sections.map((section, index) => (index === 1 ? { ...section, blocks } : section)),
  );

const before = written(paragraph('p1', 'We adopted it by consensus.'), paragraph('p2', 'Kept.'));
const after = written(paragraph('p1', 'We adopted it together.'), paragraph('p2', 'Kept.'));

describe('a comparison on the page', () => {
  test('strikes what went and underlines what came, apart from each other', () => {
    const markup = show(before, after);
    expect(markup).toMatch(/<del>.*by consensus.*<\/del> <ins>.*together.*<\/ins>/);
    expect(seen(markup)).toContain('We adopted it by consensus together.');
  });

  test('says to the ear where words go, where they come and where that ends', () => {
    const said = show(before, after).replace(/<[^>]+>/g, '');
    expect(said).toMatch(/removed: by consensus +added: together end of change/);
  });

  test('words for the ear never decide the direction of a text', () => {
    const markup = show(before, after);
    expect(markup).toMatch(/<p class="diff__words"[^>]* lang="en" dir="auto"/);
    expect(markup.match(/<bdi class="visually-hidden/g)?.length).toBe(
      markup.match(/diff__said/g)?.length,
    );
  });

  test('sums up and folds what does not differ', () => {
    const text = seen(show(before, after));
    expect(text).toContain('1 word in, 2 out, 1 paragraph');
    expect(text).toContain('1 paragraph unchanged');
    expect(text).not.toContain('Kept.');
  });

  test('names a section as its form does and offers actions at what differs only', () => {
    const markup = show(before, after);
    expect(seen(markup)).toContain('The veto');
    expect(markup).toContain('back p1');
    expect(markup).not.toContain('back p2');
  });

  test('beside each other, each side reads as it was written', () => {
    const sides = show(before, after, 'sides').split('data-side="after"');
    expect(seen(sides[0]!)).toContain('We adopted it by consensus.');
    expect(seen(sides[0]!)).not.toContain('We adopted it together.');
    expect(seen(sides[1]!)).toContain('We adopted it together.');
    expect(sides.join()).toContain('Today');
  });

  test('tells fields by their labels, with what was empty', () => {
    const text = seen(show(dossier, setField(dossier, draft.id, 'special-report', 'A/80/123')));
    expect(text).toContain('Special report of the Council(empty)A/80/123');
  });

  test('names live parts of the text by the form’s words', () => {
    const field: Block = {
      kind: 'paragraph',
      id: 'p1' as ContentId,
      content: [{ kind: 'field', field: 'special-report' }],
    };
    const text = seen(show(written(paragraph('p1', 'none')), written(field)));
    expect(text).toContain('[Special report of the Council]');
    expect(text).not.toContain('[field');
  });

  test('shows the marks of an item before and after, and what it links', () => {
    const id = first(dossier.assessments).id;
    const was = assessItem(dossier, id, 'rf01', { values: { status: 'emerging' } });
    const is = assessItem(was, id, 'rf01', {
      values: { status: 'severe' },
      evidence: ['E-01' as EvidenceId],
    });
    const markup = show(was, is);
    expect(markup).toMatch(
      /<del>.*data-shape="half".*<\/del>.*<ins>.*data-shape="diamond".*<\/ins>/,
    );
    expect(seen(markup)).toMatch(/Status ?Emerging ?Severe/);
    expect(seen(markup)).toContain('EvidenceE-01');
  });

  test('tells new evidence without empty places beside it', () => {
    const item = {
      id: 'E-01' as EvidenceId,
      what: 'Famine was confirmed',
      source: { name: 'IPC', kind: 'dataset' as const },
      published: '2025-08-22' as PlainDate,
      audience: 'public',
    };
    const text = seen(show(dossier, putEvidence(dossier, item)));
    expect(text).toContain('Kind of sourceData set');
    expect(text).toContain('22 August 2025');
    expect(text).not.toContain('(empty)');
    const longer = { ...item, what: 'Famine was confirmed in Gaza Governorate this week' };
    const mended = { ...longer, what: 'Famine was confirmed in Gaza Governorate this month' };
    const markup = show(putEvidence(dossier, longer), putEvidence(dossier, mended));
    expect(markup).toMatch(/Governorate this <del>.*week.*<\/del> <ins>.*month/);
  });

  test('says so where nothing differs', () => {
    expect(seen(show(dossier, { ...dossier, modified: '2030-01-01T00:00:00.000Z' }))).toContain(
      'Nothing differs between the two.',
    );
  });
});
