import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDossiers } from '../../../../templates/compare/compare-dossiers.ts';
import { sameJson } from '../../../../templates/change/same-json.ts';
import type { Block } from '../../../../templates/model/blocks/block.ts';
import type { Inline } from '../../../../templates/model/blocks/inline.ts';
import type { ComparedBlock, Comparison } from '../../../../templates/model/comparison.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { AssessmentId, ContentId, EvidenceId } from '../../../../templates/model/ids.ts';
import { comparedText as textOf } from '../../../support/compared-text.ts';
import { arbitraryTwoStates } from '../../../support/arbitrary-two-states.ts';
import { first } from '../../../support/first.ts';
import { smallDossier } from '../../../support/small-dossier.ts';
import { deepFreeze } from '../../../support/un-core.ts';

const side = (block: ComparedBlock, name: 'before' | 'after'): string =>
  block.text
    .filter((piece) => piece.in === 'both' || piece.in === name)
    .map(({ text }) => text)
    .join('');

const texts = (dossier: Dossier): string[] =>
  dossier.drafts.flatMap((draft) =>
    draft.sections.flatMap(({ blocks }) =>
      blocks.map((block) => `${draft.id} ${block.id} ${textOf(block)}`),
    ),
  );
const shown = (comparison: Comparison, name: 'before' | 'after'): string[] =>
  comparison.drafts.flatMap((draft) =>
    draft.sections.flatMap(({ blocks }) =>
      blocks
        .filter(({ fate }) => fate !== (name === 'before' ? 'added' : 'removed'))
        .map((block) => `${draft.id} ${block.id} ${side(block, name)}`),
    ),
  );

