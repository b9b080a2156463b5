import type { Finding } from '../model/finding.ts';
import { fail, type Result } from '../model/result.ts';
import { inputFinding } from '../model/input-finding.ts';
import { deepestJson, isDeeperThan } from './json-depth.ts';
import { plainJson } from './plain-json.ts';

/**
 * Characters that are parsed before anyone looks how deep they nest. The engine needs no stack for
 * depth but some 60 bytes of memory for each level, which this bounds; a draft of this length has
 * thousands of blocks.
 */
const unscanned = 2 * 1024 * 1024;

/** Reads JSON text that nobody vouches for. `name` says in findings which file or part it was. */
export function parseJson(text: string, name: string): Result<unknown, Finding> {
  const tooDeep = (): boolean => isDeeperThan(text, deepestJson);
  const refuseDepth = fail(inputFinding('json-too-deep', name, { limit: String(deepestJson) }));
  if (text.length > unscanned && tooDeep()) return refuseDepth;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return tooDeep() ? refuseDepth : fail(inputFinding('json-broken', name));
  }
  return plainJson(value, name);
}
