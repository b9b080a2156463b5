import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteTools } from '../../../../electron/services/byte-tools.ts';
import { fromBase64, isBase64, toBase64 } from '../../../../templates/codec/base64.ts';
import { dossierToParts } from '../../../../templates/codec/dossier-to-parts.ts';
import { nothingCarried } from '../../../../templates/codec/parts.ts';
import { partsToDossier, type ReadDossier } from '../../../../templates/codec/parts-to-dossier.ts';
import { putAttachment } from '../../../../templates/edit/put-attachment.ts';
import type { AttachmentId } from '../../../../templates/model/ids.ts';
import { smallDossier } from '../../../support/small-dossier.ts';

describe('base64', () => {
  it('is that of the engine, and comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = toBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(text)).toEqual(bytes);
      }),
    );
  });

  it('holds for a picture of some size', () => {
    const bytes = Uint8Array.from({ length: 300_001 }, (_, at) => (at * 7919) % 256);
    expect(Buffer.from(toBase64(bytes), 'base64').equals(bytes)).toBe(true);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });

  it.each(['A', 'AA', 'AAA', '=', '====', 'A===', 'AA=A', 'AAA\n', 'AB==', 'AAB=', 'äAAA', 'AA=='])(
    'is not any text: %j',
    (text) => {
      const isOne = text === 'AA==';
      expect(isBase64(text)).toBe(isOne);
      expect(fromBase64(text) !== undefined).toBe(isOne);
    },
  );
});

const bytes = Uint8Array.from([137, 80, 78, 71]);
const id = byteTools.sha256(bytes) as AttachmentId;
const name = `attachments/${id}`;
const picture = { type: 'image/png', width: 3, height: 2, data: toBase64(bytes) } as const;
const dossier = putAttachment(smallDossier, id, picture);
const parts = (): Map<string, Uint8Array> =>
  new Map(dossierToParts(dossier, nothingCarried, byteTools));

function read(
  from: ReadonlyMap<string, Uint8Array>,
  lost = new Map<string, string>(),
): ReadDossier {
  const result = partsToDossier(from, lost, byteTools);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
const reported = ({ report }: ReadDossier): readonly string[] =>
  report.map(({ code, values }) => `${code} ${values['part'] ?? ''}`);

describe('a picture in a file', () => {
  it('is a part of its own, and the dossier names what it is', () => {
    expect(parts().get(name)).toEqual(bytes);
    const text = byteTools.decode(parts().get('dossier.json') ?? bytes) ?? '';
    expect(text).not.toContain(picture.data);
    expect(JSON.parse(text)).toMatchObject({
      attachments: { [id]: { type: 'image/png', width: 3, height: 2 } },
    });
    expect(read(parts())).toMatchObject({ dossier, report: [], carried: nothingCarried });
  });

  it('that is missing is reported once, and the dossier opens without it', () => {
    const without = parts();
    without.delete(name);
    const found = read(without);
    expect(found.dossier).toEqual({ ...smallDossier, attachments: {} });
    expect(reported(found)).toEqual([`part-missing ${name}`]);
    expect(reported(read(without, new Map([[name, 'cut short']])))).toEqual([
      `part-unreadable ${name}`,
    ]);
  });

  it('that is not what its name says is reported once and kept beside the dossier', () => {
    const changed = parts().set(name, Uint8Array.from([1]));
    const found = read(changed);
    expect(found.dossier.attachments).toEqual({});
    expect(reported(found)).toEqual([`part-changed ${name}`]);
    expect([...found.carried.parts.keys()]).toEqual([name]);
    changed.delete('manifest.json');
    expect(reported(read(changed))).toContain(`part-changed ${name}`);
  });

  it('is never written under a name that is not its own', () => {
    const wrong = { ...smallDossier, attachments: { ['0'.repeat(64)]: picture } };
    expect(() => dossierToParts(wrong, nothingCarried, byteTools)).toThrow('attachment');
  });

  it('is kept once however often it is put', () => {
    expect(putAttachment(dossier, id, { ...picture })).toBe(dossier);
  });
});

describe('ids inside a draft', () => {
  it('stand once: rows, notes, waivers and cuts', () => {
    const note = { kind: 'footnote', id: 'same', content: [] };
    const row = { id: 'row', cells: [{ content: [note] }] };
    const draft = {
      ...structuredClone(smallDossier.drafts[0]),
      waivers: ['w', 'w'].map((one) => ({
        id: one,
        code: 'section-empty',
        key: '',
        reason: '',
        on: '2025-01-01',
      })),
      cuts: ['c', 'c'].map((one) => ({ id: one, seconds: 60, keep: [], drop: [] })),
      sections: [
        {
          id: 's',
          key: 'k',
          blocks: [
            { kind: 'paragraph', id: 'p', content: [note] },
            { kind: 'table', id: 't', header: false, columns: [1], rows: [row, row] },
          ],
        },
      ],
    };
    const broken = parts().set('drafts/draft-1.json', byteTools.encode(JSON.stringify(draft)));
    const result = partsToDossier(broken, new Map(), byteTools);
    expect(!result.ok && result.problem.map(({ values }) => values['path'])).toEqual([
      'drafts[0].waivers[1].id',
      'drafts[0].cuts[1].id',
      'drafts[0].sections[0].blocks[1].rows[1].id',
      'drafts[0].sections[0].blocks[1]',
      'drafts[0].sections[0].blocks[1]',
    ]);
  });
});
