import type { ContentId } from '../../../templates/model/ids.ts';
import type {
  PrintFootnote,
  PrintReference,
  PrintTree,
} from '../../../templates/print/print-tree.ts';
import { body, text } from './parts.ts';
import { jpeg, pngOf } from './pictures.ts';

const id = (name: string): ContentId => name as ContentId;

const note = (name: string, words: string): PrintFootnote => ({
  kind: 'footnote',
  id: id(name),
  content: [text(words)],
});

const see = (target: string, words: string): PrintReference => ({
  kind: 'reference',
  target: id(target),
  text: words,
});

/** Every kind of block and inline in English: numbered paragraphs, notes, pointers, pictures, joined cells, an aside in Arabic. */
export const everythingEnglish: PrintTree = {
  language: 'en',
  title: 'Note on the situation',
  author: 'Permanent Mission of Ruritania',
  subject: 'Country briefing',
  paper: 'A4',
  marking: '',
  pageWords: 'Page {page} of {pages}',
  blocks: [
    { kind: 'paragraph', id: null, role: 'title', content: [text('Note on the situation')] },
    {
      kind: 'paragraph',
      id: id('opening'),
      role: 'body',
      content: [
        text('The Council did not adopt the draft.'),
        note('n-vote', 'S/PV.9900, p. 3. The record gives the vote as it was taken.'),
        text(' The facts stand in '),
        see('p-2', 'paragraph 2'),
        text(', the numbers in '),
        see('t-1', 'table 1'),
        text(' and '),
        see('i-1', 'figure 1'),
        text(', the conclusion in '),
        see('h-2', 'What we ask'),
        text('. See also '),
        see('p-2-b', 'paragraph 2 (b)'),
        text(', '),
        see('n-vote', 'footnote 1'),
        text(' and '),
        see('gone', 'paragraph 99'),
        text('.'),
      ],
    },
    { kind: 'heading', id: id('h-1'), level: 1, content: [text('What happened')] },
    {
      kind: 'numbered',
      id: id('p-1'),
      level: 0,
      label: '1.',
      content: [
        text(
          'On 18 September the Council voted. Fourteen members were in favour, one was against, and that one was a permanent member of the Council, so that the text was not adopted.',
        ),
      ],
    },
    {
      kind: 'numbered',
      id: id('p-2'),
      level: 0,
      label: '2.',
      content: [
        text('Since then the '),
        text('Panel of Experts', { smallCaps: true }),
        text(' has recorded:'),
      ],
    },
    {
      kind: 'numbered',
      id: id('p-2-a'),
      level: 1,
      label: '(a)',
      content: [
        text(
          'Attacks on hospitals, of which the second line shows where it comes to stand under the first:',
        ),
      ],
    },
    {
      kind: 'numbered',
      id: id('p-2-a-i'),
      level: 2,
      label: '(i)',
      content: [text('In the north, on 3 and 4 June;')],
    },
    {
      kind: 'numbered',
      id: id('p-2-a-ii'),
      level: 2,
      label: '(ii)',
      content: [text('In the east, on the 21'), text('st', { script: 'super' }), text(' of July;')],
    },
    {
      kind: 'numbered',
      id: id('p-2-b'),
      level: 1,
      label: '(b)',
      content: [
        text('Water cut off: CO'),
        text('2', { script: 'sub' }),
        text(' measures too high.'),
        {
          kind: 'footnote',
          id: null,
          content: [
            text('Press release, ', { italic: true }),
            {
              kind: 'link',
              href: 'https://www.un.org/en/ga/',
              content: [text('General Assembly')],
            },
            text('; in Arabic: '),
            text('الجمعية العامة', { language: 'ar' }),
            text('.'),
          ],
        },
      ],
    },
    {
      kind: 'paragraph',
      id: id('q-1'),
      role: 'quotation',
      content: [text('We were told to wait at the crossing. We waited for nine days.')],
    },
    {
      kind: 'paragraph',
      id: id('q-1-by'),
      role: 'attribution',
      content: [text('A teacher, 34')],
    },
    {
      kind: 'numbered',
      id: id('p-3'),
      level: 0,
      label: '3.',
      content: [text('The numbering runs on after the quotation, and letters begin anew:')],
    },
    {
      kind: 'numbered',
      id: id('p-3-a'),
      level: 1,
      label: '(a)',
      content: [text('with the first one.')],
    },
    {
      kind: 'paragraph',
      id: id('arabic'),
      role: 'body',
      direction: 'rtl',
      content: [text('نشكركم على عقد هذه المناقشة عملا بالقرار A/RES/76/262.')],
    },
    body('mixed', 'The word سلام stands inside an English sentence.'),
    {
      kind: 'paragraph',
      id: null,
      role: 'caption',
      content: [text('Figure 1: three districts')],
    },
    {
      kind: 'image',
      id: id('i-1'),
      image: pngOf(480, 240),
      alt: 'Three bars, each higher than the one before',
      share: 0.6,
    },
    { kind: 'image', id: id('i-2'), image: jpeg, alt: '', share: 0.15 },
    {
      kind: 'image',
      id: id('i-3'),
      image: pngOf(480, 240),
      alt: 'The same bars, small',
      share: 0.2,
    },
    {
      kind: 'image',
      id: id('i-4'),
      image: { type: 'image/png', width: 10, height: 10, data: 'bm90IGEgcGljdHVyZQ==' },
      alt: 'A map of the crossings',
      share: 0.5,
    },
    { kind: 'page-break' },
    { kind: 'paragraph', id: null, role: 'caption', content: [text('Table 1: incidents')] },
    {
      kind: 'table',
      id: id('t-1'),
      description: 'Incidents by district and month',
      columns: [0.4, 0.2, 0.2, 0.2],
      head: [[[text('District')]], [[text('June')]], [[text('July')]], [[text('Total')]]],
      rows: [
        [
          [[text('North'), note('n-cell', 'Counted in the field.')]],
          [[text('4')]],
          [[text('9')]],
          [[text('13')]],
        ],
        [
          [[text('All other districts, where nothing could be counted')]],
          [[]],
          [[]],
          [[text('–')]],
        ],
        [[[text('East')]], [[text('not yet known')]], [[]], [[]]],
      ],
      spans: [
        { row: 2, column: 0, columns: 3 },
        { row: 3, column: 1, columns: 9 },
      ],
    },
    {
      kind: 'table',
      id: id('t-2'),
      description: '',
      columns: [0.3, 0.7],
      head: [],
      rows: [
        [[[text('Contact')]], [[text('Permanent Mission of Ruritania')]]],
        [[[text('Date')]], [[text('1 October 2025')], [text('New York')]]],
      ],
    },
    { kind: 'heading', id: id('h-2'), level: 1, content: [text('What we ask')] },
    {
      kind: 'paragraph',
      id: id('ask-1'),
      role: 'ask',
      content: [text('We ask the General Assembly to request the report that it is owed.')],
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        { id: id('l-1'), level: 0, content: [text('A list has numbers of its own.')] },
        { id: id('l-2'), level: 0, direction: 'rtl', content: [text('وهذا البند بالعربية.')] },
      ],
    },
    {
      kind: 'numbered',
      id: id('p-4'),
      level: 0,
      label: '4.',
      content: [text('The numbering runs on here, as '), see('p-3', 'paragraph 3'), text(' says.')],
    },
  ],
};
