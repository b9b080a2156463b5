import { describeFinding } from '../../templates/model/describe-finding.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import { ok, type Result } from '../../templates/model/result.ts';
import { type OpenedFile, openDossierFile } from '../services/file/open-dossier-file.ts';
import { saveDossierFile } from '../services/file/save-dossier-file.ts';
import type { CliWorld } from './cli-world.ts';
import type { Refusal } from './outcome.ts';
import { failed } from './refuse.ts';

/** What every command says first of a file that it can read only in part. */
export const damageNotes = ({ report }: OpenedFile): readonly string[] =>
  report.map((finding) => describeFinding(finding));

/** Opens a dossier that is whole. A damaged one is refused, since a change or an export of half of it would mislead. */
export async function openWhole(path: string): Promise<Result<OpenedFile, Refusal>> {
  const opened = await openDossierFile(path);
  if (!opened.ok) return failed(opened.problem);
  if (opened.value.file.whole) return opened;
  const refused = failed({
    code: 'unreadable',
    message: `${path} is damaged and was not changed. “aide show” prints what can be read of it.`,
    findings: opened.value.report,
  });
  return { ok: false, problem: { ...refused.problem, notes: damageNotes(opened.value) } };
}

/** Writes a changed dossier back to the file it came from, stamped with the time. */
export async function saveBack(
  { file }: OpenedFile,
  dossier: Dossier,
  { now }: CliWorld,
): Promise<Result<null, Refusal>> {
  const stamped = { ...dossier, modified: now().toISOString() };
  const saved = await saveDossierFile(file.path, stamped, file);
  return saved.ok ? ok(null) : failed(saved.problem);
}
