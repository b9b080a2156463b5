import type { DocxLint, DocxParts } from './docx-parts.ts';
import { within } from './xml-tree.ts';

/** Every part is reached from the package by relationships and has a type; every relationship leads to a part. */
export const orphanParts: DocxLint = (parts) => {
  const reached = new Set(['[Content_Types].xml']);
  const problems: string[] = [];
  const follow = (from: string): void => {
    const relations = relationsOf(from);
    if (!parts.has(relations)) return;
    reached.add(relations);
    for (const target of targets(parts, relations, from)) {
      if (!parts.has(target)) problems.push(`${relations}: ${target} is not in the file`);
      else if (!reached.has(target)) {
        reached.add(target);
        follow(target);
      }
    }
  };
  follow('');
  const { types, defaults } = contentTypes(parts);
  for (const name of parts.keys()) {
    if (!reached.has(name)) problems.push(`${name} is not reached from anywhere`);
    if (name !== '[Content_Types].xml' && !types.has(name) && !defaults.has(ending(name)))
      problems.push(`${name} has no content type`);
  }
  for (const name of types)
    if (!parts.has(name)) problems.push(`[Content_Types].xml: ${name} is not in the file`);
  return problems;
};

const ending = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

function relationsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

const targets = (parts: DocxParts, relations: string, from: string): readonly string[] => {
  const root = parts.get(relations);
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  return root
    ? within(root, 'rel:Relationship')
        .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
        .map(({ attributes }) => {
          const target = attributes.get('Target') ?? '';
          return target.startsWith('/') ? target.slice(1) : folder + target;
        })
    : [];
};

function contentTypes(parts: DocxParts): {
  readonly types: ReadonlySet<string>;
  readonly defaults: ReadonlySet<string>;
} {
  const root = parts.get('[Content_Types].xml');
  const all = (name: string, attribute: string): ReadonlySet<string> =>
    new Set(
      root
        ? within(root, name).map((it) => it.attributes.get(attribute)?.replace(/^\//, '') ?? '')
        : [],
    );
  return { types: all('?:Override', 'PartName'), defaults: all('?:Default', 'Extension') };
}
