import type { Attachment } from '../model/attachment.ts';
import type { Dossier } from '../model/dossier.ts';
import type { AttachmentId } from '../model/ids.ts';
import { fromBase64 } from './base64.ts';
import { canonicalJson } from './canonical-json.ts';
import { currentFormat, mimetype } from './format.ts';
import { type ByteTools, type Carried, partNames, type Parts } from './parts.ts';
import { plainJson } from './plain-json.ts';
import type { DossierPart } from './schema/dossier.ts';
import { unwrapNewer } from './newer-content.ts';

/**
 * The parts of a dossier file in the order they are written: `mimetype` first, then the manifest.
 * Equal dossiers give equal bytes; what a newer version wrote is written as it was. The dossier must have
 * passed `parseDossier`.
 */
export function dossierToParts(dossier: Dossier, carried: Carried, tools: ByteTools): Parts {
  const json = (value: unknown): Uint8Array => {
    const plain = plainJson(value);
    if (!plain.ok) throw new Error(`A dossier that cannot be written: ${plain.problem.code}`);
    return tools.encode(canonicalJson(plain.value));
  };
  const { drafts, attachments, ...rest } = dossier;
  const pictures = (Object.entries(attachments ?? {}) as [AttachmentId, Attachment][]).toSorted(
    ([one], [other]) => (one < other ? -1 : 1),
  );
  const part: DossierPart = {
    ...rest,
    drafts: drafts.map(({ id }) => id),
    ...(attachments
      ? { attachments: Object.fromEntries(pictures.map(([id, one]) => [id, withoutData(one)])) }
      : {}),
  };
  const content = new Map([
    [partNames.dossier, json(part)],
    ...drafts.map((draft): [string, Uint8Array] => [
      partNames.draft(draft.id),
      json(unwrapNewer(draft)),
    ]),
    ...pictures.map(([id, one]): [string, Uint8Array] => [
      partNames.attachment(id),
      bytesOf(id, one, tools),
    ]),
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

const withoutData = ({ data: _, ...rest }: Attachment): Omit<Attachment, 'data'> => rest;

/** A picture under a wrong name would be given up when the file is read again, so it is never written. */
function bytesOf(id: AttachmentId, { data }: Attachment, tools: ByteTools): Uint8Array {
  const bytes = fromBase64(data);
  if (!bytes || tools.sha256(bytes) !== id)
    throw new Error('An attachment is not what its id says it is');
  return bytes;
}
