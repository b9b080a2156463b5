import { extname } from 'node:path';
import { ok } from '../../../templates/model/result.ts';
import { findTemplate } from '../../../templates/pack/find.ts';
import { clockTime } from '../../../templates/speech/clock-time.ts';
import { type ExportFormat, exportFormats, type ExportReport } from '../../ipc/contract.ts';
import { exportDraft } from '../../services/export/export-draft.ts';
import { pdfWithBrowser } from '../../services/export/pdf-with-browser.ts';
import { renderHere } from '../../services/export/render-tree.ts';
import { openPackStore } from '../../services/packs.ts';
import { chooseAudience } from '../choose-audience.ts';
import { chooseDraft } from '../choose-draft.ts';
import { defineCommand } from '../command.ts';
import { cutDraft, type CutDossier, cutSeconds } from '../cut-draft.ts';
import { openWhole } from '../dossier-file.ts';
import { leftOutRows } from '../left-out-rows.ts';
import { didYouMean } from '../near-matches.ts';
import { failed, misuse, refusal } from '../refuse.ts';
import { factRows, tableText } from '../table-text.ts';

export const exportCommand = defineCommand({
  usage: `aide export F.aide [--draft ID] [--profile P] [--audience A] [--cut M:SS] -o OUT.docx|OUT.pdf|OUT.html [--json]

Writes a draft, reads the file back and says what it carries and what was left out.
  --draft      the draft; may be left out where there is only one
  --profile    one of the form's ways out; the first where left out
  --audience   who it is for; the widest circle where left out
  --cut        a shorter version that fits so many minutes and seconds, for example 3:00: first
               what is marked “may” goes, then optional passages, then “should”
A PDF is printed by an installed Chrome, Chromium or Edge.`,
  operands: ['The dossier file'],
  options: {
    draft: { kind: 'value' },
    profile: { kind: 'value' },
    audience: { kind: 'value' },
    cut: { kind: 'value' },
    output: { kind: 'value', short: 'o', required: true },
  },
  async work({ operands: [path = ''], options }, { packRoots }) {
    const format = formatOf(options.output);
    if (!format) return misuse(`${options.output} should end in .docx, .pdf or .html.`);
    const seconds = options.cut === undefined ? ok(undefined) : cutSeconds(options.cut);
    if (!seconds.ok) return seconds;
    const opened = await openWhole(path);
    if (!opened.ok) return opened;
    const { dossier } = opened.value;
    const draft = chooseDraft(dossier, options.draft);
    if (!draft.ok) return draft;
    const library = await openPackStore(packRoots).library();
    const audience = chooseAudience(library, options.audience);
    if (!audience.ok) return audience;
    const profiles = (findTemplate(library, draft.value.template)?.profiles ?? []).map(
      ({ id }) => id,
    );
    const profile = options.profile ?? profiles[0] ?? '';
    if (options.profile !== undefined && !profiles.includes(profile))
      return refusal(
        `This form has no export profile “${profile}”. It has: ${profiles.join(', ')}.${didYouMean(profile, profiles)}`,
      );
    const cut =
      seconds.value === undefined
        ? ok(undefined)
        : cutDraft(dossier, draft.value, library, seconds.value);
    if (!cut.ok) return cut;

    const exported = await exportDraft(
      {
        dossier: cut.value?.dossier ?? dossier,
        draft: draft.value.id,
        audience: audience.value.id,
        profile,
        format,
        path: options.output,
      },
      library,
      { render: renderHere, printPdf: (html) => pdfWithBrowser(html) },
    );
    if (!exported.ok) return failed(exported.problem);
    const report = {
      ...exported.value,
      leftOut: [...exported.value.leftOut, ...(cut.value?.leftOut ?? [])],
    };
    return ok({
      exit: 0,
      json: {
        file: options.output,
        format,
        draft: draft.value.id,
        profile,
        audience: audience.value.id,
        ...(cut.value ? { cut: cut.value.summary } : {}),
        ...report,
      },
      text: reportText(options.output, report, cut.value?.summary),
    });
  },
});

const formatOf = (path: string): ExportFormat | undefined => {
  const ending = extname(path).slice(1).toLowerCase();
  return exportFormats.find((format) => format === ending);
};

const reportText = (
  path: string,
  { bytes, sha256, facts, leftOut, findings }: ExportReport,
  cut?: CutDossier['summary'],
): string =>
  [
    `${path}: ${bytes} bytes, SHA-256 ${sha256}\n`,
    cut
      ? `Cut to fit: ${clockTime(cut.seconds)} of ${clockTime(cut.of)}, ${cut.words} words; ${cut.wordsTaken} words went.\n`
      : '',
    tableText(factRows(facts)),
    leftOut.length === 0
      ? 'Nothing was left out.\n'
      : `Left out:\n${tableText(leftOutRows(leftOut))}`,
    findings.length === 0 ? '' : `Findings: ${findings.length}; “aide check” lists them.\n`,
  ].join('');
