import type { Dossier } from '../model/dossier.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { absentPart } from './absent-part.ts';
import { mimetype } from './format.ts';
import { inputFinding } from '../model/input-finding.ts';
import type { AttachmentId } from '../model/ids.ts';
import { wrapNewer } from './newer-content.ts';
import { parseJson } from './parse-json.ts';
import { type ByteTools, type Carried, partNames, type Parts } from './parts.ts';
import { readAttachments } from './read-attachments.ts';
import { readAs } from './read-as.ts';
import { readManifest } from './read-manifest.ts';
import { repeatedIds } from './repeated-ids.ts';
import { dossierPart } from './schema/dossier.ts';
import { draft as draftSchema } from './schema/draft.ts';

/** A dossier as its file gave it. An empty `report` means that the file was whole. */
export interface ReadDossier {
  readonly dossier: Dossier;
  readonly carried: Carried;
  readonly report: readonly Finding[];
}

/** Findings that stop the whole reading even when they stand in one draft: opening without it would hide or lose something. */
const stopping: ReadonlySet<string> = new Set<Finding['code']>([
  'content-newer',
  'json-too-deep',
  'json-member-refused',
]);

/**
 * The dossier in the parts of a file. Drafts and pictures that are missing or broken are left out and
 * reported, and so is a part that does not match its checksum; blocks and inlines of a newer version are
 * kept as they are. A newer format, data made to harm and a dossier
 * part that cannot be read stop the reading. `lost` gives parts that the zip names but could not give.
 */
export function partsToDossier(
  parts: Parts,
  lost: ReadonlyMap<string, string>,
  tools: ByteTools,
): Result<ReadDossier, readonly Finding[]> {
  if (!isDossierFile(parts, lost, tools)) return fail([inputFinding('not-a-dossier', 'file')]);
  const manifest = readManifest(parts, lost, tools);
  if (!manifest.ok) return manifest;

  const read = readPart(partNames.dossier, parts, lost, tools);
  if (!read.ok) return fail([read.problem]);
  const base = readAs(dossierPart, read.value);
  if (!base.ok) return base;

  const drafts: Draft[] = [];
  const broken: Finding[] = [];
  for (const [index, id] of base.value.drafts.entries()) {
    const draft = readDraft(index, partNames.draft(id), parts, lost, tools);
    if (draft.ok) drafts.push(draft.value);
    else if (draft.problem.some(({ code }) => stopping.has(code))) return draft;
    else broken.push(...draft.problem);
  }

  const { attachments: named, ...rest } = base.value;
  const pictures = readAttachments(named ?? {}, parts, lost, tools);
  const dossier: Dossier = {
    ...rest,
    drafts,
    ...(named ? { attachments: pictures.attachments } : {}),
  };
  const repeated = repeatedIds(dossier);
  if (repeated.length > 0) return fail(repeated);

  const known = new Set<string>([
    partNames.mimetype,
    partNames.manifest,
    partNames.dossier,
    ...base.value.drafts.map(partNames.draft),
    ...(Object.keys(pictures.attachments) as AttachmentId[]).map(partNames.attachment),
  ]);
  const carried = new Map([...parts].filter(([name]) => !known.has(name)));
  return ok({
    dossier,
    carried: { manifest: manifest.value.unknown, parts: carried },
    report: [
      ...manifest.value.report,
      ...broken,
      ...notYetIn(manifest.value.report, pictures.report),
    ],
  });
}

/** A part that the manifest already spoke of is not reported again. */
const notYetIn = (known: readonly Finding[], more: readonly Finding[]): readonly Finding[] =>
  more.filter(
    ({ code, values }) =>
      !known.some((one) => one.code === code && one.values['part'] === values['part']),
  );

/** A file that lost its first part is still a dossier if it has a dossier part. */
const isDossierFile = (
  parts: Parts,
  lost: ReadonlyMap<string, string>,
  tools: ByteTools,
): boolean => {
  const type = parts.get(partNames.mimetype);
  if (type) return tools.decode(type) === mimetype;
  return parts.has(partNames.dossier) || lost.has(partNames.dossier);
};

function readDraft(
  index: number,
  name: string,
  parts: Parts,
  lost: ReadonlyMap<string, string>,
  tools: ByteTools,
): Result<Draft, readonly Finding[]> {
  const read = readPart(name, parts, lost, tools);
  if (!read.ok) return fail([read.problem]);
  const draft = readAs(draftSchema, wrapNewer(read.value, 'file'), ['drafts', index]);
  if (draft.ok && partNames.draft(draft.value.id) !== name)
    return fail([
      inputFinding('value-wrong', `drafts[${index}].id`, { expected: 'the id in the part’s name' }),
    ]);
  return draft;
}

function readPart(
  name: string,
  parts: Parts,
  lost: ReadonlyMap<string, string>,
  tools: ByteTools,
): Result<unknown, Finding> {
  const bytes = parts.get(name);
  if (!bytes) return fail(absentPart(name, lost));
  const text = tools.decode(bytes);
  return text === undefined
    ? fail(inputFinding('part-unreadable', name, { part: name, reason: 'it is not UTF-8 text' }))
    : parseJson(text, name);
}
