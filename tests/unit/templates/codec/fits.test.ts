import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fits } from '../../../../templates/codec/fits.ts';
import { plainJson } from '../../../../templates/codec/plain-json.ts';
import {
  dossier as dossierSchema,
  dossierPart,
} from '../../../../templates/codec/schema/dossier.ts';
import { draft as draftSchema } from '../../../../templates/codec/schema/draft.ts';
import { historyIndex } from '../../../../templates/codec/schema/history.ts';
import { manifest } from '../../../../templates/codec/schema/manifest.ts';
import { version } from '../../../../templates/codec/schema/version.ts';
import { arbitraryDossier } from '../../../support/arbitrary-dossier.ts';
import { first } from '../../../support/first.ts';
import { smallDossier } from '../../../support/small-dossier.ts';

const clean = (value: unknown): unknown => {
  const plain = plainJson(value);
  if (!plain.ok) throw new Error(plain.problem.code);
  return plain.value;
};

/** Every place of some data, as a path. */
const placesOf = (value: unknown, at: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, member]) => {
        const place = [...at, name];
        return [place, ...placesOf(member, place)];
      })
    : [];

/** A copy that holds something else at one place, or nothing. */
function withOther(value: unknown, place: readonly string[], other: unknown): unknown {
  const copy = structuredClone(value);
  let at = copy as Record<string, unknown>;
  for (const step of place.slice(0, -1)) at = at[step] as typeof at;
  const last = place.at(-1) ?? '';
  if (other === undefined && !Array.isArray(at)) Reflect.deleteProperty(at, last);
  else at[last] = other ?? null;
  return copy;
}

const other = fc.oneof(
  fc.constantFrom(undefined, null, true, false, 0, 1, 3, -1, 1.5, 2 ** 60),
  fc.constantFrom('', 'en', 'link', 'item', '2025-02-30', '../x', 'x'.repeat(201), []),
  fc.jsonValue({ maxDepth: 2 }),
);

describe('fits', { timeout: 60_000 }, () => {
  it('holds for every dossier that the model allows, so that none is read slowly', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        expect(fits(dossierSchema, clean(dossier))).toBe(true);
      }),
    );
  });

  it('agrees with the schema wherever one place of a dossier is changed', () => {
    fc.assert(
      fc.property(arbitraryDossier, fc.nat(), other, (dossier, choice, value) => {
        const places = placesOf(dossier);
        const place = places[choice % places.length] ?? [];
        let changed: unknown;
        try {
          changed = clean(withOther(dossier, place, value));
        } catch {
          return;
        }
        const read = dossierSchema.safeParse(changed);
        expect(fits(dossierSchema, changed)).toBe(read.success);
        if (read.success) expect(read.data).toStrictEqual(changed);
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with the schema wherever any one place of a small dossier is changed', () => {
    const values = [undefined, null, 7, -1, '', 'auto', true, [], {}, { kind: 'item' }];
    for (const place of placesOf(smallDossier))
      for (const value of values) {
        const changed = withOther(smallDossier, place, value);
        expect(fits(dossierSchema, changed), place.join('.')).toBe(
          dossierSchema.safeParse(changed).success,
        );
      }
  });

  it('holds for the other parts of a file', () => {
    const { drafts, ...rest } = smallDossier;
    const part = { sha256: 'a'.repeat(64), size: 1 };
    const versions = [{ id: 'v1', at: '2025-09-19T08:00:00Z', mark: { kind: 'named', name: 'x' } }];
    expect(fits(draftSchema, first(drafts))).toBe(true);
    expect(fits(dossierPart, { ...rest, drafts: drafts.map(({ id }) => id) })).toBe(true);
    expect(fits(version, first(versions))).toBe(true);
    expect(fits(manifest, { format: 1, parts: { 'dossier.json': part } })).toBe(true);
    expect(fits(historyIndex, { format: 1, chunks: [{ ...part, versions }] })).toBe(true);
    expect(fits(historyIndex, { format: 0, chunks: [] })).toBe(false);
    expect(fits(historyIndex, { format: 1, chunks: [{ ...part, versions: [] }] })).toBe(false);
  });

  it.each([
    ['changes text', z.string().trim(), ' x '],
    ['makes text', z.coerce.string(), 'x'],
    ['drops members', z.object({ a: z.string() }), { a: 'x' }],
    ['refuses members', z.strictObject({ a: z.string() }), { a: 'x' }],
    ['reads members', z.looseObject({}).catchall(z.string()), { a: 'x' }],
    ['fills in', z.looseObject({ a: z.string().default('x') }), { a: 'x' }],
    ['turns into another', z.string().transform(Number), '1'],
    ['waits', z.string().refine(async () => Promise.resolve(false)), 'x'],
    ['has a format', z.uuid(), '9b2d9e5c-8b0f-4b1e-9d3f-0a1b2c3d4e5f'],
    ['remembers where it stopped', z.string().regex(/x/g), 'x'],
    ['names its members', z.record(z.enum(['a']), z.string()), { a: 'x' }],
    ['looks at the whole', z.looseObject({}).refine(() => false), {}],
    ['is one of several', z.union([z.string(), z.number()]), 'x'],
  ])('never holds for a schema that %s', (_, schema, value) => {
    expect(fits(schema, value)).toBe(false);
  });
});