describe('the comparison of two states', { timeout: 60_000 }, () => {
  it('holds every block of both, word for word', () => {
    fc.assert(
      fc.property(arbitraryTwoStates, ({ before, after }) => {
        const comparison = compareDossiers(deepFreeze(before), deepFreeze(after));
        expect(shown(comparison, 'before').toSorted()).toEqual(texts(before).toSorted());
        expect(shown(comparison, 'after').toSorted()).toEqual(texts(after).toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('stands in the order of the later state, drafts, sections and blocks', () => {
    fc.assert(
      fc.property(arbitraryTwoStates, ({ before, after }) => {
        const { drafts } = compareDossiers(before, after);
        const there = <Part extends { readonly fate: string }>(parts: readonly Part[]) =>
          parts.filter(({ fate }) => fate !== 'removed');
        expect(
          there(drafts).map((draft) => ({
            id: draft.id,
            sections: there(draft.sections).map((section) => ({
              id: section.id,
              blocks: there(section.blocks).map(({ id }) => id),
            })),
          })),
        ).toEqual(
          after.drafts.map((draft) => ({
            id: draft.id,
            sections: draft.sections.map((section) => ({
              id: section.id,
              blocks: section.blocks.map(({ id }) => id),
            })),
          })),
        );
      }),
    );
  });

  it('says the same where both hold the same, and only there', () => {
    fc.assert(
      fc.property(arbitraryTwoStates, ({ before, after }) => {
        for (const other of [before, structuredClone(before)]) {
          const { same, drafts, ...rest } = compareDossiers(before, other);
          expect(same).toBe(true);
          expect(rest).toEqual({
            facts: [],
            assessments: [],
            evidence: [],
            words: { added: 0, removed: 0 },
          });
          expect(drafts.every(({ fate, fields }) => fate === 'same' && fields.length === 0)).toBe(
            true,
          );
        }
        expect(compareDossiers(before, after).same).toBe(
          sameJson({ ...before, modified: after.modified }, after),
        );
      }),
    );
  });

  it('counts the same words from either side', () => {
    fc.assert(
      fc.property(arbitraryTwoStates, ({ before, after }) => {
        const there = compareDossiers(before, after);
        const back = compareDossiers(after, before);
        expect(there.drafts.map(({ id }) => id).toSorted()).toEqual(
          back.drafts.map(({ id }) => id).toSorted(),
        );
        expect(there.evidence.length).toBe(back.evidence.length);
        if (there.same) expect(there.words).toEqual({ added: 0, removed: 0 });
      }),
    );
  });
});

const paragraph = (id: string, content: string | readonly Inline[]): Block => ({
  kind: 'paragraph',
  id: id as ContentId,
  content: typeof content === 'string' ? [{ text: content }] : content,
});

/** The small dossier with one draft, whose sections hold these blocks. */
function holding(...sections: readonly (readonly Block[])[]): Dossier {
  const draft = first(smallDossier.drafts);
  return {
    ...smallDossier,
    drafts: [
      {
        ...draft,
        sections: sections.map((blocks, index) => ({
          id: `section-${index}` as ContentId,
          key: `key-${index}`,
          blocks,
        })),
      },
    ],
  };
}

const blocksOf = (comparison: Comparison): readonly ComparedBlock[] =>
  comparison.drafts.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks));

/** Marks of a redline: [-gone-] {+come+}. */
const redline = ({ text }: ComparedBlock): string =>
  text
    .map((piece) =>
      piece.in === 'both'
        ? piece.text
        : piece.in === 'before'
          ? `[-${piece.text}-]`
          : `{+${piece.text}+}`,
    )
    .join('');
const redlineOf = (before: string, after: string): string =>
  redline(
    first(
      blocksOf(
        compareDossiers(holding([paragraph('a', before)]), holding([paragraph('a', after)])),
      ),
    ),
  );

describe('the words of a changed paragraph', () => {
  it.each([
    ['France voted in favour.', 'France voted against.', 'France voted [-in favour-]{+against+}.'],
    ['some 1,500 fled', 'some 1,600 fled', 'some [-1,500-]{+1,600+} fled'],
    ['draft S/2025/583 fell', 'draft S/2025/584 fell', 'draft [-S/2025/583-]{+S/2025/584+} fell'],
    ['a long text', 'a very long text', 'a {+very +}long text'],
    ['the end', 'the end.', 'the end{+.+}'],
    [
      'We regret the use of the veto',
      'We deplore this use of the veto',
      'We [-regret the-]{+deplore this+} use of the veto',
    ],
    [
      'Two big markets in northern towns were hit',
      'Many small shops in two villages were hit',
      '[-Two big markets in northern towns-]{+Many small shops in two villages+} were hit',
    ],
    ['安理会未能通过决议', '安理会已经通过决议', '安理会[-未能-]{+已经+}通过决议'],
    ['نشكركم على عقد المناقشة', 'نشكركم على المناقشة', 'نشكركم على [-عقد -]المناقشة'],
    ['judge 👩🏽‍⚖️ spoke', 'judge 👩🏻‍⚖️ spoke', 'judge [-👩🏽‍⚖️-]{+👩🏻‍⚖️+} spoke'],
  ])('reads as a person would write it: %s', (before, after, expected) => {
    expect(redlineOf(before, after)).toBe(expected);
  });

  it('takes a live part as one, and never for text that looks like it', () => {
    const before = holding([
      paragraph('a', [{ text: 'Thank you, ' }, { kind: 'field', field: 'chair' }, { text: '.' }]),
      { kind: 'salutation', id: 'b' as ContentId },
      paragraph('c', [{ text: '[field chair]' }]),
    ]);
    const after = holding([
      paragraph('a', [{ text: 'Thank you, ' }, { kind: 'field', field: 'date' }, { text: '.' }]),
      {
        kind: 'risk-table',
        id: 'b' as ContentId,
        assessment: 'x' as AssessmentId,
        detail: 'short',
      },
      paragraph('c', [{ kind: 'field', field: 'chair' }]),
    ]);
    expect(blocksOf(compareDossiers(before, after)).map(redline)).toEqual([
      'Thank you, [-[field chair]-]{+[field date]+}.',
      '[-[salutation]-]{+[risk table, short]+}',
      '[-[field chair]-]{+[field chair]+}',
    ]);
  });

  it('does not part words where their look changes', () => {
    const [block] = blocksOf(
      compareDossiers(
        holding([paragraph('a', 'Genocide')]),
        holding([paragraph('a', [{ text: 'Geno', bold: true }, { text: 'cide' }])]),
      ),
    );
    expect(block).toMatchObject({
      fate: 'changed',
      look: true,
      text: [{ text: 'Genocide', in: 'both' }],
    });
  });
});

describe('blocks and where they stand', () => {
  const [a, b, c] = [paragraph('a', 'One.'), paragraph('b', 'Two.'), paragraph('c', 'Three.')];
  const fates = (before: Dossier, after: Dossier) =>
    compareDossiers(before, after).drafts.flatMap(({ sections }) =>
      sections.map(({ fate, blocks }) => [fate, blocks.map(({ id, fate }) => `${id} ${fate}`)]),
    );

  it('shows what was removed where it stood', () => {
    expect(fates(holding([a, b, c]), holding([a, c]))).toEqual([
      ['changed', ['a same', 'b removed', 'c same']],
    ]);
  });

  it('tells a block that moved within its section', () => {
    expect(fates(holding([a, b, c]), holding([b, c, a]))).toEqual([
      ['changed', ['b same', 'c same', 'a moved']],
    ]);
  });

  it('tells a block that went to another section, once', () => {
    expect(fates(holding([a, b], [c]), holding([b], [c, a]))).toEqual([
      ['changed', ['b same']],
      ['changed', ['c same', 'a moved']],
    ]);
  });

  it('calls a block that moved and changed changed', () => {
    expect(fates(holding([a], [b]), holding([], [b, paragraph('a', 'Won.')]))).toEqual([
      ['changed', []],
      ['changed', ['b same', 'a changed']],
    ]);
  });

  it('shows every block of two that a file gave one id', () => {
    const twice = holding([a, paragraph('a', 'Again.')]);
    expect(blocksOf(compareDossiers(twice, holding([a]))).map(redline)).toEqual([
      'One.',
      '[-Again.-]',
    ]);
  });
});

describe('what is not text', () => {
  const assessment = first(smallDossier.assessments);
  const evidence = first(smallDossier.evidence);

  it('is not evidence in another order', () => {
    const other = { ...evidence, id: 'E-02' as EvidenceId };
    const comparison = compareDossiers(
      { ...smallDossier, evidence: [evidence, other] },
      { ...smallDossier, evidence: [other, evidence] },
    );
    expect(comparison.evidence).toEqual([]);
  });

  it('is compared by name', () => {
    const draft = first(smallDossier.drafts);
    const after: Dossier = {
      ...smallDossier,
      title: 'Renamed',
      drafts: [
        {
          ...draft,
          title: 'Final',
          fields: { ...draft.fields, chair: { value: 'Mr. X', origin: 'person', confirmed: true } },
        },
        ...smallDossier.drafts.slice(1),
      ],
      assessments: [
        {
          ...assessment,
          method: 'Interviews',
          items: {
            rf01: { values: { status: 'absent' }, evidence: ['E-02' as EvidenceId] },
            rf02: { values: { status: 'present' }, evidence: [], audience: 'internal' },
          },
        },
      ],
      evidence: [
        { ...evidence, what: 'Shelling of two markets.' },
        { ...evidence, id: 'E-02' as EvidenceId },
      ],
    };
    const comparison = compareDossiers(smallDossier, after);
    expect(comparison.facts).toEqual([
      { name: 'title', before: smallDossier.title, after: 'Renamed' },
    ]);
    expect(comparison.drafts[0]).toMatchObject({
      fate: 'changed',
      title: { name: 'title', before: draft.title, after: 'Final' },
      fields: [{ name: 'chair', before: draft.fields['chair']?.value ?? null, after: 'Mr. X' }],
    });
    expect(comparison.assessments).toEqual([
      {
        id: assessment.id,
        fate: 'changed',
        scope: [{ name: 'method', before: null, after: 'Interviews' }],
        items: [
          {
            item: 'rf01',
            fate: 'changed',
            values: [{ name: 'status', before: 'present', after: 'absent' }],
            evidence: { added: ['E-02'], removed: ['E-01'] },
          },
          {
            item: 'rf02',
            fate: 'added',
            values: [
              { name: 'status', before: null, after: 'present' },
              { name: 'audience', before: null, after: 'internal' },
            ],
            evidence: { added: [], removed: [] },
          },
        ],
      },
    ]);
    expect(comparison.evidence).toMatchObject([
      {
        id: 'E-01',
        fate: 'changed',
        values: [
          { name: 'what', before: 'Shelling of a market.', after: 'Shelling of two markets.' },
        ],
      },
      { id: 'E-02', fate: 'added' },
    ]);
    expect(comparison.evidence[1]?.values.map(({ name }) => name)).toEqual([
      'what',
      'source',
      'sourceKind',
      'reference',
      'published',
      'grade',
      'audience',
    ]);
    expect(comparison.same).toBe(false);
  });
});
