import { describe, expect, test } from 'vitest';
import { checkDossier, runChecks } from '../../../../templates/check/run-checks.ts';
import { applyFix } from '../../../../templates/edit/apply-fix.ts';
import { procedureBasis } from '../../../../templates/model/basis/procedure-basis.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { Finding } from '../../../../templates/model/finding.ts';
import { findingWords } from '../../../../templates/model/finding-words.ts';
import { findingKey } from '../../../../templates/model/finding-key.ts';
import type { ContentId } from '../../../../templates/model/ids.ts';
import type { PlainDate } from '../../../../templates/model/time.ts';
import { first } from '../../../support/first.ts';
import { deepFreeze, dossierOf, gaza, library, vetoOf } from '../../../support/un-core.ts';
import { holding, paragraph, redrafted } from './case-dossiers.ts';
import { procedureCases } from './procedure-cases.ts';

const found = (dossier: Dossier, code: string): readonly Finding[] =>
  runChecks(deepFreeze(dossier), library).filter((finding) => finding.code === code);

/** Told of by tests of the whole check, with dossiers of their own. */
const elsewhere = [
  'section-unused',
  'field-unconfirmed',
  'field-not-cited',
  'assessment-not-cited',
  'debate-outside-window',
  'live-without-assessment',
  'template-unknown',
  'audience-unknown',
  'item-needs-evidence',
  'item-needs-field',
  'evidence-missing',
  'cut-off-missing',
];

describe('procedure, sources and access', () => {
  test.each(procedureCases.map((one, index) => ({ ...one, index })))(
    '$code is found (case $index), reads as a sentence, and can be set aside',
    ({ code, fires }) => {
      const [finding] = found(fires, code);
      if (!finding) throw new Error('Nothing was found');
      const slots = [...findingWords[finding.code].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(Object.keys(finding.values).sort()).toEqual([...new Set(slots)].sort());
      const key = findingKey(finding);
      const waiver = {
        id: 'w' as ContentId,
        code: finding.code,
        key,
        reason: 'Agreed with the desk',
        on: '2025-09-20' as PlainDate,
      };
      const { findings, waived } = checkDossier(redrafted(fires, { waivers: [waiver] }), library);
      expect(findings.map(findingKey)).not.toContain(key);
      expect(waived[0]).toMatchObject({ waiver, finding: { code } });
    },
  );

  test.each(
    procedureCases.flatMap(({ code, silent }) => silent.map((dossier) => ({ code, dossier }))),
  )('$code stays silent where all is well ($#)', ({ code, dossier }) => {
    expect(found(dossier, code)).toEqual([]);
  });

  test('every code has a case', () => {
    const told = new Set<string>([...procedureCases.map(({ code }) => code), ...elsewhere]);
    expect(Object.keys(procedureBasis).filter((code) => !told.has(code))).toEqual([]);
  });

  test('a fix takes its own finding away and nothing is refused', () => {
    const fixed = procedureCases.flatMap(({ code, fires }) =>
      found(fires, code).flatMap((finding) => (finding.fix ? [{ fires, finding }] : [])),
    );
    expect(new Set(fixed.map(({ finding }) => finding.code))).toEqual(
      new Set([
        'veto-fact-missing',
        'veto-fact-differs',
        'group-own-last',
        'group-unsorted',
        'symbol-malformed',
        'symbol-plain',
      ]),
    );
    for (const { fires, finding } of fixed) {
      const after = finding.fix && applyFix(fires, finding.fix);
      if (!after?.ok) throw new Error(`The fix of ${finding.code} was refused`);
      expect(runChecks(after.value, library).map(findingKey)).not.toContain(findingKey(finding));
    }
  });

  test('what was mended is what was meant', () => {
    const mended = procedureCases.flatMap(({ code, fires }) =>
      code === 'symbol-malformed'
        ? found(fires, code).map(({ values, fix }) => [
            values['symbol'],
            fix?.kind === 'replace' ? fix.to : undefined,
          ])
        : [],
    );
    expect(mended).toEqual([
      ['S/RES 2417 (2018)', 'S/RES/2417 (2018)'],
      ['s/2025/583', 'S/2025/583'],
      ['A/RES/76-262', 'A/RES/76/262'],
      ['A\\78\\831', 'A/78/831'],
      ['S/20222/1', undefined],
      ['S/RES/2417', undefined],
    ]);
  });
});

test('only what would be false or unsafe is an error', () => {
  const errors = new Set(
    procedureCases.flatMap(({ fires }) =>
      runChecks(fires, library)
        .filter(({ severity }) => severity === 'error')
        .map(({ code }) => code),
    ),
  );
  expect([...errors]).toEqual(['veto-fact-differs']);
});

test('a waiver lapses when the text says something else, and says nothing itself', () => {
  const one = procedureCases.find(({ code }) => code === 'placeholder-left');
  const fires = one?.fires as Dossier;
  const finding = first(found(fires, 'placeholder-left'));
  const stale = {
    id: 'w' as ContentId,
    code: finding.code,
    key: `${findingKey(finding)}!`,
    reason: 'Once agreed',
    on: '2025-09-20' as PlainDate,
  };
  const checked = checkDossier(redrafted(fires, { waivers: [stale] }), library);
  expect(checked).toEqual(checkDossier(fires, library));
  expect(checked.waived).toEqual([]);
});

test('several actors of one section are told of once', () => {
  const briefing = dossierOf({
    template: 'briefing-populations-at-risk',
    veto: vetoOf('S/2025/583'),
  });
  expect(found(briefing, 'ask-missing')).toHaveLength(1);
});

test('locked words are told of and not offered a fix', () => {
  const [finding] = found(
    holding(gaza(), [
      { kind: 'boilerplate', id: 'b' as ContentId, content: [{ text: 'See s/2025/583.' }] },
    ]),
    'symbol-malformed',
  );
  expect(finding).toBeDefined();
  expect(finding?.fix).toBeUndefined();
});

describe('a symbol offered as a citation', () => {
  const span = (text: string, citations: 'words' | 'symbol' | 'brackets') => {
    const dossier = redrafted(holding(gaza(), [paragraph(text)]), {
      style: { house: 'un', citations },
    });
    return found(dossier, 'symbol-plain').map(({ fix }) => (fix?.kind === 'cite' ? fix.from : ''));
  };
  test.each([
    [
      'General Assembly resolution A/RES/76/262 says',
      'words',
      'General Assembly resolution A/RES/76/262',
    ],
    ['the resolution A/RES/76/262 says', 'symbol', 'A/RES/76/262'],
    ['the report (A/78/831) says', 'brackets', '(A/78/831)'],
    ['the report (A/78/831) says', 'words', 'A/78/831'],
  ] as const)('takes along of “%s” (%s) what would stand twice', (text, citations, from) => {
    expect(span(text, citations)).toEqual([from]);
  });
});
