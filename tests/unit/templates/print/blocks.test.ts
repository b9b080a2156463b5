import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putAttachment } from '../../../../templates/edit/put-attachment.ts';
import type { Block } from '../../../../templates/model/blocks/block.ts';
import type { Inline } from '../../../../templates/model/blocks/inline.ts';
import { directionOfBlock } from '../../../../templates/model/direction-of-block.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { AttachmentId, EvidenceId } from '../../../../templates/model/ids.ts';
import type { Language } from '../../../../templates/model/language.ts';
import { numbersOf } from '../../../../templates/print/numbering.ts';
import { first } from '../../../support/first.ts';
import {
  id,
  paragraph,
  inTongue,
  holding,
  compiled,
  textOf,
  blocksOf,
  sourced,
} from '../../../support/printed.ts';
import { gaza, sudan } from '../../../support/un-core.ts';

const numbered = (name: string, level: 0 | 1 | 2, ...content: readonly Inline[]): Block => ({
  kind: 'numbered',
  id: id(name),
  level,
  content: content.length > 0 ? content : [{ text: name }],
});

const labels = (dossier: Dossier): readonly string[] =>
  blocksOf(dossier, 'numbered').map(({ label }) => label);

describe('numbered paragraphs', () => {
  const levels = [0, 1, 1, 2, 2, 1, 0, 1] as const;
  const blocks = levels.map((level, at) => numbered(`n${at}`, level));

  it('run on through the text, and anew under each parent', () => {
    expect(labels(holding(sudan(), ...blocks))).toEqual([
      '1.',
      '(a)',
      '(b)',
      '(i)',
      '(ii)',
      '(c)',
      '2.',
      '(a)',
    ]);
  });

  it.each(['fr', 'es'] as const)('have the closing bracket only in %s', (language) => {
    const draft = first(inTongue(holding(sudan(), ...blocks), language).drafts);
    expect([...numbersOf(draft).values()]).toEqual([
      '1.',
      'a)',
      'b)',
      'i)',
      'ii)',
      'c)',
      '2.',
      'a)',
    ]);
  });

  it('go on from section to section, past headings and lists', () => {
    const dossier = sudan();
    const draft = first(dossier.drafts);
    const sections = draft.sections.map((section, at) => ({
      ...section,
      blocks: [numbered(`in-${at}`, 0), paragraph(`p-${at}`, { text: 'x' })],
    }));
    const numbers = numbersOf({ ...draft, sections });
    expect([...numbers.values()]).toEqual(sections.map((_, at) => `${at + 1}.`));
  });

  it('are counted in print as they stand in print', () => {
    const gone = { kind: 'unknown', id: id('x'), data: { kind: 'numbered-2' } } as const;
    const dossier = holding(sudan(), numbered('one', 0), gone, numbered('none', 0, { text: '' }), {
      ...numbered('two', 0),
    });
    expect(labels(dossier)).toEqual(['1.', '2.']);
  });

  it('past z and past tens as word processors count', () => {
    const many = Array.from({ length: 28 }, (_, at) => numbered(`a${at}`, 1));
    const deep = Array.from({ length: 14 }, (_, at) => numbered(`b${at}`, 2));
    const text = labels(holding(sudan(), numbered('top', 0), ...many, ...deep));
    expect(text.slice(26, 29)).toEqual(['(z)', '(aa)', '(bb)']);
    expect(text.slice(-11)).toEqual([
      '(iv)',
      '(v)',
      '(vi)',
      '(vii)',
      '(viii)',
      '(ix)',
      '(x)',
      '(xi)',
      '(xii)',
      '(xiii)',
      '(xiv)',
    ]);
  });
});

