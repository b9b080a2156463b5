import type { Attachment } from '../model/attachment.ts';
import type { Finding } from '../model/finding.ts';
import type { AttachmentId } from '../model/ids.ts';
import { inputFinding } from '../model/input-finding.ts';
import { absentPart } from './absent-part.ts';
import { toBase64 } from './base64.ts';
import { type ByteTools, partNames, type Parts } from './parts.ts';

type Named = Readonly<Record<AttachmentId, Omit<Attachment, 'data'>>>;

/** The pictures that a dossier names, with their bytes. One that is missing or not what its name says is left out and reported. */
export function readAttachments(
  named: Named,
  parts: Parts,
  lost: ReadonlyMap<string, string>,
  tools: ByteTools,
): {
  readonly attachments: Readonly<Record<AttachmentId, Attachment>>;
  readonly report: readonly Finding[];
} {
  const attachments: Record<string, Attachment> = {};
  const report: Finding[] = [];
  for (const [id, attachment] of Object.entries(named) as [
    AttachmentId,
    Omit<Attachment, 'data'>,
  ][]) {
    const name = partNames.attachment(id);
    const bytes = parts.get(name);
    if (!bytes) report.push(absentPart(name, lost));
    else if (tools.sha256(bytes) !== id)
      report.push(inputFinding('part-changed', name, { part: name }));
    else attachments[id] = { ...attachment, data: toBase64(bytes) };
  }
  return { attachments, report };
}
