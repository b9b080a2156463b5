import { sha256 } from '../../../electron/services/byte-tools.ts';
import type { Block } from '../../../templates/model/blocks/block.ts';
import type { Inline } from '../../../templates/model/blocks/inline.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type {
  AssessmentId,
  AttachmentId,
  ContentId,
  EvidenceId,
} from '../../../templates/model/ids.ts';
import type { Language } from '../../../templates/model/language.ts';
import type { PlainDate } from '../../../templates/model/time.ts';
import { dossierOf, vetoOf } from '../../support/un-core.ts';

/** The section that is free to be written in, and the one that holds every kind of block and inline. */
export const [free, full] = [2, 3] as const;

const id = (name: string): ContentId => `all-${name}` as ContentId;
const evidence = 'E-01' as EvidenceId;

/** The smallest picture there is: one grey pixel. */
export const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

const picture = sha256(Buffer.from(pixel, 'base64')) as AttachmentId;

const allKinds = (words: string, assessment: AssessmentId): readonly Block[] => {
  const content: readonly Inline[] = [{ text: words }];
  const cells = (...texts: readonly string[]) => texts.map((text) => ({ content: [{ text }] }));
  return [
    {
      kind: 'paragraph',
      id: id('paragraph'),
      priority: 'may',
      content: [
        { text: words, bold: true },
        { kind: 'citation', symbol: 'S/2024/507', paragraphs: '4' },
        { kind: 'evidence', evidence: [evidence] },
        { text: ' ' },
        { kind: 'link', href: 'https://undocs.org/A/RES/76/262', words: [{ text: words }] },
        { kind: 'field', field: 'veto-date' },
        { kind: 'factor-sentence', assessment },
        { kind: 'cross-reference', target: id('numbered') },
        { kind: 'footnote', id: id('footnote'), content: [{ text: words }] },
        { kind: 'unknown', data: { kind: 'hologram' } },
        { text: words, optional: true },
      ],
    },
    { kind: 'heading', id: id('heading'), level: 1, content },
    { kind: 'numbered', id: id('numbered'), level: 0, content },
    { kind: 'numbered', id: id('sub'), level: 1, content },
    { kind: 'item', id: id('item'), list: 'bullet', level: 0, content },
    { kind: 'quotation', id: id('quotation'), content },
    { kind: 'attribution', id: id('attribution'), content },
    { kind: 'boilerplate', id: id('boilerplate'), content },
    { kind: 'voice', id: id('voice'), speaker: 'A teacher, 34', evidence, content },
    { kind: 'ask', id: id('ask'), actor: 'council', content },
    {
      kind: 'table',
      id: id('table'),
      header: true,
      columns: [0.5, 0.5],
      rows: [
        { id: id('head'), cells: cells('A', 'B') },
        { id: id('row'), cells: cells('1', words) },
      ],
    },
    { kind: 'image', id: id('image'), attachment: picture, alt: words, width: 0.25 },
    { kind: 'page-break', id: id('page-break') },
    { kind: 'salutation', id: id('salutation') },
    { kind: 'risk-table', id: id('risk-table'), assessment, detail: 'short' },
    { kind: 'unknown', id: id('unknown'), data: { kind: 'hologram' } },
  ];
};

/** The statement of a supporter with an empty section to write in, one of all kinds, and one evidence item. */
export function dossierOfAllKinds(language: Language, words: string): Dossier {
  const dossier = dossierOf({
    template: 'veto-supporter',
    veto: vetoOf('S/2025/583'),
    language,
  });
  const assessment = dossier.assessments[0]?.id;
  if (assessment === undefined) throw new Error('The form asks for no assessment');
  const blank: Block = { kind: 'paragraph', id: id('blank'), content: [{ text: '' }] };
  const blocks = new Map<number, readonly Block[]>([
    [free, [blank]],
    [full, allKinds(words, assessment)],
  ]);
  return {
    ...dossier,
    drafts: dossier.drafts.map((draft) => ({
      ...draft,
      sections: draft.sections.map((section, index) => ({
        ...section,
        blocks: blocks.get(index) ?? section.blocks,
      })),
    })),
    evidence: [
      {
        id: evidence,
        what: 'Shelling of a market.',
        source: { name: 'Secretary-General', kind: 'un-report', reference: 'S/2024/826' },
        published: '2024-11-01' as PlainDate,
        grade: { reliability: 'A', credibility: '2' },
        audience: 'public',
      },
    ],
    attachments: { [picture]: { type: 'image/png', width: 1, height: 1, data: pixel } },
  };
}
