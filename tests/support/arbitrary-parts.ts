import fc from 'fast-check';
import type { PlainDate } from '../../templates/model/time.ts';

/** Members that the given record may lack altogether. */
export const some = <Value extends object>(model: {
  readonly [Name in keyof Value]: fc.Arbitrary<Value[Name]>;
}): fc.Arbitrary<Partial<Value>> =>
  fc.record(model, {
    requiredKeys: [],
  }) as unknown as fc.Arbitrary<Partial<Value>>;

/** An id that this program minted. */
export const id = <Id extends string>(): fc.Arbitrary<Id> => fc.uuid().map((uuid) => uuid as Id);

/** An id that a pack gave. */
export const packName = fc
  .stringMatching(/^[a-z][a-z0-9-]{0,20}$/)
  .filter((name) => !refused.has(name));
const refused = new Set(['constructor', 'prototype']);

/** A day. */
export const date = fc
  .date({ min: new Date('1946-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10) as PlainDate);
/** JSON has no -0, and the names that are refused are tested elsewhere. */
const isKept = (value: unknown): boolean => {
  const text = JSON.stringify(value);
  return (
    !/__proto__|constructor|prototype/.test(text) &&
    !/\p{Surrogate}/u.test(text) &&
    !hasNegativeZero(value)
  );
};
const hasNegativeZero = (value: unknown): boolean =>
  Object.is(value, -0) ||
  (typeof value === 'object' && value !== null && Object.values(value).some(hasNegativeZero));

/** What a newer version may have written, and every version keeps as it is. */
export const newerValue: fc.Arbitrary<unknown> = fc
  .jsonValue({ maxDepth: 3 })
  .filter((value) => isKept(value));

/** Members that this version does not know, as a newer one may write. */
export const unknownMembers: fc.Arbitrary<object> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ 'x-newer': newerValue }) },
);
