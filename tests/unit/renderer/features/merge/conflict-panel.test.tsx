import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { ConflictPanel } from '../../../../../renderer/features/merge/conflict-panel.tsx';
import { assessItem } from '../../../../../templates/edit/assess-item.ts';
import { putEvidence } from '../../../../../templates/edit/put-evidence.ts';
import { setField } from '../../../../../templates/edit/set-field.ts';
import { mergeDossiers } from '../../../../../templates/merge/merge-dossiers.ts';
import type { Decision } from '../../../../../templates/merge/merge.ts';
import type { Block } from '../../../../../templates/model/blocks/block.ts';
import type { Inline } from '../../../../../templates/model/blocks/inline.ts';
import type { Dossier } from '../../../../../templates/model/dossier.ts';
import type { ContentId, EvidenceId } from '../../../../../templates/model/ids.ts';
import { startWindow } from '../../../../support/start-window.ts';
import { smallDossier } from '../../../../support/small-dossier.ts';
import { gaza, library } from '../../../../support/un-core.ts';

beforeAll(() => startWindow());

const base = gaza();
const [draft] = base.drafts;
const [assessment] = base.assessments;
if (!draft || !assessment) throw new Error('The form gives a text and an assessment');

const paragraph = (id: string, ...content: readonly Inline[]): Block => ({
  kind: 'paragraph',
  id: id as ContentId,
  content,
});
const withBlocks = (...blocks: readonly Block[]): Dossier => ({
  ...base,
  drafts: [
    {
      ...draft,
      sections: draft.sections.map((section, index) =>
        index === 0 ? { ...section, blocks } : section,
      ),
    },
  ],
});

interface Shown {
  readonly base: Dossier | null;
  readonly ours: Dossier;
  readonly theirs: Dossier;
  readonly decision?: Decision;
  readonly outside?: boolean;
}

/** The only conflict of a merge as a reader hears it: words, with those for the ear in place. */
function said({ base, ours, theirs, decision, outside = false }: Shown): string {
  const merge = mergeDossiers(base, ours, theirs);
  const [conflict, ...others] = merge.conflicts;
  if (!conflict || others.length > 0) throw new Error(`${merge.conflicts.length} conflicts`);
  return renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <ConflictPanel
        merge={merge}
        library={library}
        conflict={conflict}
        position={1}
        count={1}
        decision={decision}
        heading={null}
        from="capital.aide"
        since="23 September"
        outside={outside}
        onDecide={() => undefined}
        onStep={() => undefined}
      />
    </I18nProvider>,
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

describe('a conflict on the screen', () => {
  it('shows both texts with their changes, what both began from, and every way out', () => {
    const text = said({
      base: withBlocks(paragraph('p', { text: 'We note this outcome.' })),
      ours: withBlocks(paragraph('p', { text: 'We regret this outcome.' })),
      theirs: withBlocks(paragraph('p', { text: 'We deplore this outcome.' })),
    });
    expect(text).toContain('One paragraph was changed on both sides 1 of 1');
    expect(text).toContain('Yours In this window We removed: note added: regret end of change');
    expect(text).toContain('Theirs capital.aide We removed: note added: deplore end of change');
    expect(text).toContain('Both started from this, 23 September We note this outcome.');
    expect(text).toMatch(/Keep yours 1 Take theirs 2 Keep both 3 Write it anew$/);
  });

  it('names live parts and the section as the form does', () => {
    const field = { kind: 'field', field: 'veto-date' } as const;
    const [name = ''] = Object.values(
      library.packs[0]?.templates['veto-supporter']?.sections[0]?.title ?? {},
    );
    const text = said({
      base: withBlocks(paragraph('p', { text: 'On ' }, field, { text: ' it failed.' })),
      ours: withBlocks(paragraph('p', { text: 'On ' }, field, { text: ' it fell.' })),
      theirs: withBlocks(paragraph('p', { text: 'On ' }, field, { text: ' it sank.' })),
    });
    expect(text).toContain('On [Date of the veto] it');
    expect(text).toContain(name);
  });

  it('says which side removed, and offers no words where there is no text to write', () => {
    const text = said({
      base: withBlocks(paragraph('p', { text: 'We note it.' })),
      ours: withBlocks(),
      theirs: withBlocks(paragraph('p', { text: 'We note it well.' })),
      outside: true,
    });
    expect(text).toContain('Removed on one side, changed on the other');
    expect(text).toContain('Yours In this window Removed In the file capital.aide We note it');
    expect(text).toMatch(/Keep yours 1 Take the file’s 2$/);
  });

  it('shows additions at one point and marks what was taken', () => {
    const text = said({
      base: withBlocks(),
      ours: withBlocks(paragraph('x', { text: 'First of ours.' })),
      theirs: withBlocks(paragraph('y', { text: 'First of theirs.' })),
      decision: { take: 'both' },
    });
    expect(text).toContain('Yours In this window Taken First of ours.');
    expect(text).toContain('Theirs capital.aide Taken First of theirs.');
  });

  it('says a status, a field and a source in words', () => {
    const status = (value: string): Dossier =>
      assessItem(base, assessment.id, 'rf01', { values: { status: value } });
    const first = said({ base, ours: status('severe'), theirs: status('present') });
    expect(first).toContain('Status Yours In this window Severe Theirs capital.aide Present');

    const spoken = (name: string): Dossier => setField(base, draft.id, 'speaker', name);
    const second = said({ base, ours: spoken('Ada Nord'), theirs: spoken('Paul West') });
    expect(second).toContain('Front matter · Speaker');
    expect(second).toContain('Ada Nord (confirmed) Theirs capital.aide Paul West (confirmed)');

    const [item] = smallDossier.evidence;
    if (!item) throw new Error('There is an item of evidence');
    const from = (name: string): Dossier =>
      putEvidence(base, {
        ...item,
        id: 'E-01' as EvidenceId,
        source: { name, kind: 'un-report' },
      });
    const third = said({ base: from('OHCHR'), ours: from('OCHA'), theirs: from('WHO') });
    expect(third).toContain('Evidence · E-01 · Source');
    expect(third).toContain('OCHA, United Nations document');
  });

  it('names orders by first words, and says so where no beginning is known', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => paragraph(id, { text: `Paragraph ${id}.` }));
    if (!a || !b || !c) throw new Error('Three paragraphs were made');
    const text = said({ base: null, ours: withBlocks(a, b, c), theirs: withBlocks(c, b, a) });
    expect(text).toContain('The order differs');
    expect(text).toContain('1. Paragraph a. 2. Paragraph b. 3. Paragraph c. Theirs');
    expect(text).not.toContain('Both started');
  });
});
