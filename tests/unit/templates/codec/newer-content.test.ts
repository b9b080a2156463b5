import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteTools } from '../../../../electron/services/byte-tools.ts';
import { dossierToParts } from '../../../../templates/codec/dossier-to-parts.ts';
import { parseDossier } from '../../../../templates/codec/parse-dossier.ts';
import { nothingCarried, type Parts } from '../../../../templates/codec/parts.ts';
import { partsToDossier, type ReadDossier } from '../../../../templates/codec/parts-to-dossier.ts';
import { stringifyDossier } from '../../../../templates/codec/stringify-dossier.ts';
import { newerValue } from '../../../support/arbitrary-parts.ts';
import { smallDossier } from '../../../support/small-dossier.ts';

const draftPart = 'drafts/draft-1.json';
const json = (parts: Parts, name: string): unknown =>
  JSON.parse(byteTools.decode(parts.get(name) ?? new Uint8Array()) ?? '');

/** The parts of the small dossier with the blocks of its first draft as a newer version would have written them. */
function partsWith(blocks: readonly unknown[]): Parts {
  const parts = new Map(dossierToParts(smallDossier, nothingCarried, byteTools));
  const draft = json(parts, draftPart) as { sections: { blocks: unknown }[] };
  draft.sections[0]!.blocks = blocks;
  parts.set(draftPart, byteTools.encode(JSON.stringify(draft)));
  parts.delete('manifest.json');
  return parts;
}
function read(parts: Parts): ReadDossier {
  const result = partsToDossier(parts, new Map(), byteTools);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
const blocksOf = ({ dossier }: ReadDossier) => dossier.drafts[0]?.sections[0]?.blocks;
const writtenAgain = (parts: Parts): unknown =>
  (
    json(dossierToParts(read(parts).dossier, nothingCarried, byteTools), draftPart) as {
      sections: { blocks: unknown }[];
    }
  ).sections[0]?.blocks;

const chart = { kind: 'chart', id: 'c-1', series: [1, 2], priority: 'newest' };
const badge = { kind: 'badge', colour: { deep: [null] } };

describe('a block of a newer version', () => {
  it('is kept whole under its own id', () => {
    expect(blocksOf(read(partsWith([chart])))).toEqual([
      { kind: 'unknown', id: 'c-1', data: chart },
    ]);
  });

  it.each([
    ['without one', { kind: 'chart' }],
    ['with one that no file name could hold', { kind: 'chart', id: '../x' }],
    ['with one that is no text', { kind: 'chart', id: 7 }],
  ])('gets an id from its place: %s', (_, block) => {
    const taken = { kind: 'salutation', id: 'newer-1-2' };
    const found = blocksOf(read(partsWith([taken, block])));
    expect(found?.[1]).toEqual({ kind: 'unknown', id: 'newer-1-2-x', data: block });
    expect(blocksOf(read(partsWith([taken, block])))).toEqual(found);
    expect(writtenAgain(partsWith([taken, block]))).toEqual([taken, block]);
  });

  it('of a kind that is called unknown is not mistaken for our own', () => {
    const named = { kind: 'unknown', id: 'u-1', data: { kind: 'paragraph', id: 'p', content: [] } };
    expect(blocksOf(read(partsWith([named])))).toEqual([
      { kind: 'unknown', id: 'u-1', data: named },
    ]);
    expect(writtenAgain(partsWith([named]))).toEqual([named]);
  });

  it('stands in memory as it is, also where only memory holds it', () => {
    const { dossier } = read(partsWith([chart]));
    expect(parseDossier(JSON.parse(stringifyDossier(dossier)))).toEqual({
      ok: true,
      value: dossier,
    });
    const raw = structuredClone(smallDossier) as unknown as {
      drafts: { sections: { blocks: unknown[] }[] }[];
    };
    raw.drafts[0]!.sections[0]!.blocks = [chart];
    const parsed = parseDossier(raw);
    expect(parsed.ok && parsed.value.drafts[0]?.sections[0]?.blocks).toEqual([
      { kind: 'unknown', id: 'c-1', data: chart },
    ]);
  });

  it('does not excuse a block of a known kind that is damaged', () => {
    const { dossier, report } = read(partsWith([{ kind: 'table', id: 't' }]));
    expect(dossier.drafts.map(({ id }) => id)).toEqual(['draft-2']);
    expect(report.map(({ code }) => code)).toContain('value-missing');
  });
});

describe('an inline of a newer version', () => {
  const note = { kind: 'footnote', id: 'f', content: [{ text: 'x' }, badge] };
  const content = [{ text: 'a' }, badge, note, { text: 'b' }];
  const blocks = [
    { kind: 'paragraph', id: 'p', content },
    {
      kind: 'table',
      id: 't',
      header: false,
      columns: [1],
      rows: [{ id: 'r', cells: [{ content }] }],
    },
  ];

  it('is kept whole, in cells too, and a note with something newer inside as a whole', () => {
    const kept = [
      { text: 'a' },
      { kind: 'unknown', data: badge },
      { kind: 'unknown', data: note },
      { text: 'b' },
    ];
    expect(blocksOf(read(partsWith(blocks)))).toMatchObject([
      { content: kept },
      { rows: [{ cells: [{ content: kept }] }] },
    ]);
  });

  it('is written as it was', () => {
    expect(writtenAgain(partsWith(blocks))).toEqual(blocks);
  });
});

describe('anything newer', () => {
  const members = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), newerValue, {
    maxKeys: 4,
    noNullPrototype: true,
  });
  const kind = fc.stringMatching(/^new[a-z0-9-]{0,8}$/);
  const inline = fc.tuple(kind, members).map(([name, rest]) => ({ ...rest, kind: name }));

  it('comes out of the program as it went in', () => {
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 3 }), fc.array(inline), (newer, content) => {
        const blocks = [...newer, { kind: 'paragraph', id: 'p-1', content }].map((block) =>
          'id' in block && block.id !== 'p-1' ? { ...block, id: 0 } : block,
        );
        expect(writtenAgain(partsWith(blocks))).toEqual(blocks);
      }),
    );
  });
});