describe('voices', () => {
  const voice = (more: { readonly evidence?: EvidenceId }): Block => ({
    kind: 'voice',
    id: id('v'),
    speaker: 'A teacher, 34',
    content: [{ text: 'We had no water.' }],
    ...more,
  });

  it('print with their speaker where the consent reaches the audience', () => {
    const dossier = holding(sourced(sudan()), voice({ evidence: 'E-01' as EvidenceId }));
    expect(blocksOf(dossier, 'paragraph').slice(-2)).toMatchObject([
      { role: 'quotation', content: [{ text: 'We had no water.' }] },
      { role: 'attribution', content: [{ text: 'A teacher, 34' }] },
    ]);
  });

  it.each([
    ['for a narrower circle', { evidence: 'E-02' as EvidenceId }, 'audience'],
    ['without a record', {}, 'missing'],
    ['whose record is gone', { evidence: 'E-77' as EvidenceId }, 'missing'],
  ] as const)('stay behind %s, and the writer is told', (_, more, reason) => {
    const dossier = holding(sourced(sudan()), voice(more), paragraph('p', { text: 'Text.' }));
    expect(textOf(dossier)).not.toContain('water');
    expect(textOf(dossier)).not.toContain('teacher');
    expect(compiled(dossier).leftOut).toContainEqual({
      what: 'voice',
      name: 'A teacher, 34',
      count: 1,
      reason,
    });
    expect(textOf(dossier, 'internal')).toContain('We had no water.');
  });

  it('leave no heading or address behind where nothing else is said', () => {
    const dossier = holding(sourced(gaza()), { kind: 'salutation', id: id('s') }, voice({}));
    expect(textOf(dossier)).not.toContain('President,');
  });

  it('are never in the text of an export that their audience does not reach', () => {
    const canary = 'Canary';
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            kind: fc.constantFrom('voice', 'paragraph', 'table' as const),
            evidence: fc.option(fc.constantFrom('E-01', 'E-02', 'E-99'), { nil: undefined }),
            optional: fc.boolean(),
          }),
          { maxLength: 8 },
        ),
        fc.constantFrom('public', 'partner', 'internal'),
        (parts, audience) => {
          const held = parts.map(
            ({ kind, evidence }) =>
              kind === 'voice' && (evidence === 'E-01' ? false : audience !== 'internal'),
          );
          const blocks = parts.map(({ kind, evidence, optional }, at): Block => {
            const content: readonly Inline[] = [
              { text: `${canary}${at}x`, ...(optional ? { optional: true } : {}) },
              ...(evidence === undefined
                ? []
                : [{ kind: 'evidence', evidence: [evidence as EvidenceId] } as const]),
            ];
            if (kind === 'voice')
              return {
                kind,
                id: id(`b${at}`),
                speaker: `${canary}${at}x`,
                content,
                ...(evidence === undefined ? {} : { evidence: evidence as EvidenceId }),
              };
            if (kind === 'paragraph') return { kind, id: id(`b${at}`), content };
            return {
              kind: 'table',
              id: id(`b${at}`),
              header: false,
              columns: [1],
              rows: [{ id: id(`r${at}`), cells: [{ content }] }],
            };
          });
          const text = textOf(holding(sourced(sudan()), ...blocks), audience);
          parts.forEach((_, at) => {
            expect(text.includes(`${canary}${at}x`)).toBe(!held[at]);
          });
          expect(text.includes('Field note 12') && audience !== 'internal').toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('tables', () => {
  const table: Block = {
    kind: 'table',
    id: id('t'),
    header: true,
    columns: [0.5, 0.25, 0.25],
    rows: [
      {
        id: id('r1'),
        cells: [{ content: [{ text: 'Head' }] }, { content: [{ text: 'Both' }], span: 2 }],
      },
      {
        id: id('r2'),
        cells: ['one', 'two\nlines', ''].map((text) => ({ content: [{ text }] })),
      },
    ],
  };

  it('keep header, widths, lines and cells that cover others', () => {
    const [printed] = blocksOf(holding(sudan(), table), 'table');
    expect(printed).toMatchObject({
      description: 'Table 1',
      columns: [0.5, 0.25, 0.25],
      head: [[[{ text: 'Head' }]], [[{ text: 'Both' }]], [[]]],
      rows: [[[[{ text: 'one' }]], [[{ text: 'two' }], [{ text: 'lines' }]], [[]]]],
      spans: [{ row: 0, column: 1, columns: 2 }],
    });
  });

  it('say each line once and nothing for a covered cell', () => {
    expect(textOf(holding(sudan(), table))).toMatch(/Head\nBoth\none\ntwo\nlines\n$/);
  });
});

describe('pictures', () => {
  const sha = 'a'.repeat(64) as AttachmentId;
  const image: Block = { kind: 'image', id: id('i'), attachment: sha, alt: 'A map', width: 0.5 };
  const picture = { type: 'image/png', width: 2, height: 1, data: 'AA==' } as const;

  it('print from the dossier, with a gap for a description that nobody gave', () => {
    const dossier = putAttachment(sudan(), sha, picture);
    const alts = [image, { ...image, alt: ' ' }, { ...image, alt: 'x', decorative: true as const }];
    expect(
      alts.map((one) => blocksOf(holding(dossier, one), 'image').map(({ alt }) => alt)),
    ).toEqual([['A map'], ['[picture without a description]'], ['']]);
  });

  it('are a gap where the dossier has lost them', () => {
    expect(textOf(holding(sudan(), image))).toContain('[missing picture]');
  });
});

describe('direction', () => {
  const arabic = 'نرحب بقرار الجمعية العامة';

  it('follows the hand first, then most letters outside symbols, then the language', () => {
    const of = (text: string, language: Language, direction?: 'ltr' | 'rtl') =>
      directionOfBlock(
        { ...paragraph('p', { text }), ...(direction ? { direction } : {}) },
        language,
      );
    expect(of(arabic, 'en')).toBe('rtl');
    expect(of(`UN: ${arabic}`, 'en')).toBe('rtl');
    expect(of(`قرار A/HRC/RES/49/1`, 'en')).toBe('rtl');
    expect(of('Only Latin', 'ar')).toBe('ltr');
    expect(of('S/2025/583', 'ar')).toBe('rtl');
    expect(of('', 'ar')).toBe('rtl');
    expect(of('', 'en')).toBe('ltr');
    expect(of('אבab', 'ar')).toBe('rtl');
    expect(of(arabic, 'ar', 'ltr')).toBe('ltr');
  });

  it('is set in print only where it differs', () => {
    const dossier = holding(
      gaza(),
      paragraph('p', { text: arabic }),
      paragraph('q', { text: 'English.' }),
    );
    expect(
      blocksOf(dossier, 'paragraph')
        .slice(-2)
        .map(({ direction }) => direction),
    ).toEqual(['rtl', undefined]);
  });
});

describe('an ask', () => {
  const ask: Block = {
    kind: 'ask',
    id: id('wanted'),
    actor: 'council',
    content: [{ text: 'We ask the Council to act.' }],
  };
  const roleIn = (dossier: Dossier): string | undefined =>
    blocksOf(holding(dossier, ask), 'paragraph').find(({ id: own }) => own === ask.id)?.role;

  it('is set off in a written text, and is a line like others in a spoken one', () => {
    expect(roleIn(sudan())).toBe('ask');
    expect(roleIn(gaza())).toBe('body');
  });
});
