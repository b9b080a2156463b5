import { inputFinding } from '../../../templates/model/input-finding.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import type { ZipLimits } from './zip-limits.ts';

const mebibytes = (bytes: number): string => String(Math.round(bytes / (1024 * 1024)));

/** One finding for each way in which a zip goes past its limits; reading and writing report the same. */
export const zipFindings = {
  fileTooLarge: (limits: ZipLimits): Finding =>
    inputFinding('zip-file-too-large', 'file', { limit: mebibytes(limits.fileBytes) }),
  tooMany: (entries: number, limits: ZipLimits): Finding =>
    inputFinding('zip-too-many', 'file', {
      entries: String(entries),
      limit: String(limits.entries),
    }),
  entryTooLarge: (name: string, limits: ZipLimits): Finding =>
    inputFinding('zip-entry-too-large', name, { limit: mebibytes(limits.entryBytes) }),
  totalTooLarge: (limits: ZipLimits): Finding =>
    inputFinding('zip-too-large', 'file', { limit: mebibytes(limits.totalBytes) }),
  ratio: (name: string, limits: ZipLimits): Finding =>
    inputFinding('zip-ratio', name, { limit: String(limits.ratio) }),
} as const;
