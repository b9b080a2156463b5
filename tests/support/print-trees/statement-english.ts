import type { ContentId } from '../../../templates/model/ids.ts';
import type { PrintTree } from '../../../templates/print/print-tree.ts';
import { body, mark, text } from './parts.ts';

/** A statement with front matter, beats, a list, a quotation, a live sentence, a gap and a short risk annex. */
export const statementEnglish: PrintTree = {
  language: 'en',
  title: 'Statement by the Permanent Representative of Ruritania',
  author: 'Permanent Mission of Ruritania',
  subject: 'Use of the veto',
  paper: 'Letter',
  marking: 'Public',
  pageWords: 'Page {page} of {pages}',
  blocks: [
    {
      kind: 'paragraph',
      id: null,
      role: 'delivery-note',
      content: [text('Check against delivery')],
    },
    {
      kind: 'paragraph',
      id: null,
      role: 'mission',
      content: [text('Permanent Mission of Ruritania')],
    },
    {
      kind: 'paragraph',
      id: null,
      role: 'mission',
      content: [text('to the United Nations, New York')],
    },
    {
      kind: 'paragraph',
      id: null,
      role: 'front-line',
      content: [text('General Assembly, eightieth session')],
    },
    {
      kind: 'paragraph',
      id: null,
      role: 'front-line',
      content: [text('Agenda item '), text('[number to be confirmed]', { role: 'gap' })],
    },
    {
      kind: 'paragraph',
      id: null,
      role: 'title',
      content: [text('Statement by the Permanent Representative of Ruritania')],
    },
    { kind: 'paragraph', id: null, role: 'speaker', content: [text('H.E. Ms. Ana Rassendyll')] },
    {
      kind: 'paragraph',
      id: null,
      role: 'front-line',
      content: [text('New York, 1 October 2025')],
    },
    { kind: 'paragraph', id: null, role: 'salutation', content: [text('Madam President,')] },
    body(
      'opening-1',
      'Thank you for convening this debate under General Assembly resolution 76/262. The Assembly adopted it without a vote, so that a veto in the Security Council would never again end the conversation.',
    ),
    {
      kind: 'paragraph',
      id: 'vote-1' as ContentId,
      role: 'body',
      content: [
        text('On 18 September the Council voted on draft resolution '),
        text('S/2025/583', { role: 'symbol' }),
        text('. The text asked for an immediate ceasefire and for aid to move without hindrance. '),
        text('One negative vote stopped it.', { bold: true }),
        text(' We speak today for the people whom the text was '),
        text('meant', { italic: true }),
        text(' to protect.'),
      ],
    },
    { kind: 'heading', id: 'points' as ContentId, level: 1, content: [text('Three points')] },
    {
      kind: 'list',
      ordered: true,
      items: [
        {
          id: 'p1' as ContentId,
          level: 0,
          content: [text('Members of the Council should explain a veto to this Assembly.')],
        },
        {
          id: 'p2' as ContentId,
          level: 0,
          content: [text('The Council should come back to the matter:')],
        },
        { id: 'p2a' as ContentId, level: 1, content: [text('with the facts on the ground, and')] },
        { id: 'p2b' as ContentId, level: 1, content: [text('with a date.')] },
        {
          id: 'p3' as ContentId,
          level: 0,
          content: [
            text('The '),
            {
              kind: 'link',
              href: 'https://www.un.org/en/ga/',
              content: [text('General Assembly')],
            },
            text(' should ask for the report that it is owed.'),
          ],
        },
      ],
    },
    {
      kind: 'paragraph',
      id: 'quote' as ContentId,
      role: 'quotation',
      content: [text('We were told to wait at the crossing. We waited for nine days.')],
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        { id: 'b1' as ContentId, level: 0, content: [text('Protect civilians.')] },
        { id: 'b2' as ContentId, level: 1, content: [text('Open the crossings.')] },
        { id: 'b3' as ContentId, level: 2, content: [text('All of them.')] },
      ],
    },
    {
      kind: 'paragraph',
      id: 'live' as ContentId,
      role: 'body',
      content: [
        text(
          'Our assessment finds factors 1, 2 and 13 severe, and factor 13 worsening since June.',
          {
            role: 'live',
          },
        ),
      ],
    },
    { kind: 'paragraph', id: null, role: 'salutation', content: [text('Madam President,')] },
    body('close', 'I thank you.'),
    { kind: 'page-break' },
    {
      kind: 'heading',
      id: 'annex' as ContentId,
      level: 1,
      content: [text('Annex: risk assessment')],
    },
    {
      kind: 'paragraph',
      id: null,
      role: 'caption',
      content: [text('Risk factors, Framework of Analysis')],
    },
    {
      kind: 'table',
      id: 'risk' as ContentId,
      description: 'Risk factors with status, trend, confidence and evidence',
      columns: [0.07, 0.3, 0.15, 0.14, 0.13, 0.21],
      head: ['No.', 'Risk factor', 'Status', 'Trend', 'Confidence', 'Evidence'].map((word) => [
        [text(word)],
      ]),
      rows: [
        [
          [[text('1')]],
          [[text('Situations of armed conflict or other forms of instability')]],
          [[mark('diamond', 'Severe')]],
          [[mark('arrow-up', 'Worsening')]],
          [[mark('bars-3', 'High')]],
          [[text('Panel report, para. 41 (12 May) [B1]')], [text('Imagery (3 June) [B2]')]],
        ],
        [
          [[text('–')]],
          [
            [
              text('Enabling circumstances or preparatory action '),
              text('(number to be confirmed)', { role: 'gap' }),
            ],
          ],
          [[mark('half', 'Emerging')]],
          [[mark('arrow-level', 'Steady')]],
          [[mark('bars-2', 'Moderate')]],
          [[text('Emergency decree (1 June) [C3]')]],
        ],
        [
          [[text('5')]],
          [[text('Capacity to commit atrocity crimes')]],
          [[mark('disc', 'Present')]],
          [[mark('arrow-down', 'Easing')]],
          [[mark('bars-1', 'Low')]],
          [[text('–')]],
        ],
        [
          [[text('9')]],
          [[text('Intergroup tensions or patterns of discrimination against protected groups')]],
          [[mark('ring', 'Not observed')]],
          [[mark('zigzag', 'Mixed')]],
          [[mark('question', 'Unclear')]],
          [[text('–')]],
        ],
        [
          [[text('11')]],
          [[text('Threats to humanitarian or peacekeeping personnel')]],
          [[mark('ring-dashed', 'Not assessed')]],
          [[mark('dash', 'Not assessed')]],
          [[mark('dash', 'Not assessed')]],
          [[]],
        ],
      ],
    },
    {
      kind: 'paragraph',
      id: null,
      role: 'table-note',
      content: [text('Cut-off 30 September 2025. Trends since 1 June 2025.')],
    },
    {
      kind: 'paragraph',
      id: null,
      role: 'table-note',
      content: [text('Indicators are signs of risk, not findings of fact or law.')],
    },
  ],
};
