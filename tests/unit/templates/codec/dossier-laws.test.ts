import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierToParts } from '../../../../templates/codec/dossier-to-parts.ts';
import { parseDossier } from '../../../../templates/codec/parse-dossier.ts';
import { nothingCarried } from '../../../../templates/codec/parts.ts';
import { partsToDossier } from '../../../../templates/codec/parts-to-dossier.ts';
import { stringifyDossier } from '../../../../templates/codec/stringify-dossier.ts';
import { byteTools } from '../../../../electron/services/byte-tools.ts';
import { arbitraryDossier, arbitraryIllFormedDossier } from '../../../support/arbitrary-dossier.ts';

const valueOf = <Value>(
  result: { ok: true; value: Value } | { ok: false; problem: unknown },
): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

describe('the dossier as JSON', { timeout: 60_000 }, () => {
  it('comes back equal, unknown members included', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const back = valueOf(parseDossier(JSON.parse(stringifyDossier(dossier))));
        expect(back).toStrictEqual(dossier);
      }),
    );
  });

  it('is canonical: the order of members does not show', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const turned = reversed(dossier) as typeof dossier;
        expect(stringifyDossier(turned)).toBe(stringifyDossier(dossier));
      }),
    );
  });

  it('replaces broken surrogate pairs once, and is stable from then on', () => {
    fc.assert(
      fc.property(arbitraryIllFormedDossier, (dossier) => {
        const once = valueOf(parseDossier(dossier));
        const text = stringifyDossier(once);
        expect(text).not.toMatch(/\p{Surrogate}/u);
        expect(valueOf(parseDossier(JSON.parse(text)))).toStrictEqual(once);
      }),
    );
  });

  it('does not change what it is given', () => {
    fc.assert(
      fc.property(arbitraryIllFormedDossier, (dossier) => {
        const before = structuredClone(dossier);
        parseDossier(dossier);
        expect(dossier).toStrictEqual(before);
      }),
    );
  });
});

describe('the dossier as parts of a file', { timeout: 60_000 }, () => {
  it('comes back equal and whole, with what a newer version added', () => {
    fc.assert(
      fc.property(arbitraryDossier, fc.uint8Array(), (dossier, bytes) => {
        const carried = {
          manifest: { 'x-newer': [1] },
          parts: new Map([['attachments/abc', bytes]]),
        };
        const parts = dossierToParts(dossier, carried, byteTools);
        expect([...parts.keys()].slice(0, 3)).toEqual([
          'mimetype',
          'manifest.json',
          'dossier.json',
        ]);
        const read = valueOf(partsToDossier(parts, new Map(), byteTools));
        expect(read.report).toEqual([]);
        expect(read.dossier).toStrictEqual(dossier);
        expect(read.carried).toStrictEqual(carried);
      }),
    );
  });

  it('gives equal parts for equal dossiers', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const one = dossierToParts(dossier, nothingCarried, byteTools);
        const other = dossierToParts(
          reversed(dossier) as typeof dossier,
          nothingCarried,
          byteTools,
        );
        expect([...other]).toStrictEqual([...one]);
      }),
    );
  });
});

/** The same data with the members of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}
