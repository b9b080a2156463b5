import type { Block } from '../model/blocks/block.ts';
import { isWords, type Inline } from '../model/blocks/inline.ts';
import { inlinesOfBlock } from '../model/blocks/inlines-of-block.ts';
import { compileContext } from '../print/compile-context.ts';
import type { CompileContext } from '../print/print-context.ts';
import { printBlocks } from '../print/print-blocks.ts';
import { countWords } from './count-words.ts';
import { spokenText } from './spoken-text.ts';
import type { DraftUnderSpeech } from './under-speech.ts';

/** Counts the spoken words of one block of a draft. */
export type WordCounter = (block: Block) => number;

/** What a block's words were counted under; the same object as long as nothing that they depend on changes. */
type Basis = object;

const known = new WeakMap<Block, { readonly basis: Basis; readonly words: number }>();

/**
 * A counter for the blocks of a draft: as they print, without footnotes. A count is kept with its block
 * and made again only when the block or something that it shows has changed.
 */
export function wordCounter(under: DraftUnderSpeech): WordCounter {
  const { language } = under.draft;
  const own = languageBasis(language);
  const live = liveBasis(under);
  let context: CompileContext | undefined;
  return (block) => {
    const nature = natureOf(block);
    const basis = nature === 'plain' ? own : live;
    const before = known.get(block);
    if (before?.basis === basis && nature !== 'moving') return before.words;
    context ??= compileContext(
      under.dossier,
      under.draft,
      under.template,
      under.library,
      () => true,
    );
    const printed = printBlocks([block], context, { headingOffset: 0 });
    const words = countWords(spokenText(printed), language);
    known.set(block, { basis, words });
    return words;
  };
}

const natures = new WeakMap<Block, 'plain' | 'live' | 'moving'>();

/** `plain`: says its own words; `live`: shows something of the dossier; `moving`: names another place of the text. */
function natureOf(block: Block): 'plain' | 'live' | 'moving' {
  const before = natures.get(block);
  if (before) return before;
  const inlines = inlinesOfBlock(block);
  const nature = inlines.some((inline) => 'kind' in inline && inline.kind === 'cross-reference')
    ? 'moving'
    : plainKinds.has(block.kind) && inlines.every(isPlain)
      ? 'plain'
      : 'live';
  natures.set(block, nature);
  return nature;
}

const plainKinds: ReadonlySet<Block['kind']> = new Set([
  'paragraph',
  'heading',
  'numbered',
  'item',
  'quotation',
  'attribution',
]);

const isPlain = (inline: Inline): boolean =>
  isWords(inline) || inline.kind === 'link' || inline.kind === 'footnote';

const languageBases = new Map<string, Basis>();
function languageBasis(language: string): Basis {
  const basis = languageBases.get(language) ?? { language };
  languageBases.set(language, basis);
  return basis;
}

const liveBases = new WeakMap<object, { readonly parts: readonly unknown[] }>();
function liveBasis({ dossier, draft, template, library }: DraftUnderSpeech): Basis {
  const { assessments, evidence } = dossier;
  const { style, language, template: reference } = draft;
  const parts = [assessments, evidence, style, language, reference.pack, template, library];
  const before = liveBases.get(draft.fields);
  if (before?.parts.every((part, index) => part === parts[index])) return before;
  const basis = { parts };
  liveBases.set(draft.fields, basis);
  return basis;
}
