import type { ContentId } from '../../../../templates/model/ids.ts';
import { gaza } from '../../../support/un-core.ts';
import {
  type ProcedureCase,
  holding,
  id,
  saying,
  showing,
  withBlock,
  inTongue,
  known,
  mark,
  note,
  image,
  shown,
  table,
  heading,
  teacher,
} from './case-dossiers.ts';

/** One case or more for each code that a check of sources, consent or access gives. */
export const sourceCases: readonly ProcedureCase[] = [
  ...[
    '12,000 people were killed.',
    'Thousands of civilians have been displaced.',
    'At least 53 children died of hunger.',
  ].map((text): ProcedureCase => ({
    code: 'figure-unsourced',
    fires: saying(text),
    silent: [],
  })),
  {
    code: 'figure-unsourced',
    fires: known(showing('Some 400 were wounded. ', 'In May 90 were killed.', mark)),
    silent: [
      known(showing('Some 400 were wounded.', mark)),
      known(showing('Some 400 were wounded ', mark, '.')),
      showing('Some 400 were wounded.', note('OHCHR, 1 May 2025')),
      showing('As A/78/831 says, 400 were wounded.'),
      showing('As ', { kind: 'citation', symbol: 'A/78/831' }, ' says, 400 were wounded.'),
      saying('People were killed on 18 September 2025.'),
      saying('Resolution 2417 (2018) condemns starving civilians.'),
      saying('In 2024 many died.'),
      saying('We have 3 points on the Charter.'),
      holding(gaza(), [heading(1, '400 killed')]),
    ],
  },
  {
    code: 'figure-unsourced',
    fires: inTongue('fr', '250 civils ont été tués.'),
    silent: [inTongue('fr', 'Le 18 septembre 2025 des civils ont été tués.')],
  },
  {
    code: 'figure-unsourced',
    fires: inTongue('ar', 'سقط 45 قتيلا في المدينة.'),
    silent: [inTongue('ar', 'في 18 أيلول/سبتمبر 2025 سقط ضحايا.')],
  },
  { code: 'figure-unsourced', fires: inTongue('zh', '袭击造成45人死亡。'), silent: [] },
  {
    code: 'superlative-unsourced',
    fires: saying('This is an unprecedented crisis.'),
    silent: [
      known(showing('This is an unprecedented crisis.', mark)),
      saying('These are the most serious crimes of concern to the world.'),
    ],
  },
  {
    code: 'mark-without-evidence',
    fires: showing('A fact.', mark),
    silent: [known(showing('A fact.', mark))],
  },
  ...['S/RES 2417 (2018)', 's/2025/583', 'A/RES/76-262', 'A\\78\\831', 'S/20222/1'].map(
    (text): ProcedureCase => ({
      code: 'symbol-malformed',
      fires: saying(`See ${text} now.`),
      silent: [],
    }),
  ),
  {
    code: 'symbol-malformed',
    fires: showing('See ', { kind: 'citation', symbol: 'S/RES/2417' }),
    silent: [
      'See A/RES/76/262, S/RES/2417 (2018) and S/PV.9790.',
      'He/she and/or A/B or s/he.',
      'At 5 km/h or 24/7.',
      'https://undocs.org/en/S/2022/431',
    ].map((text) => saying(text)),
  },
  {
    code: 'symbol-not-vetoed',
    fires: saying('Draft resolution S/2025/999 was vetoed.'),
    silent: [
      'Draft resolution S/2025/583 was vetoed.',
      'The letter S/2025/999 speaks of the veto.',
      'Draft resolution S/2025/999 was adopted.',
    ].map((text) => saying(text)),
  },
  {
    code: 'symbol-plain',
    fires: saying('The report A/78/831 says so.'),
    silent: [
      showing('The report ', { kind: 'citation', symbol: 'A/78/831' }, ' says so.'),
      saying('Press release GA/12423 says so.'),
      withBlock({ kind: 'quotation', content: [{ text: 'The report A/78/831 says so.' }] }),
      withBlock({ kind: 'boilerplate', content: [{ text: 'The report A/78/831 says so.' }] }),
      showing({ kind: 'link', href: 'https://undocs.org/A/78/831', words: [{ text: 'A/78/831' }] }),
    ],
  },
  {
    code: 'voice-without-consent',
    fires: withBlock({ kind: 'voice', speaker: 'A teacher', content: [{ text: 'We fled.' }] }),
    silent: [
      known(
        withBlock({
          kind: 'voice',
          speaker: 'A teacher',
          evidence: 'E-01',
          content: [{ text: 'x' }],
        }),
      ),
    ],
  },
  {
    code: 'voice-held-back',
    fires: known(
      withBlock({
        kind: 'voice',
        speaker: 'A teacher',
        evidence: 'E-01',
        content: [{ text: 'x' }],
      }),
    ),
    silent: [
      known(
        withBlock({
          kind: 'voice',
          speaker: 'A teacher',
          evidence: 'E-01',
          content: [{ text: 'x' }],
        }),
        { ...teacher, audience: 'public' },
      ),
    ],
  },
  {
    code: 'reference-lost',
    fires: showing('See ', { kind: 'cross-reference', target: 'gone' as ContentId }),
    silent: [
      showing('See ', { kind: 'cross-reference', target: id }),
      showing('See ', { kind: 'cross-reference', target: 'note' as ContentId }, note('Here.')),
    ],
  },
  {
    code: 'footnote-empty',
    fires: showing('A fact', note(' '), '.'),
    silent: [showing('A fact', note('A/78/831'), '.')],
  },
  {
    code: 'image-without-alt',
    fires: shown(withBlock({ ...image, alt: ' ' })),
    silent: [shown(withBlock(image)), shown(withBlock({ ...image, alt: '', decorative: true }))],
  },
  { code: 'image-lost', fires: withBlock(image), silent: [shown(withBlock(image))] },
  {
    code: 'table-without-header',
    fires: withBlock({ ...table, header: false }),
    silent: [
      withBlock(table),
      withBlock({ ...table, header: false, rows: table.rows.slice(0, 1) }),
    ],
  },
  {
    code: 'heading-skips',
    fires: holding(gaza(), [heading(1), heading(3)]),
    silent: [
      holding(gaza(), [heading(1), heading(2), heading(3)]),
      holding(gaza(), [heading(1), heading(2), heading(1)]),
    ],
  },
  ...['here', 'Click here.', 'ici', 'هنا', 'https://example.org/a', 'this link'].map(
    (text): ProcedureCase => ({
      code: 'link-says-nothing',
      fires: showing('Read ', { kind: 'link', href: 'https://example.org/a', words: [{ text }] }),
      silent: [],
    }),
  ),
  {
    code: 'link-says-nothing',
    fires: showing({ kind: 'link', href: 'https://example.org/a', words: [] }),
    silent: [
      showing({
        kind: 'link',
        href: 'https://example.org/a',
        words: [{ text: 'The call to action' }],
      }),
    ],
  },
  {
    code: 'script-mismatch',
    fires: saying('نشكركم على عقد هذه المناقشة اليوم.'),
    silent: [
      inTongue('ar', 'نشكركم على عقد هذه المناقشة اليوم.'),
      showing({ text: 'نشكركم على عقد هذه المناقشة اليوم.', language: 'ar' }),
      saying('The word نقض stands here among others.'),
      inTongue('ar', 'A/RES/76/262, S/2025/583, S/RES/2417 (2018)'),
    ],
  },
];
