import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectDocx } from '../../../../../electron/export/inspect/inspect-docx.ts';
import {
  exportDraft,
  type ExportJob,
  type ExportTools,
} from '../../../../../electron/services/export/export-draft.ts';
import { findBrowser } from '../../../../../electron/services/export/find-browser.ts';
import { pdfWithBrowser } from '../../../../../electron/services/export/pdf-with-browser.ts';
import { renderThreaded } from '../../../../../electron/services/export/render-threaded.ts';
import { renderHere } from '../../../../../electron/services/export/render-tree.ts';
import { fail } from '../../../../../templates/model/result.ts';
import { compile } from '../../../../../templates/print/compile.ts';
import { treeText } from '../../../../../templates/print/tree-text.ts';
import { first } from '../../../../support/first.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';
import { gaza, library, sudan } from '../../../../support/un-core.ts';

const tools: ExportTools = {
  render: renderHere,
  printPdf: () => Promise.resolve(fail('No browser.')),
};
const jobFor = (path: string, changed: Partial<ExportJob> = {}): ExportJob => {
  const dossier = changed.dossier ?? gaza();
  return {
    dossier,
    draft: first(dossier.drafts).id,
    audience: 'public',
    profile: 'delivery',
    format: 'docx',
    path,
    ...changed,
  };
};
const treeOf = ({ dossier, draft, audience, profile }: ExportJob) => {
  const compiled = compile(dossier, draft, { audience, profile }, library);
  if (!compiled.ok) throw new Error(first(compiled.problem).code);
  return compiled.value.tree;
};

describe('exportDraft', () => {
  it('writes a Word file with the text of the tree, reads it back, and says what it carries', async () => {
    const path = join(await temporaryFolder(), 'a.docx');
    const job = jobFor(path);
    const report = await exportDraft(job, library, tools);
    if (!report.ok) throw new Error(report.problem.message);
    const bytes = await readFile(path);
    const inside = inspectDocx(bytes);
    if (!inside.ok) throw new Error(inside.problem.code);
    expect(inside.value.text).toBe(treeText(treeOf(job)));
    expect(report.value).toMatchObject({ fileName: 'a.docx', bytes: bytes.length });
    expect(report.value.facts).toEqual(inside.value.facts);
    expect(report.value.leftOut).not.toEqual([]);
  });

  it('writes the same bytes each time, here or in a thread', async () => {
    const worker = new URL(
      '../../../../../electron/services/export/export-worker.ts',
      import.meta.url,
    );
    const tree = treeOf(jobFor(''));
    for (const format of ['docx', 'html'] as const) {
      const here = await renderHere(tree, format);
      expect(Buffer.from(await renderThreaded(worker)(tree, format)).equals(here)).toBe(true);
    }
  });

  it('can be stopped while a thread renders', async () => {
    const worker = new URL(
      '../../../../../electron/services/export/export-worker.ts',
      import.meta.url,
    );
    const stop = new AbortController();
    const rendering = renderThreaded(worker, stop.signal)(treeOf(jobFor('')), 'docx');
    stop.abort(new Error('Stopped by the person'));
    await expect(rendering).rejects.toThrow('Stopped by the person');
  });

  it('writes a page without scripts and without anything fetched', async () => {
    const path = join(await temporaryFolder(), 'a.html');
    const report = await exportDraft(
      jobFor(path, { dossier: sudan(), profile: firstProfile('country-briefing'), format: 'html' }),
      library,
      tools,
    );
    expect(report.ok && report.value.facts).toEqual([
      { name: 'Scripts', value: 'none', clean: true },
      { name: 'Content fetched from outside', value: 'none', clean: true },
    ]);
  });

  it.each([
    ['draft', { draft: 'nope' as ExportJob['draft'] }, 'There is no draft nope'],
    ['profile', { profile: 'nope' }, 'It has: delivery'],
    ['audience', { audience: 'nope' }, 'Known: public, partner, internal'],
  ])('refuses a %s that does not exist, and names those that do', async (_, changed, words) => {
    const folder = await temporaryFolder();
    const result = await exportDraft(jobFor(join(folder, 'a.docx'), changed), library, tools);
    expect(!result.ok && result.problem.code).toBe('refused');
    expect(!result.ok && result.problem.message).toContain(words);
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves nothing half-written where the folder is missing or the PDF cannot be made', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.pdf'), 'old');
    const missing = await exportDraft(jobFor(join(folder, 'no', 'a.docx')), library, tools);
    expect(!missing.ok && missing.problem.message).toContain('does not exist');
    const pdf = await exportDraft(jobFor(join(folder, 'a.pdf'), { format: 'pdf' }), library, tools);
    expect(!pdf.ok && pdf.problem).toEqual({ code: 'not-exported', message: 'No browser.' });
    expect(await readdir(folder)).toEqual(['a.pdf']);
    expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('old');
  });
});

describe('a PDF on the command line', () => {
  it('says what is missing where no browser is installed', async () => {
    expect(findBrowser('/nowhere', 'linux')).toBeUndefined();
    expect(findBrowser('', 'plan9')).toBeUndefined();
    const result = await pdfWithBrowser('<p>x</p>', null);
    expect(!result.ok && result.problem).toContain('Chrome, Chromium or Edge');
  });

  it('says so where the browser fails', async () => {
    const result = await pdfWithBrowser('<p>x</p>', '/bin/false');
    expect(!result.ok && result.problem).toContain('could not print');
  });
});

const firstProfile = (template: string): string =>
  first(first(library.packs).templates[template]?.profiles ?? []).id;
