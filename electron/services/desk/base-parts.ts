import { canonicalJson } from '../../../templates/codec/canonical-json.ts';
import { parseDossier } from '../../../templates/codec/parse-dossier.ts';
import { parseJson } from '../../../templates/codec/parse-json.ts';
import { type Parts } from '../../../templates/codec/parts.ts';
import { stringifyDossier } from '../../../templates/codec/stringify-dossier.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Instant } from '../../../templates/model/time.ts';
import { byteTools } from '../byte-tools.ts';

/** The state of a dossier from which a copy and its original went their ways. */
export interface Base {
  readonly dossier: Dossier;
  readonly at: Instant;
}

const names = { dossier: 'base/dossier.json', about: 'base/about.json' } as const;

/** The parts that let a copy carry its base. */
export const baseToParts = ({ dossier, at }: Base): Parts =>
  new Map([
    [names.dossier, byteTools.encode(stringifyDossier(dossier))],
    [names.about, byteTools.encode(canonicalJson({ at }))],
  ]);

/** The base in the parts of a file that nobody vouches for; null where there is none that can be read. */
export function baseFromParts(parts: Parts): Base | null {
  const held = jsonIn(parts, names.dossier);
  const about = jsonIn(parts, names.about);
  const dossier = held === undefined ? undefined : parseDossier(held);
  if (!dossier?.ok) return null;
  const at =
    typeof about === 'object' && about !== null && 'at' in about && typeof about.at === 'string'
      ? about.at
      : dossier.value.modified;
  return { dossier: dossier.value, at };
}

function jsonIn(parts: Parts, name: string): unknown {
  const bytes = parts.get(name);
  const text = bytes && byteTools.decode(bytes);
  const json = text === undefined ? undefined : parseJson(text, name);
  return json?.ok ? json.value : undefined;
}
