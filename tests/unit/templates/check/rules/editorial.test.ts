import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  editorialBlockRules,
  editorialDraftRules,
} from '../../../../../templates/check/editorial-rules.ts';
import { textOfBlock } from '../../../../../templates/check/block-text.ts';
import type { BlockSetting } from '../../../../../templates/check/rule.ts';
import type { Block } from '../../../../../templates/model/blocks/block.ts';
import type { Inline } from '../../../../../templates/model/blocks/inline.ts';
import { runsOfBlock } from '../../../../../templates/model/blocks/inlines-of-block.ts';
import { runText } from '../../../../../templates/model/blocks/run-text.ts';
import { editorialBasis } from '../../../../../templates/model/basis/editorial-basis.ts';
import { checkDossier } from '../../../../../templates/check/run-checks.ts';
import type { Dossier } from '../../../../../templates/model/dossier.ts';
import { findingKey } from '../../../../../templates/model/finding-key.ts';
import type { PlainDate } from '../../../../../templates/model/time.ts';
import type { Waiver } from '../../../../../templates/model/waiver.ts';
import type { Draft } from '../../../../../templates/model/draft.ts';
import type { Finding } from '../../../../../templates/model/finding.ts';
import type { ContentId, DraftId } from '../../../../../templates/model/ids.ts';
import type { Ladder } from '../../../../../templates/model/pack.ts';
import { findTemplate } from '../../../../../templates/pack/find.ts';
import { gaza, library } from '../../../../support/un-core.ts';
import { editorialCases, type CaseText } from './editorial-cases.ts';

const draft = gaza().drafts[0] as Draft;
const template = findTemplate(library, draft.template);
if (!template) throw new Error('The form is in the pack');

const settingOf = ({ house = 'un', language = 'en' }: CaseText): BlockSetting => ({
  draft: 'd' as DraftId,
  language,
  house,
  citations: 'words',
  spoken: true,
  template,
  phrases: library.packs[0]?.phrases,
  states: library.states,
  evidence: [],
  library,
});

const id = 'b' as ContentId;

function blockOf({ text, kind = 'paragraph', boldFrom }: CaseText): Block {
  const content: readonly Inline[] =
    boldFrom === undefined
      ? [{ text }]
      : [{ text: text.slice(0, boldFrom) }, { text: text.slice(boldFrom), bold: true }];
  switch (kind) {
    case 'item':
      return { kind, id, list: 'bullet', level: 0, content };
    case 'ask':
      return { kind, id, actor: 'council', content };
    case 'heading':
      return { kind, id, level: 1, content };
    case 'table':
      return { kind, id, header: false, columns: [1], rows: [{ id, cells: [{ content }] }] };
    default:
      return { kind, id, content };
  }
}

function findingsOf(one: CaseText): readonly Finding[] {
  const block = blockOf(one);
  const setting = settingOf(one);
  const text = textOfBlock(block, setting.language);
  const whole: Draft = {
    ...draft,
    language: setting.language,
    sections: [{ id: 's' as ContentId, key: 'recall', blocks: [block] }],
  };
  return [
    ...Object.values(editorialBlockRules).flatMap((rule) => rule(block, text, setting)),
    ...editorialDraftRules.flatMap((rule) =>
      rule({ dossier: gaza(), draft: whole, template: template as never, library }),
    ),
  ];
}

/** A dossier whose one section holds the text of a case. */
function dossierWith(one: CaseText, waivers: readonly Waiver[] = []): Dossier {
  const { house = 'un', language = 'en' } = one;
  const only: Draft = {
    ...draft,
    language,
    style: { house, citations: 'words' },
    sections: [{ id: 's' as ContentId, key: 'recall', blocks: [blockOf(one)] }],
    waivers,
  };
  return { ...gaza(), drafts: [only] };
}

/** The words of a case after the fix of the finding. */
function mended(one: CaseText, { fix }: Finding): string | undefined {
  if (fix?.kind !== 'replace') return undefined;
  const { start, end, run } = fix.span;
  const text = runText(runsOfBlock(blockOf(one))[run] ?? []);
  expect(text.slice(start, end)).toBe(fix.from);
  return text.slice(0, start) + fix.to + text.slice(end);
}

