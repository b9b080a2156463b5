import canonicalize from 'canonicalize';

/** JSON in the one form of RFC 8785: equal data gives equal text. The data must be plain and well-formed. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Only data that JSON can hold has a canonical form');
  return text;
}
