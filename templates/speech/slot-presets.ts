import type { Library } from '../model/library.ts';
import type { SlotPreset } from '../model/pack.ts';
import type { Template } from '../model/template.ts';

/** The speaking times that the packs know, those of the form's own forum first, shorter ones before longer ones. */
export const slotPresets = (
  library: Library,
  { forum }: Pick<Template, 'forum'>,
): readonly SlotPreset[] =>
  library.packs
    .flatMap(({ phrases }) => phrases.slots)
    .toSorted(
      (a, b) => Number(b.forum === forum) - Number(a.forum === forum) || a.seconds - b.seconds,
    );
