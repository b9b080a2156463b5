import fc from 'fast-check';
import type { Block } from '../../templates/model/blocks/block.ts';
import type { Inline } from '../../templates/model/blocks/inline.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { Draft, Section } from '../../templates/model/draft.ts';
import type { ContentId, EvidenceId } from '../../templates/model/ids.ts';
import { arbitraryDossier } from './arbitrary-dossier.ts';

/** A dossier at two moments. */
interface TwoStates {
  readonly before: Dossier;
  readonly after: Dossier;
}

/** What an edit draws on: numbers to pick places with, words, and the parts of another dossier. */
interface Chance {
  readonly pick: readonly number[];
  readonly words: string;
  readonly donor: Dossier;
}
type Edit = (dossier: Dossier, chance: Chance) => Dossier;

const replaced = <Item>(
  list: readonly Item[],
  pick: number | undefined,
  change: (item: Item) => Item,
) => list.map((item, index) => (index === (pick ?? 0) % list.length ? change(item) : item));
const without = <Item>(list: readonly Item[], pick: number | undefined) =>
  list.filter((_, index) => index !== (pick ?? 0) % list.length);
const inserted = <Item>(list: readonly Item[], pick: number | undefined, item: Item) =>
  list.toSpliced((pick ?? 0) % (list.length + 1), 0, item);
const moved = <Item>(list: readonly Item[], from: number | undefined, to: number | undefined) => {
  const item = list[(from ?? 0) % list.length];
  return item === undefined ? list : inserted(without(list, from), to, item);
};

const inDraft = (dossier: Dossier, chance: Chance, change: (draft: Draft) => Draft): Dossier => ({
  ...dossier,
  drafts: replaced(dossier.drafts, chance.pick[0], change),
});
const inSection = (dossier: Dossier, chance: Chance, change: (section: Section) => Section) =>
  inDraft(dossier, chance, (draft) => ({
    ...draft,
    sections: replaced(draft.sections, chance.pick[1], change),
  }));
const inBlock = (dossier: Dossier, chance: Chance, change: (block: Block) => Block) =>
  inSection(dossier, chance, (section) => ({
    ...section,
    blocks: replaced(section.blocks, chance.pick[2], change),
  }));
const inContent = (
  dossier: Dossier,
  chance: Chance,
  change: (content: readonly Inline[]) => readonly Inline[],
) =>
  inBlock(dossier, chance, (block) =>
    'content' in block ? { ...block, content: change(block.content) } : block,
  );

