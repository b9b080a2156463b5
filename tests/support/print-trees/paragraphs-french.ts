import type { ContentId } from '../../../templates/model/ids.ts';
import type { PrintNumbered, PrintTree } from '../../../templates/print/print-tree.ts';
import { text } from './parts.ts';

const numbered = (level: 0 | 1 | 2, label: string, words: string): PrintNumbered => ({
  kind: 'numbered',
  id: `fr-${label}-${words}` as ContentId,
  level,
  label,
  content: [text(words)],
});

/** Numbered paragraphs in French, where sublevels have the closing bracket only, with a list between them. */
export const paragraphsFrench: PrintTree = {
  language: 'fr',
  title: '',
  author: '',
  subject: '',
  paper: 'A4',
  marking: '',
  pageWords: 'Page {page} sur {pages}',
  blocks: [
    numbered(0, '1.', 'Le Conseil a voté.'),
    numbered(0, '2.', 'Depuis lors :'),
    numbered(1, 'a)', 'des hôpitaux ont été attaqués :'),
    numbered(2, 'i)', 'au nord ;'),
    numbered(2, 'ii)', 'à l’est ;'),
    numbered(1, 'b)', 'l’eau a été coupée :'),
    numbered(2, 'i)', 'en juin.'),
    {
      kind: 'list',
      ordered: true,
      items: [{ id: 'fr-liste' as ContentId, level: 0, content: [text('Une liste à part.')] }],
    },
    numbered(0, '3.', 'La numérotation continue.'),
    numbered(1, 'a)', 'Les lettres recommencent.'),
  ],
};
