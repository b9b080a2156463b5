import { attributesFrom } from './attributes.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strictWord = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** The prefixes that this program uses for the namespaces it looks into. */
const usual: Readonly<Record<string, string>> = {
  [word]: 'w',
  [strictWord]: 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'ep',
  'http://purl.oclc.org/ooxml/officeDocument/extendedProperties': 'ep',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': 'op',
  'http://purl.oclc.org/ooxml/officeDocument/customProperties': 'op',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
};

/**
 * Gives names their usual prefix, whatever prefix the file chose: a file cannot hide a comment by
 * calling its namespace something else. Names of other namespaces begin with `?`.
 */
export function createNames(): {
  readonly open: (name: string, attributes: string) => string;
  readonly close: () => void;
} {
  let scope: ReadonlyMap<string, string> = new Map();
  let known = new Map<string, string>();
  const outer: (ReadonlyMap<string, string> | undefined)[] = [];
  const resolve = (name: string): string => {
    const colon = name.indexOf(':');
    const uri = scope.get(colon < 0 ? '' : name.slice(0, colon));
    const prefix = uri === undefined ? '?' : (usual[uri] ?? '?');
    return `${prefix}:${name.slice(colon + 1)}`;
  };
  return {
    open: (name, attributes) => {
      if (attributes.includes('xmlns')) {
        outer.push(scope);
        scope = withDeclarations(scope, attributes);
        known = new Map();
      } else outer.push(undefined);
      const before = known.get(name);
      if (before !== undefined) return before;
      const resolved = resolve(name);
      known.set(name, resolved);
      return resolved;
    },
    close: () => {
      const before = outer.pop();
      if (!before) return;
      scope = before;
      known = new Map();
    },
  };
}

function withDeclarations(
  scope: ReadonlyMap<string, string>,
  attributes: string,
): ReadonlyMap<string, string> {
  const inner = new Map(scope);
  for (const [name, uri] of attributesFrom(attributes).all()) {
    if (name === 'xmlns') inner.set('', uri);
    else if (name.startsWith('xmlns:')) inner.set(name.slice(6), uri);
  }
  return inner;
}
