import type {
  Credibility,
  EvidenceItem,
  Reliability,
  SourceKind,
} from '../../../templates/model/evidence.ts';
import type { AudienceId, EvidenceId } from '../../../templates/model/ids.ts';
import type { PlainDate } from '../../../templates/model/time.ts';

/** An evidence item while it is typed: every field a string, empty where not given. */
export interface EvidenceDraft {
  readonly what: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly reference: string;
  readonly published: string;
  readonly happened: string;
  readonly reliability: Reliability | '';
  readonly credibility: Credibility | '';
  readonly origin: string;
  readonly audience: AudienceId;
}

export type NeededField = 'what' | 'name' | 'published' | 'grade';

/** A draft with nothing in it but whom it may be shown to. */
export const emptyDraft = (audience: AudienceId): EvidenceDraft => ({
  what: '',
  name: '',
  kind: 'un-report',
  reference: '',
  published: '',
  happened: '',
  reliability: '',
  credibility: '',
  origin: '',
  audience,
});

/** An item as a draft, to be changed. */
export const draftOf = (item: EvidenceItem): EvidenceDraft => ({
  what: item.what,
  name: item.source.name,
  kind: item.source.kind,
  reference: item.source.reference ?? '',
  published: item.published,
  happened: item.happened ?? '',
  reliability: item.grade?.reliability ?? '',
  credibility: item.grade?.credibility ?? '',
  origin: item.origin ?? '',
  audience: item.audience,
});

/** What a draft still lacks. A grade is whole or absent. */
export const missingOf = (draft: EvidenceDraft): readonly NeededField[] => [
  ...(draft.what.trim() === '' ? (['what'] as const) : []),
  ...(draft.name.trim() === '' ? (['name'] as const) : []),
  ...(/^\d{4}-\d{2}-\d{2}$/.test(draft.published) ? [] : (['published'] as const)),
  ...((draft.reliability === '') !== (draft.credibility === '') ? (['grade'] as const) : []),
];

/** The item that a draft says, or undefined while something is missing. Keeps what the form does not show. */
export function itemOf(
  draft: EvidenceDraft,
  id: EvidenceId,
  before?: EvidenceItem,
): EvidenceItem | undefined {
  if (missingOf(draft).length > 0) return undefined;
  const { reliability, credibility } = draft;
  return {
    id,
    what: draft.what.trim(),
    source: {
      name: draft.name.trim(),
      kind: draft.kind,
      ...(draft.reference.trim() === '' ? {} : { reference: draft.reference.trim() }),
    },
    published: draft.published as PlainDate,
    ...(draft.happened === '' ? {} : { happened: draft.happened as PlainDate }),
    ...(before?.accessed === undefined ? {} : { accessed: before.accessed }),
    ...(reliability === '' || credibility === '' ? {} : { grade: { reliability, credibility } }),
    ...(draft.origin.trim() === '' ? {} : { origin: draft.origin.trim() }),
    audience: draft.audience,
  };
}