const edits: readonly Edit[] = [
  (dossier, chance) => ({ ...dossier, title: chance.words }),
  (dossier, chance) => ({ ...dossier, modified: chance.donor.modified }),
  (dossier, chance) => ({ ...dossier, situation: chance.donor.situation }),
  (dossier, chance) => inDraft(dossier, chance, (draft) => ({ ...draft, title: chance.words })),
  (dossier, chance) =>
    inDraft(dossier, chance, (draft) => ({
      ...draft,
      fields: chance.donor.drafts[0]?.fields ?? {},
    })),
  (dossier, { donor, pick }) => ({
    ...dossier,
    drafts: donor.drafts.reduce(
      (drafts, draft) =>
        drafts.some(({ id }) => id === draft.id) ? drafts : inserted(drafts, pick[0], draft),
      dossier.drafts,
    ),
  }),
  (dossier, { pick }) => ({ ...dossier, drafts: without(dossier.drafts, pick[0]) }),
  (dossier, { pick }) => ({ ...dossier, drafts: moved(dossier.drafts, pick[0], pick[1]) }),
  (dossier, chance) =>
    inDraft(dossier, chance, (draft) => ({
      ...draft,
      sections: moved(draft.sections, chance.pick[1], chance.pick[2]),
    })),
  (dossier, chance) =>
    inDraft(dossier, chance, (draft) => ({
      ...draft,
      sections: without(draft.sections, chance.pick[1]),
    })),
  (dossier, chance) =>
    inDraft(dossier, chance, (draft) => ({
      ...draft,
      sections: inserted(draft.sections, chance.pick[1], {
        id: `new-section-${chance.pick[3] ?? 0}` as ContentId,
        key: 'new',
        blocks: [],
      }),
    })),
  (dossier, chance) =>
    inSection(dossier, chance, (section) => ({
      ...section,
      blocks: inserted(section.blocks, chance.pick[2], {
        kind: 'paragraph',
        id: `new-${chance.pick[3] ?? 0}` as ContentId,
        content: [{ text: chance.words }],
      }),
    })),
  (dossier, chance) =>
    inSection(dossier, chance, (section) => ({
      ...section,
      blocks: without(section.blocks, chance.pick[2]),
    })),
  (dossier, chance) =>
    inSection(dossier, chance, (section) => ({
      ...section,
      blocks: moved(section.blocks, chance.pick[2], chance.pick[3]),
    })),
  // A block goes to another section of its draft.
  (dossier, chance) =>
    inDraft(dossier, chance, (draft) => {
      const from = draft.sections[(chance.pick[1] ?? 0) % draft.sections.length];
      const block = from?.blocks[(chance.pick[2] ?? 0) % from.blocks.length];
      if (!from || !block) return draft;
      const sections = draft.sections.map((section) =>
        section === from
          ? { ...section, blocks: section.blocks.filter((other) => other !== block) }
          : section,
      );
      return {
        ...draft,
        sections: replaced(sections, chance.pick[3], (section) => ({
          ...section,
          blocks: inserted(section.blocks, chance.pick[0], block),
        })),
      };
    }),
  (dossier, chance) => inContent(dossier, chance, () => [{ text: chance.words }]),
  (dossier, chance) =>
    inContent(dossier, chance, (content) => [...content, { text: ` ${chance.words}` }]),
  (dossier, chance) =>
    inContent(dossier, chance, (content) => [
      ...content,
      { kind: 'field', field: 'chair' },
      { kind: 'link', href: 'https://www.un.org', words: [{ text: chance.words }] },
    ]),
  (dossier, chance) => inContent(dossier, chance, (content) => without(content, chance.pick[3])),
  (dossier, chance) =>
    inContent(dossier, chance, (content) =>
      content.map((inline) =>
        'text' in inline
          ? { ...inline, text: inline.text.replace(/\S+/u, chance.words), bold: true }
          : inline,
      ),
    ),
  (dossier, chance) =>
    inBlock(dossier, chance, (block) =>
      'content' in block ? { kind: 'quotation', id: block.id, content: block.content } : block,
    ),
  (dossier, { donor, pick }) => ({
    ...dossier,
    assessments: replaced(dossier.assessments, pick[0], (assessment) => ({
      ...assessment,
      items: { ...assessment.items, ...donor.assessments[0]?.items },
      ...(donor.assessments[0]?.method === undefined
        ? {}
        : { method: donor.assessments[0].method }),
    })),
  }),
  (dossier, { pick }) => ({
    ...dossier,
    assessments: replaced(dossier.assessments, pick[0], (assessment) => ({
      ...assessment,
      items: Object.fromEntries(without(Object.entries(assessment.items), pick[1])),
    })),
  }),
  (dossier, { pick }) => ({ ...dossier, evidence: without(dossier.evidence, pick[0]) }),
  (dossier, { pick, words }) => ({
    ...dossier,
    evidence: replaced(dossier.evidence, pick[0], (item) => ({ ...item, what: words })),
  }),
  (dossier, { donor, pick }) => ({
    ...dossier,
    evidence: donor.evidence.reduce(
      (evidence, item) =>
        inserted(evidence, pick[0], {
          ...item,
          id: `E-${evidence.length}-${pick[3] ?? 0}` as EvidenceId,
        }),
      dossier.evidence,
    ),
  }),
];

/** One change that a person or another program may make to a dossier. */
export const arbitraryEdit: fc.Arbitrary<(dossier: Dossier) => Dossier> = fc
  .tuple(
    fc.constantFrom(...edits),
    fc.record({
      pick: fc.array(fc.nat({ max: 999 }), { minLength: 4, maxLength: 4 }),
      words: fc.oneof(
        fc.lorem({ maxCount: 5 }),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.constantFrom('主席女士，安理会', 'at least 1,500 of them', ''),
      ),
      donor: arbitraryDossier,
    }),
  )
  .map(([edit, chance]) => {
    const edited = (dossier: Dossier): Dossier => edit(dossier, chance);
    return Object.assign(edited, { [fc.toStringMethod]: () => `edit ${edits.indexOf(edit)}` });
  });

/** A dossier and what a few edits made of it; some pairs share data as in the window, others are copies as from a file. */
export const arbitraryTwoStates: fc.Arbitrary<TwoStates> = fc
  .tuple(arbitraryDossier, fc.array(arbitraryEdit, { maxLength: 5 }), fc.boolean())
  .map(([before, few, copied]) => {
    const after = few.reduce((dossier, edit) => edit(dossier), before);
    return { before, after: copied ? structuredClone(after) : after };
  });
