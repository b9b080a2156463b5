import type { Finding } from '../model/finding.ts';
import { inputFinding } from '../model/input-finding.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { parseJson } from './parse-json.ts';
import { readAs } from './read-as.ts';
import {
  chunkContent,
  type ChunkContent,
  historyIndex,
  type HistoryIndex,
} from './schema/history.ts';
import { formatOnly } from './schema/manifest.ts';

/** The number of the history's format that this version writes, and the newest that it reads. */
export const historyFormat = 1;

/** The index of a history from text that nobody vouches for. Unknown members are kept. */
export function parseHistoryIndex(text: string, name: string): Result<HistoryIndex, Finding> {
  const json = parseJson(text, name);
  if (!json.ok) return json;
  const format = readAs(formatOnly, json.value, [], name);
  if (format.ok && format.value.format > historyFormat)
    return fail(
      inputFinding('format-newer', name, {
        format: String(format.value.format),
        known: String(historyFormat),
      }),
    );
  const index = readAs(historyIndex, json.value, [], name);
  if (!index.ok) return fail(first(index.problem));
  const seen = new Set<string>();
  for (const { id } of index.value.chunks.flatMap(({ versions }) => versions)) {
    if (seen.has(id)) return fail(inputFinding('id-repeated', name, { id }));
    seen.add(id);
  }
  return ok(index.value);
}

/** What a part of a history holds, for as many versions as the index says. The versions themselves are not looked into. */
export function parseHistoryChunk(
  text: string,
  versions: number,
  name: string,
): Result<ChunkContent, Finding> {
  const json = parseJson(text, name);
  if (!json.ok) return json;
  const content = readAs(chunkContent, json.value, [], name);
  if (!content.ok) return fail(first(content.problem));
  return content.value.then.length === versions - 1
    ? content
    : fail(
        inputFinding('part-unreadable', name, {
          part: name,
          reason: 'it does not hold as many versions as it should',
        }),
      );
}

function first(findings: readonly Finding[]): Finding {
  const [finding] = findings;
  if (!finding) throw new Error('A refusal needs a finding');
  return finding;
}
