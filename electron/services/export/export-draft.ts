import { basename } from 'node:path';
import { runChecks } from '../../../templates/check/run-checks.ts';
import { describeFinding } from '../../../templates/model/describe-finding.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import type { AudienceId, ContentId, DraftId, ProfileId } from '../../../templates/model/ids.ts';
import type { Library } from '../../../templates/model/library.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { compile } from '../../../templates/print/compile.ts';
import type { PrintTree } from '../../../templates/print/print-tree.ts';
import type { ExportFormat, ExportReport, Failure } from '../../ipc/contract.ts';
import { sha256 } from '../byte-tools.ts';
import { atomicWrite } from '../file/atomic-write.ts';
import { readBounded } from '../file/read-bounded.ts';
import { inspectWritten } from './inspect-written.ts';
import type { RenderedFormat } from './render-tree.ts';

/** One draft, who it is for, in which of its form's ways out, and where to. */
export interface ExportJob {
  readonly dossier: Dossier;
  readonly draft: DraftId;
  readonly audience: AudienceId;
  readonly profile: ProfileId;
  readonly cut?: ContentId;
  readonly format: ExportFormat;
  readonly path: string;
}

/** What makes bytes out of a tree and of a page; the window and the command line have their own. */
export interface ExportTools {
  readonly render: (tree: PrintTree, format: RenderedFormat) => Promise<Uint8Array>;
  /** PDF from a whole HTML page, or a sentence that says why there can be none. */
  readonly printPdf: (html: string) => Promise<Result<Uint8Array, string>>;
}

const mostBytes = 512 * 1024 * 1024;

/**
 * Writes one draft to a file and says what came out: compiled for the audience, rendered, written
 * whole or not at all, read back and looked into. A refusal leaves the path as it was.
 */
export async function exportDraft(
  job: ExportJob,
  library: Library,
  tools: ExportTools,
): Promise<Result<ExportReport, Failure>> {
  const { dossier, draft, audience, profile, cut, format, path } = job;
  const options = { audience, profile, ...(cut === undefined ? {} : { cut }) };
  const compiled = compile(dossier, draft, options, library);
  if (!compiled.ok) return fail(refusal('refused', compiled.problem));
  const { tree, leftOut } = compiled.value;

  const rendered = await renderAs(format, tree, tools);
  if (!rendered.ok) return fail(notExported(rendered.problem));
  const written = await atomicWrite(path, rendered.value);
  if (!written.ok) return fail(notExported(written.problem));

  const back = await readBounded(path, mostBytes);
  if (!back.ok) return back;
  const facts = await inspectWritten[format](back.value);
  if (!facts.ok) return fail(refusal('not-exported', [facts.problem]));
  const hash = sha256(back.value);
  return ok({
    id: hash.slice(0, 24),
    fileName: basename(path),
    bytes: back.value.length,
    sha256: hash,
    facts: facts.value,
    leftOut,
    findings: runChecks(dossier, library, { draft }),
  });
}

async function renderAs(
  format: ExportFormat,
  tree: PrintTree,
  { render, printPdf }: ExportTools,
): Promise<Result<Uint8Array, string>> {
  if (format !== 'pdf') return ok(await render(tree, format));
  return printPdf(new TextDecoder().decode(await render(tree, 'html')));
}

const notExported = (message: string): Failure => ({ code: 'not-exported', message });

const refusal = (code: 'refused' | 'not-exported', findings: readonly Finding[]): Failure => ({
  code,
  message: findings.map((finding) => describeFinding(finding)).join(' '),
  findings,
});
