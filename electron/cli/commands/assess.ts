import { assessItem } from '../../../templates/edit/assess-item.ts';
import { setAssessmentScope } from '../../../templates/edit/set-assessment-scope.ts';
import { ok, type Result } from '../../../templates/model/result.ts';
import { allAudiences } from '../../../templates/pack/find.ts';
import { openPackStore } from '../../services/packs.ts';
import { chooseAssessment } from '../choose-assessment.ts';
import { defineCommand } from '../command.ts';
import { openWhole, saveBack } from '../dossier-file.ts';
import { type AssessFile, readAssessFile } from '../input/assess-file.ts';
import { type NamedChange, readItemChange } from '../input/item-change.ts';
import type { RawItem } from '../input/raw-item.ts';
import { readJsonInput } from '../input/read-input.ts';
import { readSetArgument } from '../input/set-argument.ts';
import type { Refusal } from '../outcome.ts';
import { misuse, refusedBy } from '../refuse.ts';

export const assess = defineCommand({
  usage: `aide assess F.aide --from FILE.json | --set ITEM=STATUS[,trend=…][,confidence=…][,note=…]
            [--assessment ID] [--json]

Records answers to the items of a checklist. All of them are recorded, or none.
  --set          an item by its id (rf05-08) or number (5.8), its status, and any field of the
                 checklist by name, also evidence=“E-01 E-02” and audience=…; may stand several
                 times; an empty value clears
  --from         {"since": DATE, "cutOff": DATE, "method": TEXT, "items": {ITEM: {FIELD: VALUE}}}
  --assessment   which one, where the dossier has several; the first where left out`,
  operands: ['The dossier file'],
  options: {
    from: { kind: 'value' },
    set: { kind: 'values' },
    assessment: { kind: 'value' },
  },
  async work({ operands: [path = ''], options }, world) {
    const { from, set } = options;
    if ((from === undefined) === (set.length === 0))
      return misuse('assess takes either --from FILE.json or --set ITEM=STATUS.');
    const opened = await openWhole(path);
    if (!opened.ok) return opened;
    const { dossier } = opened.value;
    const library = await openPackStore(world.packRoots).library();
    const chosen = chooseAssessment(dossier, library, options.assessment);
    if (!chosen.ok) return chosen;
    const { assessment, checklist } = chosen.value;

    const given = from === undefined ? readSets(set, checklist.primary) : await readFile(from);
    if (!given.ok) return given;
    const scope = { checklist, dossier, audiences: allAudiences(library) };
    const read = given.value.items.map((item) => readItemChange(item, scope));
    const problems = read.flatMap((result) => (result.ok ? [] : result.problem));
    if (problems.length > 0) return refusedBy(problems);
    const changes = read.flatMap((result): readonly NamedChange[] =>
      result.ok ? [result.value] : [],
    );

    const scoped = setAssessmentScope(dossier, assessment.id, given.value.scope);
    const changed = changes.reduce(
      (before, { item, change }) => assessItem(before, assessment.id, item, change),
      scoped,
    );
    const saved = await saveBack(opened.value, changed, world);
    if (!saved.ok) return saved;
    const records = changed.assessments.find(({ id }) => id === assessment.id)?.items ?? {};
    const items = [...new Set(changes.map(({ item }) => item))];
    return ok({
      exit: 0,
      json: {
        file: path,
        assessment: assessment.id,
        items: Object.fromEntries(items.map((item) => [item, records[item] ?? null])),
      },
      text: `${path}: ${items.length} ${items.length === 1 ? 'item' : 'items'} recorded.\n`,
    });
  },
});

function readSets(given: readonly string[], primary: string): Result<AssessFile, Refusal> {
  const items: RawItem[] = [];
  for (const text of given) {
    const item = readSetArgument(text, primary);
    if (!item.ok) return item;
    items.push(item.value);
  }
  return ok({ scope: {}, items });
}

async function readFile(path: string): Promise<Result<AssessFile, Refusal>> {
  const json = await readJsonInput(path);
  if (!json.ok) return json;
  const file = readAssessFile(json.value);
  return file.ok ? file : refusedBy(file.problem);
}
