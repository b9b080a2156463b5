import { newDossier } from '../../../templates/edit/new-dossier.ts';
import { situationOf, situationOfState } from '../../../templates/edit/situation-of.ts';
import { isLanguage, languages } from '../../../templates/model/language.ts';
import type { Situation } from '../../../templates/model/dossier.ts';
import type { Library } from '../../../templates/model/library.ts';
import type { Veto } from '../../../templates/model/reference.ts';
import { ok, type Result } from '../../../templates/model/result.ts';
import { findTemplate } from '../../../templates/pack/find.ts';
import { saveNewDossierFile } from '../../services/file/save-new-dossier-file.ts';
import { openPackStore } from '../../services/packs.ts';
import { openSettings } from '../../services/settings.ts';
import { chooseVeto } from '../choose-veto.ts';
import { defineCommand } from '../command.ts';
import { didYouMean } from '../near-matches.ts';
import type { Refusal } from '../outcome.ts';
import { failed, misuse, refusal, refusedBy } from '../refuse.ts';

export const create = defineCommand({
  usage: `aide new --form PACK/TEMPLATE [--veto S/yyyy/n] [--situation ISO3] [--language en]
         [--title T] [--field k=v]… -o F.aide [--json]

Starts a dossier. “aide forms” lists the forms; what the register, the calendar and your profile know
is filled in. An existing file is not replaced.
  --veto        a draft symbol, or the day of the veto
  --situation   the State, for example SDN
  --field k=v   a value of the front matter; may stand several times`,
  operands: [],
  options: {
    form: { kind: 'value', required: true },
    veto: { kind: 'value' },
    situation: { kind: 'value' },
    language: { kind: 'value' },
    title: { kind: 'value' },
    field: { kind: 'values' },
    output: { kind: 'value', short: 'o', required: true },
  },
  async work({ options }, { packRoots, userData, now, makeId }) {
    const { form, language, title, output } = options;
    const [pack = '', template, ...more] = form.split('/');
    if (template === undefined || more.length > 0)
      return misuse(`--form takes PACK/TEMPLATE; “aide forms” lists them.`);
    const fields = readFields(options.field);
    if (!fields.ok) return fields;
    if (language !== undefined && !isLanguage(language))
      return refusal(
        `There is no document language “${language}”. There are: ${languages.join(', ')}.`,
      );

    const store = openPackStore(packRoots);
    const library = await store.library();
    const veto =
      options.veto === undefined ? ok(undefined) : chooseVeto(await store.vetoes(), options.veto);
    if (!veto.ok) return veto;
    const situation = readSituation(options.situation, veto.value, library);
    if (!situation.ok) return situation;

    const { profile } = await openSettings(userData).read();
    const made = newDossier(
      {
        pack,
        template,
        profile,
        fields: fields.value,
        ...(veto.value ? { veto: veto.value } : {}),
        ...(situation.value ? { situation: situation.value } : {}),
        ...(language ? { language } : {}),
        ...(title === undefined ? {} : { title }),
      },
      { library, makeId, now: now().toISOString() },
    );
    if (!made.ok) return refusedBy(made.problem);
    const saved = await saveNewDossierFile(output, made.value);
    if (!saved.ok) return failed(saved.problem);

    const [draft] = made.value.drafts;
    const missing = (draft ? (findTemplate(library, draft.template)?.fields ?? []) : [])
      .filter(({ id, required }) => required && !draft?.fields[id])
      .map(({ id }) => id);
    return ok({
      exit: 0,
      json: {
        file: output,
        dossier: made.value.id,
        title: made.value.title,
        draft: draft?.id ?? null,
        assessments: made.value.assessments.map(({ id }) => id),
        missing,
      },
      text: `${output}\n`,
      notes: [
        `${made.value.title}.`,
        ...(missing.length > 0 ? [`Still to fill in: ${missing.join(', ')}.`] : []),
      ],
    });
  },
});

function readFields(given: readonly string[]): Result<Readonly<Record<string, string>>, Refusal> {
  const fields = new Map<string, string>();
  for (const pair of given) {
    const at = pair.indexOf('=');
    if (at < 1) return misuse(`--field takes name=value; “${pair}” is not of that form.`);
    fields.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return ok(Object.fromEntries(fields));
}

/** The State asked for, together with the veto that the dossier starts from. */
function readSituation(
  code: string | undefined,
  veto: Veto | undefined,
  { states }: Library,
): Result<Situation | undefined, Refusal> {
  if (code === undefined) return ok(undefined);
  const wanted = code.toUpperCase();
  const state = states.find((candidate) => candidate.code === wanted);
  if (!state) {
    const codes = states.map((candidate) => candidate.code);
    return refusal(
      `No Member State or observer has the code ${code}. Codes have three letters, for example SDN.${didYouMean(wanted, codes)}`,
    );
  }
  const { veto: reference } = situationOf(veto, states);
  return ok({ ...situationOfState(state), ...(reference ? { veto: reference } : {}) });
}
