import type { Block } from '../../../templates/model/blocks/block.ts';
import type { ContentId } from '../../../templates/model/ids.ts';
import type { Language } from '../../../templates/model/language.ts';
import type { Misspelling } from './misspelt-in.ts';

/** What the page asks of the spelling thread. Each question has a number, which its answer bears. */
export type SpellingQuestion =
  | { readonly kind: 'known'; readonly words: readonly string[] }
  | {
      readonly kind: 'check';
      readonly number: number;
      readonly language: Language;
      readonly blocks: readonly Block[];
    }
  | {
      readonly kind: 'suggest';
      readonly number: number;
      readonly word: string;
      readonly language: Language;
    };

export type SpellingAnswer =
  | {
      readonly kind: 'checked';
      readonly number: number;
      readonly blocks: readonly (readonly [ContentId, readonly Misspelling[]])[];
    }
  | { readonly kind: 'suggested'; readonly number: number; readonly words: readonly string[] }
  | { readonly kind: 'no-dictionary'; readonly language: Language };
