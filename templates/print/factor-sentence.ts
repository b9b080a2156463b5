import { heads } from '../assess/checklist-shape.ts';
import { primaryValue, valueOf } from '../assess/item-value.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Checklist, ChecklistItem, Clause, SentencePattern } from '../model/checklist.ts';
import { inLanguage, type Language } from '../model/language.ts';
import type { Gate } from './audience-gate.ts';
import { formatDate } from './format-date.ts';
import { joinNames } from './join-names.ts';
import { fillSlots } from './slots.ts';

/**
 * One sentence that says what the assessment finds, in the pack's words: the heads with a value worth
 * reporting, grouped by value, then those that change. Items that the gate holds back are not named,
 * and a number that is not verified is never spoken. While no head has been assessed it is a gap.
 */
export function factorSentence(
  assessment: Assessment,
  checklist: Checklist,
  language: Language,
  gate: Gate,
): string {
  const { values, change, patterns } = checklist.sentence;
  const pattern = patterns[language] ?? patterns.en;
  const tongue = patterns[language] ? language : 'en';
  if (!isAssessed(assessment, checklist, gate)) return `[${pattern.unassessed}]`;
  const visible = visibleHeads(assessment, checklist, gate);
  const say = (
    clause: Clause | undefined,
    items: readonly ChecklistItem[],
    names = pattern.item,
  ): readonly string[] =>
    clause && items.length > 0
      ? [fillClause(clause, items, assessment, { ...pattern, item: names }, tongue)]
      : [];

  const found = values.flatMap((value) =>
    say(
      pattern.clauses[value],
      visible.filter((item) => primaryValue(assessment.items[item.id], checklist).id === value),
    ),
  );
  if (found.length === 0) return pattern.nothing;
  const changed = change
    ? say(
        assessment.since ? (pattern.changeSince ?? pattern.change) : pattern.change,
        visible.filter(
          (item) =>
            values.includes(primaryValue(assessment.items[item.id], checklist).id) &&
            valueOf(assessment.items[item.id], checklist, change.field).id === change.value,
        ),
        pattern.again,
      )
    : [];
  return fillSlots(pattern.frame, {
    clauses: joinNames([...found, ...changed], pattern.joinClauses),
  });
}

const visibleHeads = (
  assessment: Assessment,
  checklist: Checklist,
  gate: Gate,
): readonly ChecklistItem[] =>
  heads(checklist).filter((item) => gate(assessment.items[item.id]?.audience));

/** Whether any head that may be seen has been assessed: "not assessed" must never read as "nothing found". */
export const isAssessed = (assessment: Assessment, checklist: Checklist, gate: Gate): boolean =>
  visibleHeads(assessment, checklist, gate).some(
    (item) => primaryValue(assessment.items[item.id], checklist).meaning !== 'unanswered',
  );

function fillClause(
  clause: Clause,
  items: readonly ChecklistItem[],
  assessment: Assessment,
  pattern: SentencePattern,
  language: Language,
): string {
  const names = items.map((item) => nameOf(item, pattern, language));
  return fillSlots(items.length === 1 ? clause.one : clause.other, {
    items: joinNames(names, pattern.join),
    since: assessment.since ? formatDate(assessment.since, language) : '',
  });
}

function nameOf(item: ChecklistItem, pattern: SentencePattern, language: Language): string {
  const label = inLanguage(item.spoken ?? item.short ?? item.label, language);
  return item.number !== null && item.numberVerified
    ? fillSlots(pattern.item.numbered, { number: item.number, label })
    : fillSlots(pattern.item.named, { label });
}
