import type { AssessmentId, ContentId, DraftId, EvidenceId } from '../model/ids.ts';
import type { Place } from './merge.ts';
import type { Path } from './path.ts';

/** The place that a path leads to, in terms of the dossier. */
export function placeOf(path: Path): Place {
  const [list, id, part, name, ...rest] = path;
  if (id !== undefined)
    switch (list) {
      case 'drafts':
        return inDraft(id as DraftId, part, name, rest);
      case 'assessments':
        return inAssessment(id as AssessmentId, part, name, rest);
      case 'evidence':
        return { in: 'evidence', evidence: id as EvidenceId, ...member(path.slice(2)) };
      default:
    }
  return { in: 'dossier', member: path.join('.') };
}

function inDraft(
  draft: DraftId,
  part: string | undefined,
  name: string | undefined,
  rest: Path,
): Place {
  if (name !== undefined)
    switch (part) {
      case 'fields':
        return { in: 'field', draft, field: name };
      case 'sections':
        return { in: 'section', draft, section: name as ContentId, ...member(rest) };
      case 'blocks':
        return { in: 'block', draft, block: name as ContentId, ...member(rest) };
      default:
    }
  return { in: 'draft', draft, ...member(given(part, name, ...rest)) };
}

function inAssessment(
  assessment: AssessmentId,
  part: string | undefined,
  name: string | undefined,
  rest: Path,
): Place {
  if (part !== 'items' || name === undefined)
    return { in: 'assessment', assessment, ...member(given(part, name, ...rest)) };
  const [kind, field] = rest;
  return kind === 'values' && field !== undefined
    ? { in: 'item', assessment, item: name, field }
    : { in: 'item', assessment, item: name, ...member(rest) };
}

const given = (...steps: readonly (string | undefined)[]): Path =>
  steps.filter((step) => step !== undefined);

const member = (steps: Path): { readonly member?: string } =>
  steps.length > 0 ? { member: steps.join('.') } : {};
