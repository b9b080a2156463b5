import { ok, type Result } from '../../../templates/model/result.ts';
import type { Refusal } from '../outcome.ts';
import { misuse } from '../refuse.ts';
import type { RawItem } from './raw-item.ts';

/**
 * Reads `ITEM=STATUS[,field=value]…`. A comma begins a new field only where a name and `=` follow, so
 * that notes may hold commas. The status may be left out: `5.8=,trend=worsening`.
 */
export function readSetArgument(text: string, primary: string): Result<RawItem, Refusal> {
  const at = text.indexOf('=');
  if (at < 1)
    return misuse(
      `--set takes ITEM=STATUS, for example 5.8=present; “${text}” is not of that form.`,
    );
  const item = text.slice(0, at).trim();
  const [status = '', ...others] = text.slice(at + 1).split(/,(?=\s*[a-z][\w-]*=)/i);
  const members = new Map<string, string>();
  if (status !== '') members.set(primary, status.trim());
  for (const other of others) {
    const equals = other.indexOf('=');
    const name = other.slice(0, equals).trim();
    if (members.has(name)) return misuse(`--set ${item}: “${name}” may stand only once.`);
    members.set(name, other.slice(equals + 1).trim());
  }
  return ok({ path: `--set ${item}`, item, members });
}