describe('language and house style', () => {
  test.each(editorialCases)('$code is found in “$fires.text”', ({ code, fires, mended: after }) => {
    const found = findingsOf(fires).filter((one) => one.code === code);
    expect(found).toHaveLength(1);
    const [only] = found;
    if (only) expect(mended(fires, only)).toBe(after);
  });

  test.each(
    editorialCases.flatMap(({ code, silent }) => silent.map((text) => ({ code, ...text }))),
  )('$code is not found in “$text” ($house)', ({ code, ...text }) => {
    expect(findingsOf(text).filter((one) => one.code === code)).toEqual([]);
  });

  test.each(editorialCases)('$code in “$fires.text” can be set aside', ({ code, fires }) => {
    const before = checkDossier(dossierWith(fires), library, { draft: draft.id });
    const found = before.findings.filter((one) => one.code === code);
    const waivers = found.map((one, at): Waiver => ({
      id: `w${at}` as ContentId,
      code,
      key: findingKey(one),
      reason: 'As agreed with the capital',
      on: '2025-09-19' as PlainDate,
    }));
    const after = checkDossier(dossierWith(fires, waivers), library, { draft: draft.id });
    expect(found.length).toBeGreaterThan(0);
    expect(after.findings.map((one) => one.code)).not.toContain(code);
    expect(after.waived.map(({ finding }) => finding.code)).toEqual(found.map(() => code));
  });

  test('every code has a case', () => {
    const without = Object.keys(editorialBasis).filter(
      (code) => code !== 'ladder-inconsistent' && !editorialCases.some((one) => one.code === code),
    );
    expect(without).toEqual([]);
  });

  test('places lie within the text, and each fix takes its own finding away', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              ...editorialCases.map(({ fires }) => fires.text),
              '(',
              '”',
              ' ',
              ' , ',
              '3',
              '%',
              '?',
              'U.S.',
            ),
            fc.string({ unit: 'grapheme', maxLength: 12 }),
          ),
          { maxLength: 6 },
        ),
        fc.constantFrom('en', 'fr', 'es', 'ar', 'ru', 'zh'),
        fc.constantFrom('un', 'uk', 'us', 'fr', 'none'),
        (parts, language, house) => {
          const one: CaseText = { text: parts.join(' '), language, house };
          const length = one.text.length;
          for (const finding of findingsOf(one)) {
            if (finding.where.in !== 'block' || !finding.where.span) continue;
            const { start, end } = finding.where.span;
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(length);
            const after = mended(one, finding);
            if (after === undefined) continue;
            const count = (text: string): number =>
              findingsOf({ ...one, text }).filter(({ code }) => code === finding.code).length;
            expect(count(after)).toBeLessThan(count(one.text));
          }
        },
      ),
    );
  });

  test('a hundred thousand letters are read in one go', () => {
    for (const unit of ['a', '1', ' ', 'word ', '(', 'A.', '3 ', 'la '])
      expect(() => findingsOf({ text: unit.repeat(100_000 / unit.length) })).not.toThrow();
  }, 20_000);
});

describe('a verb ladder', () => {
  const ladder: Ladder = {
    id: 'concern',
    title: { en: 'Concern' },
    provenance: { mark: 'K' },
    rungs: ['note', 'regret', 'deplore', 'condemn'].map((verb) => ({
      id: verb,
      say: { en: verb },
      forms: { en: [verb, `${verb}s`] },
    })),
  };
  const [pack] = library.packs;
  if (!pack) throw new Error('There is a pack');
  const withLadder = {
    ...library,
    packs: [{ ...pack, phrases: { ...pack.phrases, ladders: [ladder] } }],
  };
  const check = (...texts: readonly string[]): readonly string[] => {
    const blocks = texts.map((text, at): Block => ({
      kind: 'paragraph',
      id: `p${at}` as ContentId,
      content: [{ text }],
    }));
    const whole: Draft = { ...draft, sections: [{ id: 's' as ContentId, key: 'recall', blocks }] };
    return editorialDraftRules
      .flatMap((rule) => rule({ dossier: gaza(), draft: whole, template, library: withLadder }))
      .filter(({ code }) => code === 'ladder-inconsistent')
      .map(({ values }) => `${values['words']} / ${values['other']}`);
  };

  test('is left by a text that condemns an act and notes the same act', () => {
    expect(
      check(
        'We condemn the attack on the hospital.',
        'We note the attack on the hospital in Ruritania.',
      ),
    ).toEqual(['note / condemn']);
  });
  test.each([
    [
      'one rung apart',
      'We deplore the attack on the hospital.',
      'We condemn the attack on the hospital.',
    ],
    [
      'about another thing',
      'We condemn the attack on the hospital.',
      'We note the report of the Secretary-General.',
    ],
    [
      'as part of another word',
      'We condemn the attack on the hospital.',
      'It is noteworthy that attack and hospital.',
    ],
  ])('is not left %s', (_why, one, other) => {
    expect(check(one, other)).toEqual([]);
  });
});
