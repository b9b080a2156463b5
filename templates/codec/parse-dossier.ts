import type { Dossier } from '../model/dossier.ts';
import type { Finding } from '../model/finding.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { wrapNewerDrafts } from './newer-content.ts';
import { plainJson } from './plain-json.ts';
import { readAs } from './read-as.ts';
import { repeatedIds } from './repeated-ids.ts';
import { dossier as dossierSchema } from './schema/dossier.ts';

/**
 * A dossier from data that nobody vouches for. Every finding names a path. Unknown members are kept, and
 * so is a block or inline of a kind that only a newer version knows. What is right as it stands is given back as it is, not copied; nothing given is changed.
 */
export function parseDossier(data: unknown): Result<Dossier, readonly Finding[]> {
  const plain = plainJson(data);
  if (!plain.ok) return fail([plain.problem]);
  const read = readAs(dossierSchema, wrapNewerDrafts(plain.value));
  if (!read.ok) return read;
  const repeated = repeatedIds(read.value);
  return repeated.length > 0 ? fail(repeated) : ok(read.value);
}
