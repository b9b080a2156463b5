import type { Finding } from '../model/finding.ts';
import { inputFinding } from '../model/input-finding.ts';

/** The finding for a part that is not there: missing, or named by the zip but not readable, with the reason in `lost`. */
export function absentPart(name: string, lost: ReadonlyMap<string, string>): Finding {
  const reason = lost.get(name);
  return reason === undefined
    ? inputFinding('part-missing', name, { part: name })
    : inputFinding('part-unreadable', name, { part: name, reason });
}
