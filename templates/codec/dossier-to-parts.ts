import type { Dossier } from '../model/dossier.ts';
import { canonicalJson } from './canonical-json.ts';
import { currentFormat, mimetype } from './format.ts';
import { type ByteTools, type Carried, partNames, type Parts } from './parts.ts';
import { plainJson } from './plain-json.ts';
import type { DossierPart } from './schema/dossier.ts';

/**
 * The parts of a dossier file in the order they are written: `mimetype` first, then the manifest.
 * Equal dossiers give equal bytes. The dossier must have passed `parseDossier`.
 */
export function dossierToParts(dossier: Dossier, carried: Carried, tools: ByteTools): Parts {
  const json = (value: unknown): Uint8Array => {
    const plain = plainJson(value);
    if (!plain.ok) throw new Error(`A dossier that cannot be written: ${plain.problem.code}`);
    return tools.encode(canonicalJson(plain.value));
  };
  const { drafts, ...rest } = dossier;
  const part: DossierPart = { ...rest, drafts: drafts.map(({ id }) => id) };
  const content = new Map([
    [partNames.dossier, json(part)],
    ...drafts.map((draft): [string, Uint8Array] => [partNames.draft(draft.id), json(draft)]),
  ]);
  const others = [...carried.parts].filter(([name]) => !content.has(name));
  const type = tools.encode(mimetype);
  const listed = [[partNames.mimetype, type] as const, ...content, ...others];
  const manifest = json({
    ...carried.manifest,
    format: currentFormat,
    parts: Object.fromEntries(
      listed.map(([name, bytes]) => [name, { sha256: tools.sha256(bytes), size: bytes.length }]),
    ),
  });
  return new Map([
    [partNames.mimetype, type],
    [partNames.manifest, manifest],
    ...content,
    ...others,
  ]);
}
