import { parseHistoryIndex } from '../../../templates/codec/parse-history.ts';
import type { Parts } from '../../../templates/codec/parts.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import { inputFinding } from '../../../templates/model/input-finding.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { byteTools } from '../byte-tools.ts';
import { emptyHistory, type History } from './history.ts';
import { historyLimits } from './history-limits.ts';
import { historyNames } from './history-names.ts';

/**
 * The history among the parts of a file that nobody vouches for. Only the index is read; a chunk is
 * looked into when one of its versions is asked for. A file without any such part has an empty one.
 */
export function historyFromParts(parts: Parts): Result<History, Finding> {
  const own = new Map([...parts].filter(([name]) => historyNames.isPart(name)));
  if (own.size === 0) return ok(emptyHistory);
  const name = historyNames.index;
  const bytes = own.get(name);
  if (!bytes) return fail(inputFinding('part-missing', name, { part: name }));
  const unreadable = (reason: string): { readonly ok: false; readonly problem: Finding } =>
    fail(inputFinding('part-unreadable', name, { part: name, reason }));
  if (bytes.length > historyLimits.index) return unreadable('it is larger than any that is read');
  const text = byteTools.decode(bytes);
  if (text === undefined) return unreadable('it is not UTF-8 text');
  const index = parseHistoryIndex(text, name);
  if (!index.ok) return index;
  const { format: _format, chunks, ...unknown } = index.value;
  return ok({
    chunks: chunks.map((entry) => ({
      ...entry,
      packed: own.get(historyNames.chunk(entry.sha256)),
    })),
    index: unknown,
    others: new Map([...own].filter(([part]) => part !== name && !historyNames.isChunk(part))),
  });
}
