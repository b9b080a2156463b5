import type { ContentId } from '../../templates/model/ids.ts';

/** The CSS anchor that a section's margin notes hang on. Ids are made plain, since a name may hold letters and digits only. */
export const sectionAnchor = (section: ContentId): string =>
  `--section-${section.replace(/[^a-zA-Z0-9_-]/g, (sign) => `_${sign.codePointAt(0)}`)}`;
