import { app, shell } from 'electron';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { draftWords } from '../../../templates/check/draft-words.ts';
import { runChecks } from '../../../templates/check/run-checks.ts';
import { describeFinding } from '../../../templates/model/describe-finding.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import { findTemplate } from '../../../templates/pack/find.ts';
import { compile } from '../../../templates/print/compile.ts';
import type { Failure } from '../../ipc/contract.ts';
import { exportDraft } from '../../services/export/export-draft.ts';
import { renderThreaded } from '../../services/export/render-threaded.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { askWhereToSave } from '../file-dialogs.ts';
import { printPdf } from '../print-pdf.ts';

type ExportCommands = Pick<Handlers, Extract<keyof Handlers, `export.${string}`>>;

/** Previews and files. Rendering happens in a thread of its own, so that the window stays alive. */
export function exportCommands(context: Context): ExportCommands {
  const { desk, services, window } = context;
  const written = new Map<string, string>();
  const render = renderThreaded(
    pathToFileURL(join(app.getAppPath(), 'out', 'main', 'export-worker.js')),
  );

  return {
    async 'export.preview'({ dossier, draft: id, audience, profile, cut }) {
      const library = await services.packs.library();
      const compiled = compile(
        dossier,
        id,
        { audience, profile, ...(cut === undefined ? {} : { cut }) },
        library,
      );
      if (!compiled.ok) return { ok: false, error: refused(compiled.problem) };
      const { tree, leftOut } = compiled.value;
      const draft = dossier.drafts.find((each) => each.id === id);
      const template = draft && findTemplate(library, draft.template);
      return {
        ok: true,
        value: {
          html: new TextDecoder().decode(await render(tree, 'html')),
          words: template ? draftWords({ dossier, draft, template, library }) : 0,
          leftOut,
          findings: runChecks(dossier, library, { draft: id }),
        },
      };
    },

    async 'export.write'(request, format) {
      const draft = request.dossier.drafts.find(({ id }) => id === request.draft);
      const title = draft?.title ?? request.dossier.title;
      const path = await askWhereToSave(window(), title, format);
      if (path === null) return { ok: true, value: null };
      const library = await services.packs.library();
      const tools = { render, printPdf: printPdf(context) };
      const report = await exportDraft({ ...request, format, path }, library, tools);
      if (!report.ok) return { ok: false, error: report.problem };
      written.set(report.value.id, path);
      const { handle } = request;
      // What was made from a locked dossier is not written down anywhere.
      if (handle !== undefined && desk.fileOf(handle) !== undefined && !desk.isLocked(handle))
        await services.exported.note(request.dossier.id, path, services.now().toISOString());
      return report;
    },

    'export.reveal'(id) {
      const path = written.get(id);
      if (path === undefined) return { ok: false, error: forgotten };
      shell.showItemInFolder(path);
      return { ok: true, value: null };
    },
  };
}

const refused = (findings: readonly Finding[]): Failure => ({
  code: 'refused',
  message: findings.map((finding) => describeFinding(finding)).join(' '),
  findings,
});

const forgotten: Failure = {
  code: 'not-found',
  message: 'This file was not written since the program started. Look for it in its folder.',
};
