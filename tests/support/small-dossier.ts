import type { Dossier } from '../../templates/model/dossier.ts';
import type {
  AssessmentId,
  ContentId,
  DossierId,
  DraftId,
  EvidenceId,
} from '../../templates/model/ids.ts';
import type { PlainDate } from '../../templates/model/time.ts';

const day = (text: string): PlainDate => text as PlainDate;
const assessment = 'assessment-1' as AssessmentId;

/** A dossier with one of most things: two drafts, an assessment, an evidence item. */
export const smallDossier: Dossier = {
  id: 'dossier-1' as DossierId,
  title: 'Sudan',
  created: '2025-09-19T08:00:00.000Z',
  modified: '2025-09-19T08:00:00.000Z',
  situation: {
    name: 'Sudan',
    state: 'SDN',
    veto: { entry: 231, date: day('2024-11-18'), draft: 'S/2024/826' },
  },
  drafts: ['draft-1', 'draft-2'].map((id) => ({
    id: id as DraftId,
    title: 'Statement',
    template: { pack: 'un-core', packVersion: '1.0.0', template: 'veto-supporter' },
    language: 'en',
    fields: { 'veto-date': { value: '2024-11-18', origin: 'register', confirmed: true } },
    sections: [
      {
        id: `${id}-section` as ContentId,
        key: 'recall',
        blocks: [
          {
            kind: 'heading',
            id: `${id}-heading` as ContentId,
            level: 1,
            content: [{ text: 'Civilians', bold: true }],
          },
          {
            kind: 'paragraph',
            id: `${id}-paragraph` as ContentId,
            content: [
              { text: 'شكرا {{x}} {points-0} 👩🏽‍⚖️ ' },
              { kind: 'factor-sentence', assessment },
            ],
          },
        ],
      },
    ],
  })),
  assessments: [
    {
      id: assessment,
      checklist: { pack: 'un-core', packVersion: '1.0.0', checklist: 'framework' },
      items: { rf01: { values: { status: 'present' }, evidence: ['E-01' as EvidenceId] } },
    },
  ],
  evidence: [
    {
      id: 'E-01' as EvidenceId,
      what: 'Shelling of a market.',
      source: { name: 'Secretary-General', kind: 'un-report', reference: 'S/2024/826' },
      published: day('2024-11-01'),
      grade: { reliability: 'A', credibility: '2' },
      audience: 'public',
    },
  ],
};
