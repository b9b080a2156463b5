import { z } from 'zod';

const { core } = z;
type Schema = z.core.$ZodType;
type Fits = (value: unknown) => boolean;

/**
 * Tells whether plain data is as a schema says and would come out of it unchanged, several times as
 * fast as by reading it. False says nothing but that it has to be read: also where a schema asks for
 * something that is not looked at here.
 */
export const fits = (schema: Schema, data: unknown): boolean => fitsOf(schema)(data);

/** Each made once, because schemas never change. */
const made = new WeakMap<Schema, Fits>();

function fitsOf(schema: Schema): Fits {
  const before = made.get(schema);
  if (before) return before;
  const kind = kindFits(schema);
  const tests = (schema._zod.def.checks ?? []).map(checkFits);
  const [first, ...others] = tests;
  const all: Fits =
    first === undefined
      ? kind
      : others.length === 0
        ? (value) => kind(value) && first(value)
        : (value) => kind(value) && tests.every((test) => test(value));
  made.set(schema, all);
  return all;
}

const never: Fits = () => false;

/** What the schema asks of a value before its checks. */
function kindFits(schema: Schema): Fits {
  if (schema instanceof core.$ZodObject) return membersFit(schema);
  if (schema instanceof core.$ZodDiscriminatedUnion) return unionFits(schema);
  if (schema instanceof core.$ZodRecord) return recordFits(schema);
  if (schema instanceof core.$ZodArray) return listFits(fitsOf(schema._zod.def.element));
  if (schema instanceof core.$ZodEnum)
    return isOneOf(core.util.getEnumValues(schema._zod.def.entries));
  if (schema instanceof core.$ZodLiteral) return isOneOf(schema._zod.def.values);
  if (schema instanceof core.$ZodOptional) return fitsOf(schema._zod.def.innerType);
  if (schema instanceof core.$ZodNullable) {
    const inner = fitsOf(schema._zod.def.innerType);
    return (value) => value === null || inner(value);
  }
  const { type } = schema._zod.def;
  // Any other member, as `coerce`, asks for more than the type.
  const bare = Object.keys(schema._zod.def).every((name) => name === 'type' || name === 'checks');
  return (bare && typeFits[type]) || never;
}

const isOneOf = (values: readonly unknown[]): Fits => {
  const known = new Set(values);
  return (value) => known.has(value);
};

const typeFits: { readonly [Type in z.core.$ZodTypeDef['type']]?: Fits } = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  unknown: () => true,
};

/** What a check asks of a value that has its schema's type. */
function checkFits(check: z.core.$ZodCheck): Fits {
  if (check instanceof core.$ZodCheckRegex) {
    const { pattern } = check._zod.def;
    if (pattern.global || pattern.sticky) return never;
    return (value) => pattern.test(value as string);
  }
  if (check instanceof core.$ZodCheckMinLength) {
    const { minimum } = check._zod.def;
    return (value) => (value as ArrayLike<unknown>).length >= minimum;
  }
  if (check instanceof core.$ZodCheckMaxLength) {
    const { maximum } = check._zod.def;
    return (value) => (value as ArrayLike<unknown>).length <= maximum;
  }
  if (check instanceof core.$ZodCustom) {
    const { fn } = check._zod.def;
    return (value) => fn(value) === true;
  }
  if (check instanceof core.$ZodCheckGreaterThan) {
    const { value: bound, inclusive } = check._zod.def;
    if (typeof bound !== 'number') return never;
    return (value) => (inclusive ? (value as number) >= bound : (value as number) > bound);
  }
  if (check instanceof core.$ZodCheckLessThan) {
    const { value: bound, inclusive } = check._zod.def;
    if (typeof bound !== 'number') return never;
    return (value) => (inclusive ? (value as number) <= bound : (value as number) < bound);
  }
  return check instanceof core.$ZodCheckNumberFormat && check._zod.def.format === 'safeint'
    ? Number.isSafeInteger
    : never;
}

const isMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function membersFit(schema: z.core.$ZodObject): Fits {
  const { shape, catchall } = schema._zod.def;
  // Only what keeps the members that it does not name leaves the value as it is.
  if (!(catchall instanceof core.$ZodUnknown)) return never;
  const members = new Map<string, MemberFits>();
  let required = 0;
  for (const [name, member] of Object.entries<Schema>(shape)) {
    const needed = member._zod.optin === 'optional' ? 0 : 1;
    members.set(name, { fits: fitsOf(member), needed });
    required += needed;
  }
  return (value) => {
    if (!isMembers(value)) return false;
    let found = 0;
    for (const name in value) {
      const member = members.get(name);
      if (!member) continue;
      if (!member.fits(value[name])) return false;
      found += member.needed;
    }
    return found === required;
  };
}

interface MemberFits {
  readonly fits: Fits;
  /** 1 for a member that has to be there, 0 for one that may be absent. */
  readonly needed: 0 | 1;
}

function unionFits(schema: z.core.$ZodDiscriminatedUnion): Fits {
  const { discriminator, options } = schema._zod.def;
  const byValue = new Map<unknown, Fits>();
  for (const option of options as readonly Schema[])
    for (const value of option._zod.propValues?.[discriminator] ?? [])
      byValue.set(value, fitsOf(option));
  return (value) => isMembers(value) && (byValue.get(value[discriminator]) ?? never)(value);
}

function recordFits(schema: z.core.$ZodRecord): Fits {
  const { keyType, valueType, mode } = schema._zod.def;
  // A closed list of names asks for each of them.
  if (mode !== undefined || !(keyType instanceof core.$ZodString)) return never;
  const nameFits = fitsOf(keyType);
  const memberFits = fitsOf(valueType);
  return (value) => {
    if (!isMembers(value)) return false;
    for (const name in value) if (!nameFits(name) || !memberFits(value[name])) return false;
    return true;
  };
}

const listFits =
  (elementFits: Fits): Fits =>
  (value) => {
    if (!Array.isArray(value)) return false;
    for (const element of value) if (!elementFits(element)) return false;
    return true;
  };
