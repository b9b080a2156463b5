import { readXml, type XmlProblem } from './xml/read-xml.ts';

/** Something outside the file that a part points to. */
export interface ExternalTarget {
  /** The last word of the relationship's type, such as `hyperlink` or `attachedTemplate`. */
  readonly type: string;
  readonly target: string;
}

/** Reads the relationships of a part and adds those that lead outside. */
export const readRelations = (source: string, into: ExternalTarget[]): XmlProblem | undefined =>
  readXml(source, {
    open: (name, attributes) => {
      if (name !== 'rel:Relationship') return;
      if (attributes.get('TargetMode')?.toLowerCase() !== 'external') return;
      into.push({
        type: attributes.get('Type')?.split('/').at(-1) ?? '',
        target: attributes.get('Target') ?? '',
      });
    },
  });
