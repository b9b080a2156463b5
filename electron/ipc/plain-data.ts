/** Deeper than any dossier nests, and shallow enough that no checker runs out of stack. */
const deepest = 64;

/**
 * Tells whether a value that crossed the boundary is plain data: objects, arrays and primitives, not
 * nested deeper than a dossier is, and without a member named `__proto__`, which a careless copy
 * would turn into a prototype.
 */
export function isPlainData(value: unknown): boolean {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next.value === 'function' || typeof next.value === 'symbol') return false;
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth > deepest || !hasPlainShape(next.value)) return false;
    for (const key of Reflect.ownKeys(next.value)) {
      if (typeof key === 'symbol' || key === '__proto__') return false;
      open.push({ value: Reflect.get(next.value, key), depth: next.depth + 1 });
    }
  }
  return true;
}

function hasPlainShape(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  // A structured clone may come from another realm, whose Object is not ours.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
