import fc from 'fast-check';
import type { Block } from '../../templates/model/blocks/block.ts';
import type { Inline, Words } from '../../templates/model/blocks/inline.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { Section } from '../../templates/model/draft.ts';
import type { AssessmentId, ContentId, EvidenceId } from '../../templates/model/ids.ts';
import { arbitraryDossier } from './arbitrary-dossier.ts';
import { arbitraryEdit } from './arbitrary-two-states.ts';
import { smallDossier } from './small-dossier.ts';
import { withIdsOnce } from './with-ids-once.ts';

/** A dossier and two copies of it that were worked on apart. */
export interface Copies {
  readonly base: Dossier;
  readonly ours: Dossier;
  readonly theirs: Dossier;
}
type Edit = (dossier: Dossier) => Dossier;

const sentences = [
  'We regret this outcome.',
  'France abstained.',
  'France voted against.',
  'Nine members voted in favour of S/2025/583.',
  'Protect civilians!',
  'Protect civilians!',
  'Who answers for it?',
  'نأسف لهذه النتيجة.',
  'من يجيب؟',
];
const arbitrarySentence = fc.constantFrom(...sentences);
const arbitraryContent: fc.Arbitrary<readonly Inline[]> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: arbitrarySentence.map((text): Inline => ({ text })) },
      { weight: 2, arbitrary: arbitrarySentence.map((text): Inline => ({ text, bold: true })) },
      { weight: 1, arbitrary: fc.constant<Inline>({ kind: 'field', field: 'chair' }) },
      {
        weight: 1,
        arbitrary: arbitrarySentence.map((text): Inline => ({
          kind: 'link',
          href: 'https://www.un.org',
          words: [{ text }],
        })),
      },
    ),
    { maxLength: 6 },
  )
  .map((content) => content.flatMap((one, at) => (at > 0 ? [{ text: ' ' }, one] : [one])));

