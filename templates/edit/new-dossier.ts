import { vetoClock } from '../calendar/veto-clock.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Dossier, Situation } from '../model/dossier.ts';
import type { Finding } from '../model/finding.ts';
import type { AssessmentId, DossierId, FieldId, MakeId, PackId, TemplateId } from '../model/ids.ts';
import type { Language } from '../model/language.ts';
import type { Library, PackContents } from '../model/library.ts';
import type { Profile } from '../model/profile.ts';
import type { Veto } from '../model/reference.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Template } from '../model/template.ts';
import type { Instant, PlainDate } from '../model/time.ts';
import { findPack } from '../pack/find.ts';
import { documentWords } from '../print/document-words.ts';
import { formatDate } from '../print/format-date.ts';
import { fillSlots } from '../print/slots.ts';
import { fieldProblem } from './field-problem.ts';
import { inputFinding } from '../model/input-finding.ts';
import { newDraft } from './new-draft.ts';
import { situationOf } from './situation-of.ts';
import { ownMember } from '../model/own-member.ts';

/** What New asks for. Fields given here win over what the register, calendar and profile know. */
export interface NewDossierRequest {
  readonly pack: PackId;
  readonly template: TemplateId;
  readonly veto?: Veto;
  readonly situation?: Situation;
  readonly language?: Language;
  readonly title?: string;
  readonly fields?: Readonly<Record<FieldId, string>>;
  readonly profile: Profile;
}

/** What New takes from the world. */
export interface NewDossierWorld {
  readonly library: Library;
  readonly makeId: MakeId;
  readonly now: Instant;
}

/**
 * A new dossier with one draft and the assessments its form asks for. Fails with findings for an
 * unknown form, language or field, a value of the wrong kind, or a form begun without what it starts from.
 */
export function newDossier(
  request: NewDossierRequest,
  world: NewDossierWorld,
): Result<Dossier, readonly Finding[]> {
  const pack = findPack(world.library, request.pack);
  const template = pack && ownMember(pack.templates, request.template);
  if (!pack || !template) return fail([unknownForm(request, world.library)]);
  const problems = problemsOf(request, template, world.library);
  if (problems.length > 0) return fail(problems);
  return ok(build(request, world, pack, template));
}

function build(
  request: NewDossierRequest,
  { library, makeId, now }: NewDossierWorld,
  pack: PackContents,
  template: Template,
): Dossier {
  const { veto } = request;
  const language = request.language ?? template.languages[0] ?? 'en';
  const situation = request.situation ?? situationOf(veto, library.states);
  const clock = veto && vetoClock(veto, library.calendar, now.slice(0, 10) as PlainDate);
  const assessments = template.checklists.map((checklist): Assessment => ({
    id: makeId() as AssessmentId,
    checklist: { pack: pack.manifest.id, packVersion: pack.manifest.version, checklist },
    items: {},
  }));
  const draft = newDraft(template, {
    pack,
    language,
    facts: {
      veto,
      lastDay: clock?.ok ? clock.value.lastDay : undefined,
      situation,
      profile: request.profile,
      calendar: library.calendar,
    },
    assessments,
    given: request.fields ?? {},
    makeId,
  });
  return {
    id: makeId() as DossierId,
    title: request.title ?? titleOf(situation, veto, language),
    created: now,
    modified: now,
    situation,
    drafts: [draft],
    assessments,
    evidence: [],
  };
}

const titleOf = (situation: Situation, veto: Veto | undefined, language: Language): string =>
  veto
    ? fillSlots(documentWords[language].vetoTitle, {
        situation: situation.name,
        date: formatDate(veto.date, language),
      })
    : situation.name;

function unknownForm({ pack, template }: NewDossierRequest, library: Library): Finding {
  const known = library.packs.flatMap(({ manifest, templates }) =>
    Object.keys(templates).map((id) => `${manifest.id}/${id}`),
  );
  return inputFinding('form-unknown', 'form', {
    asked: `${pack}/${template}`,
    known: known.join(', '),
  });
}

function problemsOf(
  request: NewDossierRequest,
  template: Template,
  library: Library,
): readonly Finding[] {
  const { language, veto, situation, fields = {} } = request;
  const problems: Finding[] = [];
  if (language && !template.languages.includes(language))
    problems.push(
      inputFinding('language-unknown', 'language', {
        asked: language,
        known: template.languages.join(', '),
      }),
    );
  if (template.startsFrom === 'veto' && !veto)
    problems.push(inputFinding('form-needs-veto', 'veto', { form: template.title.en }));
  if (template.startsFrom === 'situation' && !veto && !situation)
    problems.push(inputFinding('form-needs-situation', 'situation', { form: template.title.en }));
  for (const [id, value] of Object.entries(fields)) {
    const definition = template.fields.find((field) => field.id === id);
    const found = definition
      ? fieldProblem(definition, value, library)
      : inputFinding('field-unknown', `fields.${id}`, {
          asked: id,
          known: template.fields.map((field) => field.id).join(', '),
        });
    if (found) problems.push(found);
  }
  return problems;
}
