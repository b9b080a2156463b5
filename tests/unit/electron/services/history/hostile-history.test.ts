import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../../electron/services/byte-tools.ts';
import { addVersion } from '../../../../../electron/services/history/add-version.ts';
import { dossierAt } from '../../../../../electron/services/history/dossier-at.ts';
import { historyFromParts } from '../../../../../electron/services/history/history-from-parts.ts';
import { historyLimits } from '../../../../../electron/services/history/history-limits.ts';
import { historyToParts } from '../../../../../electron/services/history/history-to-parts.ts';
import {
  emptyHistory,
  type History,
  versionsOf,
} from '../../../../../electron/services/history/history.ts';
import { thinHistory } from '../../../../../electron/services/history/thin-history.ts';
import { describeFinding } from '../../../../../templates/model/describe-finding.ts';
import type { FindingCode } from '../../../../../templates/model/finding-words.ts';
import type { VersionId } from '../../../../../templates/model/ids.ts';
import { first } from '../../../../support/first.ts';
import { smallDossier } from '../../../../support/small-dossier.ts';

const indexName = 'history/index.json';
const at = '2026-03-04T12:00:00.000Z';
const canary = 'Witness Amal, Block 7';

/** Two chunks: versions v0 and v1, and v2. Their titles must never be in words for a person. */
let history = emptyHistory;
for (const index of [0, 1, 2])
  history = await addVersion(
    history,
    { id: `v${index}` as VersionId, at, mark: { kind: 'auto' } },
    { ...smallDossier, title: `${canary} ${index}` },
    { ...historyLimits, versions: 2 },
  );
const parts = historyToParts(history);
const indexText = Buffer.from(parts.get(indexName)!).toString();
const indexData = () => JSON.parse(indexText);

const withIndex = (index: unknown) =>
  historyFromParts(
    new Map([
      ...parts,
      [
        indexName,
        typeof index === 'string' ? Buffer.from(index) : Buffer.from(JSON.stringify(index)),
      ],
    ]),
  );

function refusal(index: unknown): FindingCode | 'accepted' {
  const read = withIndex(index);
  if (read.ok) return 'accepted';
  expect(describeFinding(read.problem)).not.toMatch(/\{\w+\}|Amal/);
  return read.problem.code;
}