const counted = <Id extends string>(name: string, count: number): readonly Id[] =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 1}` as Id);

/** A dossier as people write one: several sections, blocks of several sentences, an assessment with evidence. */
const arbitraryWritten: fc.Arbitrary<Dossier> = fc
  .tuple(
    fc.array(fc.array(arbitraryContent, { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
    fc.nat({ max: 3 }),
  )
  .map(([body, evidence]) => ({
    ...smallDossier,
    drafts: smallDossier.drafts.slice(0, 1).map((draft) => ({
      ...draft,
      sections: body.map((blocks, section) => ({
        id: `section-${section}` as ContentId,
        key: `key-${section}`,
        blocks: blocks.map((content, block): Block => ({
          kind: 'paragraph',
          id: `block-${section}-${block}` as ContentId,
          content,
        })),
      })),
    })),
    assessments: [
      {
        id: 'assessment-1' as AssessmentId,
        checklist: { pack: 'un-core', packVersion: '1.0.0', checklist: 'framework' },
        items: Object.fromEntries(
          counted('rf', 3).map((item) => [
            item,
            { values: { status: 'present' }, evidence: counted<EvidenceId>('E', evidence) },
          ]),
        ),
      },
    ],
    evidence: smallDossier.evidence.flatMap((item) =>
      counted<EvidenceId>('E', evidence).map((id) => ({ ...item, id })),
    ),
  }));

const parted = (content: readonly Inline[]): readonly Inline[] =>
  content.flatMap((inline): readonly Inline[] =>
    'text' in inline && inline.text !== ''
      ? (inline.text.match(/\S+|\s+/gu) ?? []).map((text): Words => ({ ...inline, text }))
      : [inline],
  );

/** Edits inside the words of a block, by stretches between spaces. */
const typing: readonly ((
  content: readonly Inline[],
  at: number,
  text: string,
) => readonly Inline[])[] = [
  (content, at, text) => content.map((one, index) => (index === at ? { text } : one)),
  (content, at) => content.filter((_, index) => index !== at),
  (content, at, text) => content.toSpliced(at, 0, { text }, { text: ' ' }),
  (content, _, text) => [...content, { text: ` ${text}` }],
  (content, at) =>
    content.map((one, index) =>
      'text' in one && index >= at && index < at + 4 ? { ...one, bold: true } : one,
    ),
  (content, at) =>
    content.map((one, index) => {
      if (!('text' in one) || index < at) return one;
      const { bold: _, ...plain } = one;
      return plain;
    }),
  (content, at) =>
    content.map((one, index) =>
      'text' in one && index >= at && index < at + 3 ? { ...one, language: 'fr' as const } : one,
    ),
];

const arbitraryTyping: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom(...typing), fc.nat(), fc.nat(), fc.nat(), arbitrarySentence)
  .map(([type, section, block, at, text]) => (dossier) => ({
    ...dossier,
    drafts: dossier.drafts.map((draft) => ({
      ...draft,
      sections: draft.sections.map((one, index) => ({
        ...one,
        blocks:
          index === section % draft.sections.length
            ? one.blocks.map((other, position) => {
                if (position !== block % one.blocks.length || !('content' in other)) return other;
                const words = parted(other.content);
                return { ...other, content: type(words, at % (words.length + 1), text) };
              })
            : one.blocks,
      })),
    })),
  }));

const arbitraryEvidence: fc.Arbitrary<Edit> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), arbitrarySentence, fc.nat({ max: 4 }))
  .map(([number, what, item]) => (dossier) => {
    const id = `E-${number}` as EvidenceId;
    const [first] = smallDossier.evidence;
    if (!first) return dossier;
    return {
      ...dossier,
      evidence: [...dossier.evidence.filter((one) => one.id !== id), { ...first, id, what }],
      assessments: dossier.assessments.map((assessment) => ({
        ...assessment,
        items: {
          ...assessment.items,
          [`rf-${item}`]: { values: { status: what }, evidence: [id] },
        },
      })),
    };
  });

const inSections = (
  dossier: Dossier,
  change: (sections: readonly Section[]) => readonly Section[],
) => ({
  ...dossier,
  drafts: dossier.drafts.map((draft) => ({ ...draft, sections: change(draft.sections) })),
});

/** A new paragraph in any section, under an id that no other has. */
const arbitraryNewBlock: fc.Arbitrary<Edit> = fc
  .tuple(fc.uuid(), fc.nat(), fc.nat({ max: 3 }), arbitraryContent)
  .map(
    ([id, section, at, content]) =>
      (dossier) =>
        inSections(dossier, (sections) =>
          sections.map((one, index) =>
            index === section % sections.length
              ? {
                  ...one,
                  blocks: one.blocks.toSpliced(at, 0, {
                    kind: 'paragraph',
                    id: id as ContentId,
                    content,
                  }),
                }
              : one,
          ),
        ),
  );

/** A block goes elsewhere, or a section goes with what is in it. */
const arbitraryShift: fc.Arbitrary<Edit> = fc
  .tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat({ max: 3 }), fc.nat({ max: 3 }))
  .map(
    ([from, block, to, at, drop]) =>
      (dossier) =>
        inSections(dossier, (sections) => {
          const source = sections[from % sections.length];
          const moved = source?.blocks[block % source.blocks.length];
          if (!moved) return sections;
          const shifted = sections
            .map((one) => ({ ...one, blocks: one.blocks.filter(({ id }) => id !== moved.id) }))
            .map((one, index) =>
              index === to % sections.length
                ? { ...one, blocks: one.blocks.toSpliced(at, 0, moved) }
                : one,
            );
          return drop === 0 && shifted.length > 1
            ? shifted.filter((one) => one.id !== source.id || one.blocks.includes(moved))
            : shifted;
        }),
  );

const arbitraryEdits = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: arbitraryTyping },
    { weight: 2, arbitrary: arbitraryEdit },
    { weight: 1, arbitrary: arbitraryEvidence },
    { weight: 1, arbitrary: arbitraryNewBlock },
    { weight: 1, arbitrary: arbitraryShift },
  ),
  { maxLength: 6 },
);

const edited = (dossier: Dossier, edits: readonly Edit[]): Dossier =>
  structuredClone(edits.reduce((before, edit) => edit(before), dossier));

const drawn = fc.tuple(
  fc.oneof({ weight: 3, arbitrary: arbitraryWritten }, { weight: 1, arbitrary: arbitraryDossier }),
  arbitraryEdits,
  arbitraryEdits,
);

/** Copies as a damaged file or another program may bring them: ids may stand twice. */
export const arbitraryRoughCopies: fc.Arbitrary<Copies> = drawn.map(([base, ours, theirs]) => ({
  base,
  ours: edited(base, ours),
  theirs: edited(base, theirs),
}));

/** Two copies that a few edits took apart, and what both began from. */
export const arbitraryCopies: fc.Arbitrary<Copies> = drawn.map(([rough, ours, theirs]) => {
  const base = withIdsOnce(rough);
  return {
    base,
    ours: withIdsOnce(edited(base, ours)),
    theirs: withIdsOnce(edited(base, theirs)),
  };
});
