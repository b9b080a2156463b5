import { assessItem } from '../../../templates/edit/assess-item.ts';
import { nextEvidenceId } from '../../../templates/edit/next-evidence-id.ts';
import { putEvidence } from '../../../templates/edit/put-evidence.ts';
import type { Assessment } from '../../../templates/model/assessment.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { AssessmentId, EvidenceId } from '../../../templates/model/ids.ts';
import { ok, type Result } from '../../../templates/model/result.ts';
import { allAudiences, widestAudience } from '../../../templates/pack/find.ts';
import { openPackStore } from '../../services/packs.ts';
import { chooseAssessment } from '../choose-assessment.ts';
import { defineCommand } from '../command.ts';
import { openWhole, saveBack } from '../dossier-file.ts';
import { type ReadEvidence, readEvidenceRow } from '../input/evidence-row.ts';
import { type RawEvidence, rowsOfCsv, rowsOfJson } from '../input/evidence-rows.ts';
import { readJsonInput, readTextInput } from '../input/read-input.ts';
import type { Refusal } from '../outcome.ts';
import { misuse, refusedBy } from '../refuse.ts';

export const evidence = defineCommand({
  usage: `aide evidence F.aide --from FILE.json|FILE.csv [--assessment ID] [--json]

Adds evidence and links it to items of a checklist. All rows are added, or none.
Columns: what, source, published (needed); kind, reference, happened, accessed, origin,
grade (like B2), audience, items (ids or numbers parted by spaces), id (replaces that evidence).
JSON is a list of objects with the same names.`,
  operands: ['The dossier file'],
  options: { from: { kind: 'value', required: true }, assessment: { kind: 'value' } },
  async work({ operands: [path = ''], options }, world) {
    const opened = await openWhole(path);
    if (!opened.ok) return opened;
    const { dossier } = opened.value;
    const library = await openPackStore(world.packRoots).library();
    const rows = await readRows(options.from);
    if (!rows.ok) return rows;

    const links = rows.value.some(({ cells }) => cells.has('items'));
    const chosen =
      links || options.assessment !== undefined
        ? chooseAssessment(dossier, library, options.assessment)
        : ok(undefined);
    if (!chosen.ok) return chosen;
    const scope = {
      checklist: chosen.value?.checklist,
      audiences: allAudiences(library),
      audience: widestAudience(library).id,
    };
    const read = rows.value.map((row) => readEvidenceRow(row, scope));
    const problems = read.flatMap((result) => (result.ok ? [] : result.problem));
    if (problems.length > 0) return refusedBy(problems);

    const added = new Map<EvidenceId, readonly string[]>();
    let changed = dossier;
    for (const result of read) {
      if (!result.ok) continue;
      const id = result.value.id ?? nextEvidenceId(changed);
      changed = add(changed, id, result.value, chosen.value?.assessment.id);
      added.set(id, result.value.items);
    }
    const saved = await saveBack(opened.value, changed, world);
    if (!saved.ok) return saved;
    return ok({
      exit: 0,
      json: {
        file: path,
        evidence: [...added].map(([id, items]) => ({ id, items })),
      },
      text: [...added]
        .map(([id, items]) => `${id}${items.length > 0 ? ` for ${items.join(', ')}` : ''}\n`)
        .join(''),
    });
  },
});

async function readRows(path: string): Promise<Result<readonly RawEvidence[], Refusal>> {
  if (/\.json$/i.test(path)) {
    const json = await readJsonInput(path);
    if (!json.ok) return json;
    const rows = rowsOfJson(json.value);
    return rows.ok ? rows : refusedBy(rows.problem);
  }
  if (!/\.csv$/i.test(path)) return misuse(`--from takes a .json or .csv file, not ${path}.`);
  const text = await readTextInput(path);
  if (!text.ok) return text;
  const rows = await rowsOfCsv(text.value, path);
  if (rows.ok) return rows;
  return refusedBy(rows.problem, rows.problem.some(({ code }) => code === 'csv-broken') ? 3 : 1);
}

/** The dossier with one more evidence item, linked to the items of the row. */
function add(
  dossier: Dossier,
  id: EvidenceId,
  { facts, items }: ReadEvidence,
  assessment: AssessmentId | undefined,
): Dossier {
  const put = putEvidence(dossier, { id, ...facts });
  if (assessment === undefined) return put;
  return items.reduce((before, item) => {
    const linked = recordsOf(before, assessment)[item]?.evidence ?? [];
    return assessItem(before, assessment, item, { evidence: [...linked, id] });
  }, put);
}

const recordsOf = (dossier: Dossier, id: AssessmentId): Assessment['items'] =>
  dossier.assessments.find((assessment) => assessment.id === id)?.items ?? {};
