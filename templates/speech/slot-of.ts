import type { Draft } from '../model/draft.ts';
import type { Foundation } from '../model/provenance.ts';
import type { Template } from '../model/template.ts';

/**
 * How long the speaker has, and who says so. `by` a person for this draft, or the form; `mark` tells how
 * well the form's figure is founded (K: an editable default). `source` may be empty.
 */
export interface SlotFigure {
  readonly seconds: number;
  readonly source: string;
  readonly by: 'draft' | 'form';
  readonly mark?: Foundation;
}

/** The slot of a draft: what was set for it, else the minutes of its form; undefined where neither says. */
export function slotOf(
  { speech }: Pick<Draft, 'speech'>,
  { length }: Pick<Template, 'length'>,
): SlotFigure | undefined {
  if (speech?.slot) return { ...speech.slot, by: 'draft' };
  if (length.minutes === undefined) return undefined;
  const { mark, source = '' } = length.provenance;
  return { seconds: length.minutes * 60, source, by: 'form', mark };
}
