import fc from 'fast-check';
import type { Block, Priority } from '../../../../templates/model/blocks/block.ts';
import type { Inline } from '../../../../templates/model/blocks/inline.ts';
import type { Draft, Section } from '../../../../templates/model/draft.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { ContentId, DossierId, DraftId } from '../../../../templates/model/ids.ts';
import type { Language } from '../../../../templates/model/language.ts';
import type { Cut, Speech } from '../../../../templates/model/speech.ts';
import { findTemplate } from '../../../../templates/pack/find.ts';
import { runText } from '../../../../templates/model/blocks/run-text.ts';
import type { DraftUnderSpeech } from '../../../../templates/speech/under-speech.ts';
import { deepFreeze, library } from '../../../support/un-core.ts';

export const idOf = (name: string): ContentId => name as ContentId;

/** So many plain words. */
export const wordsOf = (count: number): string =>
  Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

/** Words in [square brackets] become an optional passage. */
export const inlines = (text: string): readonly Inline[] =>
  text
    .split(/(\[[^\]]*\])/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('[') ? { text: part.slice(1, -1), optional: true } : { text: part },
    );

export const paragraph = (id: string, text: string, priority?: Priority): Block => ({
  kind: 'paragraph',
  id: idOf(id),
  content: inlines(text),
  ...(priority ? { priority } : {}),
});

const dossierWith = (draft: Draft): Dossier =>
  deepFreeze({
    id: 'dossier' as DossierId,
    title: 'A debate',
    created: '2025-09-19T08:00:00.000Z',
    modified: '2025-09-19T08:00:00.000Z',
    situation: { name: 'Gaza' },
    drafts: [draft],
    assessments: [],
    evidence: [],
  });

/** The statement of a supporter with these blocks in its first sections, as nobody may change it. */
export function under(
  sections: readonly (readonly Block[])[],
  { language = 'en', speech }: { readonly language?: Language; readonly speech?: Speech } = {},
): DraftUnderSpeech {
  const reference = { pack: 'un-core', packVersion: '0.1.0', template: 'veto-supporter' };
  const template = findTemplate(library, reference);
  if (!template) throw new Error('The pack has no such form');
  const draft: Draft = deepFreeze({
    id: 'draft' as DraftId,
    title: 'A statement',
    template: reference,
    fields: {},
    language,
    ...(speech ? { speech } : {}),
    sections: sections.map((blocks, index): Section => {
      const definition = template.sections[index];
      if (!definition) throw new Error('The form has fewer sections');
      return { id: idOf(`section-${index}`), key: definition.key, blocks };
    }),
  });
  return { dossier: dossierWith(draft), draft, template, library };
}

export const cutTo = (seconds: number, choices: Partial<Pick<Cut, 'keep' | 'drop'>> = {}): Cut => ({
  id: idOf('cut'),
  seconds,
  keep: [],
  drop: [],
  ...choices,
});

/** What a draft's blocks say, a line each. */
export const textOf = ({ sections }: Pick<Draft, 'sections'>): readonly string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.map((block) => ('content' in block ? runText(block.content) : block.kind)),
  );

const plainWord = fc.stringMatching(/^[a-z]{1,6}$/);
const sentence = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(plainWord, { minLength: 1, maxLength }).map((words) => words.join(' '));

const content = fc
  .array(fc.tuple(sentence(6), fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts.map(([text, optional, bold]): Inline => ({
      text: ` ${text} `,
      ...(bold ? { bold: true } : {}),
      ...(optional ? { optional: true } : {}),
    })),
  );

const priority = fc.constantFrom(undefined, undefined, 'must', 'should', 'may', 'may');
const marked = (mark: Priority | undefined): object => (mark ? { priority: mark } : {});

/** Paragraphs, list items and quotations with marks and optional passages; no block stands for another. */
export const plainBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.tuple(content, priority).map(([text, mark]): Block => ({
    kind: 'paragraph',
    id: idOf(''),
    content: text,
    ...marked(mark),
  })),
  fc.tuple(content, priority).map(([text, mark]): Block => ({
    kind: 'item',
    id: idOf(''),
    list: 'bullet',
    level: 0,
    content: text,
    ...marked(mark),
  })),
);

/** The same with headings, addresses to the chair and quotations, which can be left with nothing. */
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: plainBlock },
  {
    weight: 1,
    arbitrary: fc
      .tuple(content, priority, fc.constantFrom(1, 2, 3))
      .map(([text, mark, level]): Block => ({
        kind: 'heading',
        id: idOf(''),
        level: level,
        content: text,
        ...marked(mark),
      })),
  },
  {
    weight: 1,
    arbitrary: priority.map((mark): Block => ({
      kind: 'salutation',
      id: idOf(''),
      ...marked(mark),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(content, priority).map(([text, mark]): Block => ({
      kind: 'quotation',
      id: idOf(''),
      content: text,
      ...marked(mark),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(sentence(5), priority).map(([text, mark]): Block => ({
      kind: 'paragraph',
      id: idOf(''),
      content: [{ text: `${text}:` }],
      ...marked(mark),
    })),
  },
);

const sectionsOf = (block: fc.Arbitrary<Block>): fc.Arbitrary<readonly (readonly Block[])[]> =>
  fc
    .array(fc.array(block, { maxLength: 5 }), { minLength: 1, maxLength: 4 })
    .map((sections) =>
      sections.map((blocks, section) =>
        blocks.map((one, index) => ({ ...one, id: idOf(`b-${section}-${index}`) })),
      ),
    );

/** Says in a report what the text holds, and nothing of the packs. */
const told = (text: DraftUnderSpeech): DraftUnderSpeech =>
  Object.assign({ ...text }, { [fc.toStringMethod]: () => JSON.stringify(text.draft.sections) });

export const plainText = sectionsOf(plainBlock).map((sections) => told(under(sections)));
export const anyText = sectionsOf(anyBlock).map((sections) => told(under(sections)));

/** The same text in objects of its own, so that nothing is remembered of it. */
export const afresh = (text: DraftUnderSpeech): DraftUnderSpeech => ({
  ...text,
  draft: structuredClone(text.draft),
});
