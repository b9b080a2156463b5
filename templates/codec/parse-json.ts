import type { Finding } from '../model/finding.ts';
import { fail, type Result } from '../model/result.ts';
import { inputFinding } from '../model/input-finding.ts';
import { deepestJson, isDeeperThan } from './json-depth.ts';
import { plainJson } from './plain-json.ts';

/** Reads JSON text that nobody vouches for. `name` says in findings which file or part it was. */
export function parseJson(text: string, name: string): Result<unknown, Finding> {
  if (isDeeperThan(text, deepestJson))
    return fail(inputFinding('json-too-deep', name, { limit: String(deepestJson) }));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail(inputFinding('json-broken', name));
  }
  return plainJson(value, name);
}
