import type { SectionDefinition, Template } from '../../../templates/model/template.ts';

/** The words that a section usually takes of its form; undefined where the form gives no share. */
export const expectedWords = (
  { share }: Pick<SectionDefinition, 'share'>,
  { length }: Pick<Template, 'length'>,
): number | undefined =>
  share === undefined ? undefined : Math.round((length.words * share) / 100);
