import { checkDossier } from '../../../templates/check/run-checks.ts';
import type { Checked } from '../../../templates/check/create-checker.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Draft } from '../../../templates/model/draft.ts';
import type { AudienceId } from '../../../templates/model/ids.ts';
import type { Library } from '../../../templates/model/library.ts';
import { ok } from '../../../templates/model/result.ts';
import { findTemplate } from '../../../templates/pack/find.ts';
import { compile } from '../../../templates/print/compile.ts';
import { openPackStore } from '../../services/packs.ts';
import { chooseAudience } from '../choose-audience.ts';
import { chooseDraft } from '../choose-draft.ts';
import { defineCommand } from '../command.ts';
import { openWhole } from '../dossier-file.ts';
import { leftOutRows } from '../left-out-rows.ts';
import { tableText } from '../table-text.ts';
import { findingsJson, findingsText } from '../view/findings-view.ts';

export const check = defineCommand({
  usage: `aide check F.aide [--draft ID] [--audience A] [--json]

Checks a dossier and lists findings, worst first, each with its place and with what it rests on; then
what was set aside, with the reason. The exit code is 1 if any finding that was not set aside is an error.
  --draft      only this draft; “aide show” lists them
  --audience   who the text is for; what stays behind for them is listed too`,
  operands: ['The dossier file'],
  options: { draft: { kind: 'value' }, audience: { kind: 'value' } },
  async work({ operands: [path = ''], options }, { packRoots }) {
    const opened = await openWhole(path);
    if (!opened.ok) return opened;
    const { dossier } = opened.value;
    const library = await openPackStore(packRoots).library();
    const draft = options.draft === undefined ? ok(undefined) : chooseDraft(dossier, options.draft);
    if (!draft.ok) return draft;
    const audience = chooseAudience(library, options.audience);
    if (!audience.ok) return audience;
    const checked = checkDossier(dossier, library, {
      ...(draft.value ? { draft: draft.value.id } : {}),
    });
    return ok({
      exit: checked.findings.some(({ severity }) => severity === 'error') ? 1 : 0,
      json: findingsJson(checked, dossier),
      text: findingsText(checked, dossier),
      notes: [
        countText(checked),
        ...(options.audience === undefined
          ? []
          : staysBehind(dossier, draft.value, audience.value.id, library)),
      ],
    });
  },
});

/** What an export for the audience would leave in the dossier, in each form's first profile. */
function staysBehind(
  dossier: Dossier,
  only: Draft | undefined,
  audience: AudienceId,
  library: Library,
): readonly string[] {
  return dossier.drafts
    .filter((draft) => only === undefined || draft.id === only.id)
    .flatMap((draft) => {
      const profile = findTemplate(library, draft.template)?.profiles[0]?.id ?? '';
      const compiled = compile(dossier, draft.id, { audience, profile }, library);
      if (!compiled.ok || compiled.value.leftOut.length === 0) return [];
      return [
        `Stays behind for ${audience}:\n${tableText(leftOutRows(compiled.value.leftOut))}`.trimEnd(),
      ];
    });
}

const countText = ({ findings, waived }: Checked): string => {
  const count = (severity: Checked['findings'][number]['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const aside = waived.length > 0 ? ` Set aside: ${waived.length}.` : '';
  return `Errors: ${count('error')}. Warnings: ${count('warning')}. Notes: ${count('note')}.${aside}`;
};