/** The history with its first chunk replaced, the index telling the truth about it where nothing else is said. */
function withChunk(
  text: Uint8Array | string,
  claims: { size?: number; sha256?: string; packed?: Uint8Array } = {},
): History {
  const packed = claims.packed ?? brotliCompressSync(text);
  const name = claims.sha256 ?? sha256(packed);
  const index = indexData();
  index.chunks[0] = {
    ...index.chunks[0],
    sha256: name,
    size: claims.size ?? Buffer.byteLength(text),
  };
  const read = historyFromParts(
    new Map([
      ...parts,
      [`history/${name}.br`, packed],
      [indexName, Buffer.from(JSON.stringify(index))],
    ]),
  );
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** How the versions of the first chunk fail; the third must stay readable, and the history usable. */
async function failures(broken: History): Promise<unknown[]> {
  const codes = [];
  for (const id of ['v0', 'v1'] as VersionId[]) {
    const read = await dossierAt(broken, id);
    if (!read.ok) expect(read.problem.message).not.toMatch(/Amal/);
    codes.push(read.ok ? 'read' : read.problem.code);
  }
  expect(await dossierAt(broken, 'v2' as VersionId)).toMatchObject({
    ok: true,
    value: { title: `${canary} 2` },
  });
  const more = await addVersion(
    broken,
    { id: 'v3' as VersionId, at, mark: { kind: 'auto' } },
    smallDossier,
  );
  expect(await dossierAt(more, 'v3' as VersionId)).toMatchObject({ ok: true });
  expect(historyFromParts(historyToParts(more)).ok).toBe(true);
  return codes;
}

describe('the index of a history that nobody vouches for', () => {
  it.each<[string, unknown, FindingCode]>([
    ['no JSON', '{', 'json-broken'],
    ['nothing', '', 'json-broken'],
    ['not UTF-8', Buffer.from([0xff]).toString('latin1') + '\uD800', 'json-broken'],
    ['another thing', [], 'value-wrong'],
    ['too deep', '['.repeat(1e6), 'json-too-deep'],
    ['a reserved name', '{"__proto__":{"polluted":1}}', 'json-member-refused'],
    ['no format', { chunks: [] }, 'value-missing'],
    ['a newer format', { format: 2 }, 'format-newer'],
    ['no chunks', { format: 1 }, 'value-missing'],
    [
      'a name that leads elsewhere',
      { ...indexData(), chunks: [{ ...indexData().chunks[0], sha256: '../../x' }] },
      'value-wrong',
    ],
    [
      'a chunk without versions',
      { ...indexData(), chunks: [{ ...indexData().chunks[0], versions: [] }] },
      'value-wrong',
    ],
    [
      'a size below nothing',
      { ...indexData(), chunks: [{ ...indexData().chunks[0], size: -1 }] },
      'value-wrong',
    ],
    [
      'an id twice',
      { ...indexData(), chunks: [indexData().chunks[0], indexData().chunks[0]] },
      'id-repeated',
    ],
    ['a moment that is none', indexText.replace(at, '2026-02-30T00:00:00Z'), 'value-wrong'],
    [
      'a reason that is not known',
      indexText.replace('"kind":"auto"', '"kind":"later"'),
      'content-newer',
    ],
    ['far too much', ' '.repeat(historyLimits.index + 1), 'part-unreadable'],
  ])('is refused: %s', (_, index, code) => {
    expect(refusal(index)).toBe(code);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('is missed where there are chunks', () => {
    const read = historyFromParts(new Map([...parts].filter(([name]) => name !== indexName)));
    expect(read).toMatchObject({ ok: false, problem: { code: 'part-missing' } });
  });

  it('is all that is read of a file', () => {
    const unread = new Map(
      [...parts].map(([name, bytes]) => [name, name === indexName ? bytes : Buffer.from('x')]),
    );
    const read = historyFromParts(unread);
    expect(read.ok && versionsOf(read.value)).toHaveLength(3);
  });
});

describe('a chunk of a history that nobody vouches for', { timeout: 60_000 }, () => {
  const packed = first(history.chunks).packed!;
  const chunkText = brotliDecompressSync(packed).toString();
  const chunkData = () => JSON.parse(chunkText);

  it('is read where it is as it was written', async () => {
    expect(await failures(withChunk(chunkText))).toEqual(['read', 'read']);
  });

  it.each<[string, () => History, [string, string]]>([
    [
      'gone',
      () => ({
        ...history,
        chunks: history.chunks.with(0, { ...first(history.chunks), packed: undefined }),
      }),
      ['unreadable', 'unreadable'],
    ],
    [
      'another than the index says',
      () =>
        withChunk(chunkText, {
          packed: brotliCompressSync('{}'),
          sha256: first(history.chunks).sha256,
        }),
      ['unreadable', 'unreadable'],
    ],
    [
      'not packed',
      () => withChunk(chunkText, { packed: Buffer.from(chunkText) }),
      ['unreadable', 'unreadable'],
    ],
    [
      'cut short',
      () => withChunk(chunkText, { packed: packed.subarray(0, -9) }),
      ['unreadable', 'unreadable'],
    ],
    [
      'larger than it says',
      () => withChunk(chunkText, { size: 100 }),
      ['unreadable', 'unreadable'],
    ],
    [
      'larger than the nothing it says',
      () => withChunk(chunkText, { size: 0 }),
      ['unreadable', 'unreadable'],
    ],
    [
      'shorter than it says',
      () => withChunk(chunkText, { size: 1e6 }),
      ['unreadable', 'unreadable'],
    ],
    [
      'said to be larger than any',
      () => withChunk(chunkText, { size: 2 ** 40 }),
      ['hostile', 'hostile'],
    ],
    ['not UTF-8', () => withChunk(Buffer.from([0xff, 0xfe])), ['unreadable', 'unreadable']],
    ['not JSON', () => withChunk('{"first":'), ['unreadable', 'unreadable']],
    ['too deep', () => withChunk('['.repeat(1e6)), ['hostile', 'hostile']],
    [
      'a reserved name',
      () => withChunk('{"first":{"__proto__":1},"then":[[]]}'),
      ['hostile', 'hostile'],
    ],
    ['of another shape', () => withChunk('{"first":{},"then":{}}'), ['unreadable', 'unreadable']],
    [
      'short of a step',
      () => withChunk(JSON.stringify({ ...chunkData(), then: [] })),
      ['unreadable', 'unreadable'],
    ],
    [
      'with a step that does not fit',
      () =>
        withChunk(JSON.stringify({ ...chunkData(), then: [[{ path: ['drafts', 99], set: 1 }]] })),
      ['read', 'unreadable'],
    ],
    [
      'with a step through a reserved name',
      () =>
        withChunk(
          JSON.stringify({ ...chunkData(), then: [[{ path: ['__proto__', 'polluted'], set: 1 }]] }),
        ),
      ['read', 'unreadable'],
    ],
    [
      'with a step that is none',
      () => withChunk(JSON.stringify({ ...chunkData(), then: [['x']] })),
      ['read', 'unreadable'],
    ],
    [
      'with a step to what is no dossier',
      () => withChunk(JSON.stringify({ ...chunkData(), then: [[{ path: ['title'], set: 7 }]] })),
      ['read', 'unreadable'],
    ],
    [
      'with a first state that is no dossier',
      () =>
        withChunk(
          JSON.stringify({ first: [canary], then: [[{ path: [], set: chunkData().first }]] }),
        ),
      ['unreadable', 'read'],
    ],
    [
      'with a kind of a newer version',
      () => withChunk(chunkText.replaceAll('"kind":"paragraph"', '"kind":"chart"')),
      ['read', 'read'],
    ],
  ])('leaves the others readable: %s', async (_, broken, codes) => {
    expect(await failures(broken())).toEqual(codes);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('is not read where it holds something else than the index names', async () => {
    const other = chunkText.replaceAll(`${canary} 0`, `${canary} 9`);
    expect(other).not.toBe(chunkText);
    expect(await failures(withChunk(other))).toEqual(['read', 'read']);
    const { sha256 } = first(history.chunks);
    expect(await failures(withChunk(other, { sha256 }))).toEqual(['unreadable', 'unreadable']);
  });

  it('is never unpacked further than it says, however much there is', async () => {
    const zeros = Buffer.alloc(256 * 1024 * 1024);
    const bomb = brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
    expect(bomb.length).toBeLessThan(zeros.length / 1000);
    expect(await failures(withChunk('', { packed: bomb, size: 1000 }))).toEqual([
      'unreadable',
      'unreadable',
    ]);
    const stopped = await dossierAt(withChunk('', { packed: bomb, size: 1000 }), 'v0' as VersionId);
    expect(stopped).toMatchObject({
      problem: { findings: [{ values: { reason: 'it is larger than it says' } }] },
    });
    expect(await failures(withChunk('', { packed: bomb, size: zeros.length }))).toEqual([
      'hostile',
      'hostile',
    ]);
  });

  it('with more versions than any is not read', async () => {
    const many = Array.from({ length: 1025 }, (_, index) => ({
      ...versionsOf(history)[0]!,
      id: `m${index}` as VersionId,
    }));
    const chunk = { ...first(history.chunks), versions: many };
    const read = await dossierAt({ ...history, chunks: [chunk] }, 'm0' as VersionId);
    expect(read).toMatchObject({ ok: false, problem: { code: 'unreadable' } });
  });

  it('never makes anything throw, whichever bytes are changed', async () => {
    const names = [...parts.keys()];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), {
          minLength: 1,
          maxLength: 3,
        }),
        async (name, flips) => {
          const bytes = Buffer.from(parts.get(name)!);
          for (const [place, flip] of flips) {
            const where = place % bytes.length;
            bytes[where] = (bytes[where] ?? 0) ^ flip;
          }
          const read = historyFromParts(new Map([...parts, [name, bytes]]));
          if (!read.ok) return;
          for (const { id } of versionsOf(read.value)) await dossierAt(read.value, id);
          await thinHistory(read.value, '2030-01-01T00:00:00Z');
          await addVersion(
            read.value,
            { id: 'new' as VersionId, at, mark: { kind: 'auto' } },
            smallDossier,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never makes anything throw, whatever its text says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.nat(),
            fc.nat({ max: 12 }),
            fc.constantFrom(
              '',
              '"',
              '{',
              '}',
              '[',
              '],[',
              '0',
              '-1',
              'null',
              '"x":',
              ',"at":9',
              '"__proto__"',
              '"drafts"',
            ),
          ),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
        async (cuts) => {
          const text = cuts.reduce((changed, [place, length, put]) => {
            const where = place % changed.length;
            return changed.slice(0, where) + put + changed.slice(where + length);
          }, chunkText);
          const broken = withChunk(text);
          await dossierAt(broken, 'v0' as VersionId);
          await dossierAt(broken, 'v1' as VersionId);
          const last = { ...broken, chunks: broken.chunks.slice(0, 1) };
          const more = await addVersion(
            last,
            { id: 'new' as VersionId, at, mark: { kind: 'auto' } },
            smallDossier,
          );
          expect(await dossierAt(more, 'new' as VersionId)).toMatchObject({ ok: true });
          await thinHistory(more, '2030-01-01T00:00:00Z');
        },
      ),
      { numRuns: 300 },
    );
  });
});
