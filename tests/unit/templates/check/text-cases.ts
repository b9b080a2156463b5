import { assessItem } from '../../../../templates/edit/assess-item.ts';
import type { PlainDate } from '../../../../templates/model/time.ts';
import { first } from '../../../support/first.ts';
import { dossierOf, gaza, sudan, vetoOf } from '../../../support/un-core.ts';
import {
  type ProcedureCase,
  redrafted,
  holding,
  filled,
  id,
  paragraph,
  saying,
  showing,
  alone,
  withBlock,
  copied,
  group,
  explanation,
  nordics,
  caster,
  spoken,
} from './case-dossiers.ts';

const assessment = first(gaza().assessments).id;
const unbegun = alone('We see this: ', { kind: 'factor-sentence', assessment });

/** One case or more for each code that a check of procedure gives. */
export const textCases: readonly ProcedureCase[] = [
  { code: 'section-empty', fires: gaza(), silent: [] },
  { code: 'field-missing', fires: filled(gaza(), { speaker: '' }), silent: [] },
  {
    code: 'over-slot',
    fires: spoken(700),
    silent: [spoken(300), spoken(700, { slot: { seconds: 600, source: 'Chair' } })],
  },
  {
    code: 'over-booth',
    fires: spoken(700),
    silent: [spoken(500), holding(sudan(), [paragraph('here there '.repeat(1500))], 'summary')],
  },
  {
    code: 'pace-over-booth',
    fires: spoken(100, {
      pace: { wordsPerMinute: 150, words: 300, seconds: 120, on: '2025-09-19' as PlainDate },
    }),
    silent: [
      spoken(100),
      spoken(100, {
        pace: { wordsPerMinute: 110, words: 220, seconds: 120, on: '2025-09-19' as PlainDate },
      }),
    ],
  },
  {
    code: 'share-over',
    fires: spoken(300),
    // A text that is hardly begun has no shares to speak of.
    silent: [spoken(60)],
  },
  ...['Thanks to [name].', 'On […] the Council', 'Some XX people.', 'TBC', 'Dear {name},'].map(
    (text): ProcedureCase => ({ code: 'placeholder-left', fires: saying(text), silent: [] }),
  ),
  ...['Le ____ septembre', 'Texte à compléter', 'Insertar aquí', '[يُستكمل]', '待补充', '???'].map(
    (text): ProcedureCase => ({ code: 'placeholder-left', fires: saying(text), silent: [] }),
  ),
  {
    code: 'placeholder-left',
    fires: saying('Insert date here, please.'),
    silent: [
      'The parties will insert a paragraph on access.',
      'Resolution 3379 (XXX) was revoked.',
      'Le XXe siècle, el siglo XX, XX век.',
      'The Council [and the Assembly] must act.',
      'A/RES/2200 A (XXI)',
      'Call +1 212 555 0100.',
    ].map((text) => saying(text)),
  },
  {
    code: 'gap-in-text',
    fires: filled(showing('On ', { kind: 'field', field: 'speaker' }), { speaker: '' }),
    silent: [alone({ kind: 'field', field: 'speaker' })],
  },
  {
    code: 'gap-in-text',
    fires: showing({ kind: 'field', field: 'nothing-of-the-form' }),
    // The form of words chosen does not hold the value, so that nothing is missing.
    silent: [
      filled(alone({ kind: 'field', field: 'caster' }), {
        caster: '',
        'caster-form': 'described',
      }),
    ],
  },
  {
    code: 'gap-in-text',
    fires: unbegun,
    // A single factor that was looked at gives the sentence something to say.
    silent: [assessItem(unbegun, assessment, 'rf05', { values: { status: 'present' } })],
  },
  {
    code: 'stale-value',
    fires: copied(saying('We meet on Sudan after 18 November 2024.'), {
      'veto-date': '2024-11-18',
    }),
    silent: [
      saying('We meet on Sudan after 18 November 2024.'),
      copied(saying('We meet after 18 September 2025.'), { 'veto-date': '2025-09-18' }),
      copied(saying('We meet after 18 September 2025.'), { 'veto-date': '2024-11-18' }),
    ],
  },
  {
    code: 'stale-value',
    fires: copied(saying('The Russian Federation cast a veto.'), { caster: 'RUS' }),
    silent: [
      copied(saying('The United States cast a veto.'), { caster: 'RUS' }),
      copied(saying('The United States cast a veto.'), { caster: 'RUS USA' }),
      copied(saying('The chair is Madam.'), { chair: 'madam' }),
    ],
  },
  {
    code: 'stale-veto-date',
    fires: saying('The veto of 18 November 2024 keeps us here.'),
    silent: [
      'The veto of 18 September 2025 keeps us here.',
      'We met on 18 November 2024 in this hall.',
      'After the vetoes of 18 November 2024 and 18 September 2025 we meet.',
      'The veto of 18 November 2024 fell on draft S/2024/826.',
      'The veto of 19 November 2024 keeps us here.',
    ].map((text) => saying(text)),
  },
  {
    code: 'content-unknown',
    fires: withBlock({ kind: 'unknown', data: { kind: 'hologram' } }),
    silent: [saying('Known words.')],
  },
  {
    code: 'content-unknown',
    fires: showing('With ', { kind: 'unknown', data: { kind: 'sound' } }),
    silent: [],
  },
  {
    code: 'veto-fact-missing',
    fires: filled(gaza(), { draft: '' }),
    silent: [gaza(), filled(sudan(), { draft: '' })],
  },
  ...[
    { 'veto-date': '2025-09-19' },
    { draft: 'S/2025/584' },
    { vote: '13-2-0' },
    { caster: 'USA RUS' },
  ].map((values): ProcedureCase => ({
    code: 'veto-fact-differs',
    fires: filled(gaza(), values as Readonly<Record<string, string>>),
    silent: [
      gaza(),
      filled(gaza(), { draft: 's/2025/583 ' }),
      filled(gaza(), { vote: '14 in favour, 1 against, 0 abstentions' }),
      filled(gaza(), { vote: '14 to 1' }),
    ],
  })),
  {
    code: 'veto-fact-unverified',
    fires: filled(dossierOf({ template: 'veto-supporter', veto: vetoOf('S/2023/1029') }), {
      draft: 'S/2023/1',
    }),
    silent: [gaza()],
  },
  {
    code: 'caster-not-named',
    fires: caster('named', 'The draft failed.'),
    silent: [
      caster('named', 'The United States of America cast a veto.'),
      caster('named', 'The United States stood alone.'),
      caster('described', 'One member prevented it.'),
      filled(
        holding(gaza(), [paragraph({ kind: 'field', field: 'caster' })], 'trigger', 'emptied'),
        { 'caster-form': 'named' },
      ),
      filled(holding(gaza(), [], 'trigger', 'emptied'), { 'caster-form': 'named' }),
    ],
  },
  {
    code: 'caster-named-here',
    fires: caster('described', 'The veto of the United States fell.'),
    silent: [
      caster('named', 'The veto of the United States fell.'),
      caster('omitted', 'One veto decided it. The United Kingdom regretted that.'),
    ],
  },
  {
    code: 'ask-missing',
    fires: holding(gaza(), [], 'asks-assembly'),
    silent: [
      saying('We invite the Assembly to recommend measures.', 'asks-assembly'),
      holding(holding(gaza(), [], 'asks-assembly'), [
        { kind: 'ask', id, actor: 'assembly', content: [{ text: 'Recommend measures.' }] },
      ]),
    ],
  },
  {
    code: 'group-count-differs',
    fires: group({ ...nordics, 'group-count': '27' }),
    silent: [group(nordics), group({ ...nordics, 'group-count': 'five' })],
  },
  {
    code: 'group-own-last',
    fires: group({ ...nordics, members: 'DNK FIN ISL NOR SWE' }),
    silent: [group(nordics), group({ ...nordics, state: 'NZL' })],
  },
  {
    code: 'group-unsorted',
    fires: group({ ...nordics, members: 'FIN DNK NOR SWE ISL' }),
    silent: [
      group(nordics),
      // The order of the language, not that of English: Allemagne, Autriche, Espagne, États-Unis.
      redrafted(group({ members: 'DEU AUT ESP USA', state: 'NZL' }), { language: 'fr' }),
    ],
  },
  {
    code: 'group-says-i',
    fires: holding(group(nordics), [paragraph('I regret that, and so does my country.')], 'asks'),
    silent: [
      holding(group(nordics), [paragraph('We regret that. Part I of the report says so.')], 'asks'),
      holding(group(nordics), [paragraph('I have the honour to speak.')], 'formula'),
      holding(
        group(nordics),
        [{ kind: 'voice', id, speaker: 'A teacher', content: [{ text: 'I saw it.' }] }],
        'asks',
      ),
    ],
  },
  {
    code: 'group-says-i',
    fires: redrafted(holding(group(nordics), [paragraph('Je regrette ce vote.')], 'asks'), {
      language: 'fr',
    }),
    silent: [
      redrafted(holding(group(nordics), [paragraph('Nous regrettons ce vote.')], 'asks'), {
        language: 'fr',
      }),
    ],
  },
  {
    code: 'vote-word-missing',
    fires: explanation('abstain', 'We thank the sponsors.'),
    silent: [
      explanation('abstain', 'We abstained on this text.'),
      explanation('no', 'Nous avons voté contre ce projet.', 'fr'),
    ],
  },
  {
    code: 'vote-word-differs',
    fires: explanation('abstain', 'We voted in favour of this text.'),
    silent: [explanation('abstain', 'We abstained; others voted in favour.')],
  },
  {
    code: 'cut-off-not-stated',
    fires: filled(sudan(), { 'cut-off': '' }),
    silent: [filled(sudan(), { 'cut-off': '2025-09-01' }), gaza()],
  },
];
