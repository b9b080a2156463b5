import { useState } from 'react';
import type { Section } from '../../../templates/model/draft.ts';

/** The sections of a draft without their text. */
export type Layout = readonly Pick<Section, 'id' | 'key'>[];

/** Which sections there are, in order. Stays the same array while only their text changes. */
export function useLayout(sections: readonly Section[]): Layout {
  const [layout, setLayout] = useState<Layout>(sections);
  const same =
    layout.length === sections.length &&
    sections.every(({ id, key }, at) => id === layout[at]?.id && key === layout[at].key);
  if (!same) setLayout(sections);
  return same ? layout : sections;
}
