import type { ContentId } from '../../../../templates/model/ids.ts';
import { inLanguage } from '../../../../templates/model/language.ts';
import { compileContext } from '../../../../templates/print/compile-context.ts';
import { printBlocks } from '../../../../templates/print/print-blocks.ts';
import type { PrintBlock } from '../../../../templates/print/print-tree.ts';
import { secondsFor } from '../../../../templates/speech/speaking-pace.ts';
import { isSpoken, speechOf } from '../../../../templates/speech/speech-of.ts';
import type { DraftUnderSpeech } from '../../../../templates/speech/under-speech.ts';

/** A section as it is spoken. Times are in seconds at the pace that is known of the speaker, else at the booth's. */
export interface Beat {
  readonly id: ContentId;
  readonly title: string;
  readonly words: number;
  readonly startsAt: number;
  readonly seconds: number;
  readonly blocks: readonly PrintBlock[];
}

/** The sections of a draft that are spoken, as they print; those without words are left out. */
export function beatsOf(under: DraftUnderSpeech): readonly Beat[] {
  const { dossier, draft, template, library } = under;
  const figures = speechOf(under);
  const context = compileContext(dossier, draft, template, library, () => true);
  return draft.sections.flatMap((section): readonly Beat[] => {
    const timed = figures.sections.get(section.id);
    if (!timed || timed.words === 0 || !isSpoken(section, template)) return [];
    const definition = template.sections.find(({ key }) => key === section.key);
    const { id } = section;
    return [
      {
        id,
        title: definition ? inLanguage(definition.title, draft.language) : '',
        words: timed.words,
        startsAt: timed.startsAt,
        seconds: secondsFor(timed.words, figures.pace),
        blocks: printBlocks(section.blocks, context, { headingOffset: 0 }),
      },
    ];
  });
}

/** The words of the beats from one to another, both included. */
export function wordsBetween(beats: readonly Beat[], from: ContentId, to: ContentId): number {
  const first = beats.findIndex(({ id }) => id === from);
  const last = beats.findIndex(({ id }) => id === to);
  return beats.slice(Math.max(first, 0), last + 1).reduce((sum, { words }) => sum + words, 0);
}
