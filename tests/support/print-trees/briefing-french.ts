import type { ContentId } from '../../../templates/model/ids.ts';
import type { PrintBlock, PrintTree } from '../../../templates/print/print-tree.ts';
import { body, mark, text } from './parts.ts';

const rows = Array.from({ length: 40 }, (_, index) => [
  [[text(`${index + 1}`)]],
  [[text(`Indicateur ${index + 1} : signes relevés dans les districts du nord et de l’est`)]],
  [[mark('half', 'Émergent')]],
  [[text('Rapport d’équipe (3 juin) [B2]')]],
]);

const part = (number: number): readonly PrintBlock[] => [
  {
    kind: 'heading',
    id: `partie-${number}` as ContentId,
    level: 2,
    content: [text(`${number}. Facteur de risque`)],
  },
  {
    kind: 'paragraph',
    id: null,
    role: 'body',
    content: [
      text('État : '),
      mark('disc', 'Présent'),
      text(' · Tendance : '),
      mark('arrow-up', 'Aggravation'),
    ],
  },
  {
    kind: 'paragraph',
    id: null,
    role: 'judgement',
    content: [text('Le facteur est présent et s’aggrave depuis juin.')],
  },
];

/** A country briefing in French with a table that runs over several pages and two tables in a row. */
export const briefingFrench: PrintTree = {
  language: 'fr',
  title: 'Note d’information : situation de référence',
  author: '',
  subject: '',
  paper: 'A4',
  marking: '',
  pageWords: 'Page {page} sur {pages}',
  blocks: [
    { kind: 'paragraph', id: null, role: 'title', content: [text('Note d’information')] },
    { kind: 'heading', id: 'essentiel' as ContentId, level: 1, content: [text('L’essentiel')] },
    body(
      'e1',
      'La situation s’est dégradée depuis la dernière note.\nTrois décisions sont attendues.',
    ),
    { kind: 'page-break' },
    ...part(1),
    {
      kind: 'table',
      id: 'grand' as ContentId,
      description: 'Indicateurs du facteur 1',
      columns: [0.08, 0.5, 0.17, 0.25],
      head: ['N°', 'Indicateur', 'État', 'Source'].map((word) => [[text(word)]]),
      rows,
    },
    {
      kind: 'table',
      id: 'petit' as ContentId,
      description: 'Indicateurs du facteur 2',
      columns: [0.5, 0.5],
      head: [[[text('Indicateur')]], [[text('État')]]],
      rows: [[[[text('Menaces')]], [[mark('question', 'Incertain')]]]],
    },
  ],
};
