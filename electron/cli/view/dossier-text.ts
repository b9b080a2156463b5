import { clockTime } from '../../../templates/speech/clock-time.ts';
import { tableText } from '../table-text.ts';
import type { AssessmentView, DossierView, DraftView, SpeechView } from './dossier-view.ts';

/** The view of a dossier as lines for a person. */
export const dossierText = ({
  title,
  situation,
  drafts,
  assessments,
  evidence,
}: DossierView): string =>
  [
    `${title}\n`,
    `Situation: ${situation.name}${situation.veto ? `, veto of ${situation.veto.date}` : ''}\n`,
    ...drafts.map(draftText),
    ...assessments.map(assessmentText),
    `\nEvidence: ${evidence.length}\n`,
    tableText(
      evidence.map(({ id, published, grade, source, what }) => [
        `  ${id}`,
        published,
        grade ? `${grade.reliability}${grade.credibility}` : '',
        source.name,
        what,
      ]),
    ),
  ].join('');

const draftText = (draft: DraftView): string =>
  [
    `\nDraft ${draft.id}: ${draft.title} (${draft.form}, ${draft.language})\n`,
    draft.words === null ? '' : `  ${draft.words} words, ${draft.minutes ?? 0} minutes\n`,
    draft.speech ? speechText(draft.speech) : '',
    tableText(
      draft.fields.map(({ id, given, required }) => [
        `  ${id}`,
        given === null ? (required ? '(missing)' : '–') : given.value,
        given === null || given.confirmed ? '' : '(not confirmed)',
      ]),
    ),
    tableText(
      draft.sections.map(({ title, words, required }) => [
        `  ${title}`,
        String(words),
        required ? 'required' : '',
      ]),
    ),
  ].join('');

const speechText = ({
  seconds,
  pace,
  ownPace,
  slot,
  needed,
  booth,
  ...speech
}: SpeechView): string =>
  [
    `  Slot: ${clockTime(seconds)} of ${clockTime(slot)} at ${pace} words a minute${ownPace ? ', the speaker’s own pace' : ''}\n`,
    `  Booth: ${needed} words a minute fill the slot; interpreters carry ${booth.low}–${booth.high}${booth.estimate ? ' (an estimate)' : ''}\n`,
    speech.optionalWords === 0 ? '' : `  Optional: ${speech.optionalWords} words\n`,
  ].join('');

const assessmentText = ({ id, checklist, items, cutOff }: AssessmentView): string =>
  [
    `\nAssessment ${id}: ${checklist}${cutOff === null ? '' : `, closed on ${cutOff}`}\n`,
    tableText(
      items.map(({ item, status, label, evidence }) => [
        `  ${item}`,
        status,
        evidence.join(' '),
        label,
      ]),
    ),
  ].join('');
