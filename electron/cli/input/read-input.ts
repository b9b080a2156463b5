import { parseJson } from '../../../templates/codec/parse-json.ts';
import { describeFinding } from '../../../templates/model/describe-finding.ts';
import { ok, type Result } from '../../../templates/model/result.ts';
import { byteTools } from '../../services/byte-tools.ts';
import { readBounded } from '../../services/file/read-bounded.ts';
import { readingFailure } from '../../services/file/reading-failure.ts';
import type { Refusal } from '../outcome.ts';
import { failed } from '../refuse.ts';

const mostBytes = 16 * 1024 * 1024;

/** The text of a file given with --from. */
export async function readTextInput(path: string): Promise<Result<string, Refusal>> {
  const bytes = await readBounded(path, mostBytes);
  if (!bytes.ok) return failed(bytes.problem);
  const text = byteTools.decode(bytes.value);
  return text === undefined
    ? failed({ code: 'unreadable', message: `${path} is not UTF-8 text. Save it as UTF-8.` })
    : ok(text);
}

/** The data of a JSON file given with --from. */
export async function readJsonInput(path: string): Promise<Result<unknown, Refusal>> {
  const text = await readTextInput(path);
  if (!text.ok) return text;
  const json = parseJson(text.value, path);
  if (json.ok) return json;
  return failed({ ...readingFailure([json.problem]), message: describeFinding(json.problem) });
}
