import type { Block, ListItem } from '../model/blocks/block.ts';
import type { Inline } from '../model/blocks/inline.ts';
import type { CompileContext } from './print-context.ts';
import type { BlockSetting } from './block-setting.ts';
import { turned } from './print-direction.ts';
import { printImage } from './print-image.ts';
import { printInlines } from './print-inlines.ts';
import { words } from './print-parts.ts';
import { printTable } from './print-table.ts';
import type { ParagraphRole, PrintBlock, PrintHeading } from './print-tree.ts';
import { riskTable } from './risk-table/risk-table.ts';
import { salutationText } from './salutation-text.ts';

/** Items print as lists, so nothing prints one alone. */
type SingleBlock = Exclude<Block, ListItem>;

type Print<One extends SingleBlock> = (
  block: One,
  context: CompileContext,
  setting: BlockSetting,
) => readonly PrintBlock[];

const inRole =
  (role: ParagraphRole): Print<SingleBlock & { readonly content: readonly Inline[] }> =>
  (block, context) => [
    {
      kind: 'paragraph',
      id: block.id,
      role,
      content: printInlines(block.content, context),
      ...turned(block, context),
    },
  ];

/** How each kind of block prints that is in print at all. */
const print: {
  readonly [Kind in SingleBlock['kind']]: Print<Extract<SingleBlock, { readonly kind: Kind }>>;
} = {
  paragraph: inRole('body'),
  boilerplate: inRole('body'),
  quotation: inRole('quotation'),
  attribution: inRole('attribution'),
  // A statement sets nothing but its title off: its asks are heard. Source: the layout of published statements.
  ask: (block, context, setting) =>
    inRole(context.template.spoken ? 'body' : 'ask')(block, context, setting),
  heading: (block, context, { headingOffset }) => [
    {
      kind: 'heading',
      id: block.id,
      level: (block.level + headingOffset) as PrintHeading['level'],
      content: printInlines(block.content, context),
      ...turned(block, context),
    },
  ],
  numbered: (block, context) => [
    {
      kind: 'numbered',
      id: block.id,
      level: block.level,
      label: context.targets().get(block.id)?.label ?? '',
      content: printInlines(block.content, context),
      ...turned(block, context),
    },
  ],
  voice: (voice, context, setting) => [
    ...inRole('quotation')(voice, context, setting),
    ...(voice.speaker.trim() === ''
      ? []
      : [
          {
            kind: 'paragraph',
            id: null,
            role: 'attribution',
            content: [words(voice.speaker)],
            ...turned(voice, context),
          } as const,
        ]),
  ],
  table: (table, context) => [printTable(table, context)],
  image: (image, context) => [printImage(image, context)],
  'page-break': () => [{ kind: 'page-break' }],
  salutation: ({ id }, { draft, salutations }) => {
    const text = salutationText(draft, salutations);
    return text === ''
      ? []
      : [{ kind: 'paragraph', id, role: 'salutation', content: [words(text)] }];
  },
  'risk-table': (block, { assessments, evidence, draft, gate }, { detail, headingOffset }) => {
    const found = assessments.get(block.assessment);
    if (!found) return [];
    const source = { ...found, evidence, language: draft.language, gate };
    return riskTable(source, detail ?? block.detail, headingOffset === 0 ? 1 : 2, block.id);
  },
  unknown: () => [],
};

/** A block that is in print as print blocks. */
export const printBlock = (
  block: SingleBlock,
  context: CompileContext,
  setting: BlockSetting,
): readonly PrintBlock[] =>
  // The table is exhaustive; the compiler cannot follow a kind to its own handler.
  (print[block.kind] as Print<SingleBlock>)(block, context, setting);
