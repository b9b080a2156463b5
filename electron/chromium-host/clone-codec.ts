/** Carries values between page and process as text, as far as a structured clone would carry them. */
export interface CloneCodec {
  readonly encode: (value: unknown) => string;
  readonly decode: (text: string) => unknown;
}

/**
 * Makes a codec. It refers to nothing outside itself, because its source also runs in the page.
 * `encode` throws for what cannot be cloned, such as a function.
 */
export function makeCloneCodec(): CloneCodec {
  const tag = (kind: string, value?: unknown) => ({ $: kind, v: value });
  const copy = (value: unknown, inside: readonly unknown[]): unknown => {
    if (value === undefined) return tag('undefined');
    if (typeof value === 'bigint') return tag('bigint', String(value));
    if (Object.is(value, -0)) return tag('number', '-0');
    if (typeof value === 'number' && !Number.isFinite(value)) return tag('number', String(value));
    if (typeof value === 'function' || typeof value === 'symbol')
      throw new Error('An object could not be cloned.');
    if (typeof value !== 'object' || value === null) return value;
    if (inside.includes(value)) throw new Error('Cycles are not carried by this host.');
    const within = [...inside, value];
    const each = (values: Iterable<unknown>) => Array.from(values, (item) => copy(item, within));
    if (Array.isArray(value)) return each(value);
    if (value instanceof Date) return tag('date', String(value.getTime()));
    if (value instanceof Uint8Array) return tag('bytes', Array.from(value));
    if (value instanceof Map) return tag('map', each(value));
    if (value instanceof Set) return tag('set', each(value));
    return tag(
      'object',
      Object.keys(value).map((key) => [key, copy((value as Record<string, unknown>)[key], within)]),
    );
  };
  const revive = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(revive);
    const { $: kind, v: held } = value as { $: string; v: never };
    const all = (): unknown[] => (held as unknown[]).map(revive);
    if (kind === 'bigint') return BigInt(held);
    if (kind === 'number') return Number(held);
    if (kind === 'date') return new Date(Number(held));
    if (kind === 'bytes') return Uint8Array.from(held);
    if (kind === 'map') return new Map(all() as [unknown, unknown][]);
    if (kind === 'set') return new Set(all());
    if (kind !== 'object') return undefined;
    const made: Record<string, unknown> = {};
    for (const [key, item] of held as [string, unknown][])
      // A member named __proto__ stays a member, as it does in a structured clone.
      Object.defineProperty(made, key, {
        value: revive(item),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    return made;
  };
  return {
    encode: (value) => JSON.stringify(copy(value, [])),
    decode: (text) => revive(JSON.parse(text)),
  };
}
