import { unzipSync } from 'fflate';
import { byteTools } from '../../electron/services/byte-tools.ts';
import { addVersion } from '../../electron/services/history/add-version.ts';
import { emptyHistory, type History } from '../../electron/services/history/history.ts';
import { historyFromParts } from '../../electron/services/history/history-from-parts.ts';
import { historyLimits } from '../../electron/services/history/history-limits.ts';
import { historyToParts } from '../../electron/services/history/history-to-parts.ts';
import { chunkOfStates } from '../../electron/services/history/make-chunk.ts';
import { readZip } from '../../electron/services/zip/read-zip.ts';
import { writeZip } from '../../electron/services/zip/write-zip.ts';
import { dossierToParts } from '../../templates/codec/dossier-to-parts.ts';
import { nothingCarried } from '../../templates/codec/parts.ts';
import { partsToDossier } from '../../templates/codec/parts-to-dossier.ts';
import type { Block } from '../../templates/model/blocks/block.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { ContentId, VersionId } from '../../templates/model/ids.ts';
import { first } from '../support/first.ts';
import { sudan } from '../support/un-core.ts';
import { longText } from './long-text.ts';
import { mediansOfWork, ratioLine } from './measure.ts';

const blocks = 4_000;
const versions = 200;

/** Opening a long dossier with many versions, against unpacking the same file and parsing its JSON; and what one more version costs. */
export async function benchHistory(): Promise<readonly string[]> {
  const states = Array.from({ length: versions }, (_, turn) => stateOf(turn));
  const chunk = await chunkOfStates(
    states.map((held, turn) => ({
      version: { id: `v${turn}` as VersionId, at: held.modified, mark: { kind: 'auto' } },
      held,
    })),
    historyLimits,
  );
  if (!chunk) throw new Error('The history is too large');
  const history: History = { ...emptyHistory, chunks: [chunk] };
  const last = stateOf(versions);
  const bytes = writeZip(
    new Map([...dossierToParts(last, nothingCarried, byteTools), ...historyToParts(history)]),
  );
  if (!bytes.ok) throw new Error(bytes.problem.code);
  const file = bytes.value;

  const [own = NaN, plain = NaN, add = NaN] = await mediansOfWork(
    [
      () => open(file),
      async () => parseOnly(file),
      () =>
        addVersion(
          history,
          { id: 'new' as VersionId, at: last.modified, mark: { kind: 'auto' } },
          structuredClone(last),
        ),
    ],
    15,
  );
  return [
    ratioLine(
      `open of ${blocks} blocks, ${versions} versions, time`,
      own / plain,
      2,
      `${own.toFixed(0)} ms against ${plain.toFixed(0)} ms of unzip and JSON.parse; one more version takes ${add.toFixed(0)} ms`,
    ),
  ];
}

function stateOf(turn: number): Dossier {
  const dossier = sudan();
  const draft = first(dossier.drafts);
  const body = longText(blocks).map((paragraph, index): Block => {
    const parts = paragraph.kind === 'paragraph' ? paragraph.parts : [paragraph.text];
    const typed = Math.min(turn, versions) > index % versions ? ` Typed in turn ${turn}.` : '';
    return {
      kind: 'paragraph',
      id: `bench-${index}` as ContentId,
      content: [...parts, index < versions ? typed : ''].map((text) => ({ text })),
    };
  });
  const sections = draft.sections.map((section, index) => ({
    ...section,
    blocks: index === 0 ? body : [],
  }));
  return {
    ...dossier,
    modified: new Date(Date.UTC(2026, 0, 1) + turn * 300_000).toISOString(),
    drafts: [{ ...draft, sections }],
  };
}

async function open(file: Uint8Array): Promise<void> {
  const zip = await readZip(file);
  if (!zip.ok) throw new Error(zip.problem.code);
  const dossier = partsToDossier(zip.value.parts, zip.value.lost, byteTools);
  const history = historyFromParts(zip.value.parts);
  if (!dossier.ok || !history.ok) throw new Error('The file was not read');
}

function parseOnly(file: Uint8Array): void {
  for (const [name, bytes] of Object.entries(unzipSync(file)))
    if (name.endsWith('.json')) JSON.parse(new TextDecoder().decode(bytes));
}
