import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { byteTools } from '../../../../../electron/services/byte-tools.ts';
import { addVersion } from '../../../../../electron/services/history/add-version.ts';
import { emptyHistory, versionsOf } from '../../../../../electron/services/history/history.ts';
import { historyLimits } from '../../../../../electron/services/history/history-limits.ts';
import { historyToParts } from '../../../../../electron/services/history/history-to-parts.ts';
import { chunkOfStates, type State } from '../../../../../electron/services/history/make-chunk.ts';
import { writeZip } from '../../../../../electron/services/zip/write-zip.ts';
import { dossierToParts } from '../../../../../templates/codec/dossier-to-parts.ts';
import { nothingCarried, type Parts } from '../../../../../templates/codec/parts.ts';
import type { Block } from '../../../../../templates/model/blocks/block.ts';
import type { Dossier } from '../../../../../templates/model/dossier.ts';
import type { ContentId, VersionId } from '../../../../../templates/model/ids.ts';
import type { Version } from '../../../../../templates/model/version.ts';
import { countWords } from '../../../../../templates/speech/count-words.ts';
import { first } from '../../../../support/first.ts';
import { seeded } from '../../../../support/seeded.ts';
import { gaza } from '../../../../support/un-core.ts';

const random = seeded(7);
const below = (count: number): number => Math.floor(random() * count);

/** Sentences that pack about as well as English does: the words of the built-in forms, each after one that it follows there, now and then after any. */
const words = (
  await Promise.all(
    ['checklists/framework', 'templates/country-briefing', 'templates/veto-supporter'].map((name) =>
      readFile(
        new URL(`../../../../../templates/packs/un-core/${name}.json`, import.meta.url),
        'utf8',
      ),
    ),
  )
)
  .flatMap((text) => text.match(/"[^"]{30,}"/g) ?? [])
  .flatMap((text) => text.match(/[A-Za-z’-]+/g) ?? []);
const followers = new Map<string, number[]>();
for (const [index, word] of words.entries())
  followers.set(word, [...(followers.get(word) ?? []), index]);
function sentence(): string {
  const said: string[] = [];
  let at = below(words.length);
  while (said.length < 14) {
    said.push(words[at] ?? '');
    const places = followers.get(words[at] ?? '') ?? [];
    at =
      random() < 0.15
        ? below(words.length)
        : ((places[below(places.length)] ?? 0) + 1) % words.length;
  }
  return said.join(' ');
}

const uuid = (): string =>
  '00000000-0000-4000-8000-000000000000'.replaceAll('0', () => below(16).toString(16));

const blockCount = 600;
const text = (sentences: readonly string[]): string => `${sentences.join('. ')}.`;
const blockOf = (id: string, sentences: readonly string[]): Block => ({
  kind: 'paragraph',
  id: id as ContentId,
  content: [{ text: text(sentences) }],
});

function withBlocks(dossier: Dossier, blocks: readonly Block[], minute: number): Dossier {
  const draft = first(dossier.drafts);
  const sections = draft.sections.map((section, index) => ({
    ...section,
    blocks: index === 0 ? blocks : [],
  }));
  return {
    ...dossier,
    modified: new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString(),
    drafts: [{ ...draft, sections }],
  };
}

const zipped = (parts: Parts): number => {
  const zip = writeZip(parts);
  if (!zip.ok) throw new Error(zip.problem.code);
  return zip.value.length;
};

describe('the size of a history', { timeout: 120_000 }, () => {
  it('stays under five times the dossier for 500 versions of a dossier of 50 pages', async () => {
    const sentences = Array.from({ length: blockCount }, () => [
      sentence(),
      sentence(),
      sentence(),
    ]);
    const ids = sentences.map(uuid);
    let blocks = sentences.map((said, index) => blockOf(ids[index] ?? '', said));
    let dossier = withBlocks(gaza(), blocks, 0);
    expect(countWords(sentences.flat().join(' '), 'en')).toBeGreaterThan(25_000);

    const states: State[] = [];
    for (let turn = 0; turn < 500; turn += 1) {
      for (let change = below(3); change >= 0; change -= 1) {
        const at = below(blockCount);
        const said = first(sentences.slice(at)).with(below(3), sentence());
        sentences[at] = said;
        blocks = blocks.with(at, blockOf(ids[at] ?? '', said));
      }
      dossier = withBlocks(dossier, blocks, turn * 5);
      const version: Version = {
        id: uuid() as VersionId,
        at: dossier.modified,
        mark: { kind: 'auto' },
      };
      states.push({ version, held: dossier });
    }
    // Chunks that are made at once hold the same bytes as those that grew version by version.
    const chunks = [];
    for (const run of [states.slice(0, 256), states.slice(256, 499)])
      chunks.push((await chunkOfStates(run, historyLimits))!);
    const history = await addVersion({ ...emptyHistory, chunks }, states.at(-1)!.version, dossier);

    expect(versionsOf(history)).toHaveLength(500);
    const bare = dossierToParts(dossier, nothingCarried, byteTools);
    const ratio = zipped(new Map([...bare, ...historyToParts(history)])) / zipped(bare);
    expect(ratio).toBeLessThan(5);
    // Versions that were not remembered would be smaller still.
    expect(ratio).toBeGreaterThan(2);
  });
});
