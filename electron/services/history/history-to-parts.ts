import { canonicalJson } from '../../../templates/codec/canonical-json.ts';
import { historyFormat } from '../../../templates/codec/parse-history.ts';
import type { Parts } from '../../../templates/codec/parts.ts';
import { byteTools } from '../byte-tools.ts';
import type { History } from './history.ts';
import { historyNames } from './history-names.ts';

/** The parts of a file that hold a history: none for an empty one, equal bytes for equal ones. */
export function historyToParts(history: History): Parts {
  const { chunks, index, others } = history;
  if (chunks.length === 0 && others.size === 0 && Object.keys(index).length === 0) return new Map();
  const entries = chunks.map(({ packed: _packed, ...entry }) => entry);
  return new Map([
    [
      historyNames.index,
      byteTools.encode(canonicalJson({ ...index, format: historyFormat, chunks: entries })),
    ],
    ...chunks.flatMap(({ sha256, packed }): [string, Uint8Array][] =>
      packed ? [[historyNames.chunk(sha256), packed]] : [],
    ),
    ...others,
  ]);
}
