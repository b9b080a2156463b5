import { describe, expect, it } from 'vitest';
import { setCuts } from '../../../../templates/edit/set-cuts.ts';
import { setDraftStyle } from '../../../../templates/edit/set-draft-style.ts';
import type { Block } from '../../../../templates/model/blocks/block.ts';
import type { Inline } from '../../../../templates/model/blocks/inline.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { CitationForm } from '../../../../templates/model/draft-style.ts';
import type { EvidenceId } from '../../../../templates/model/ids.ts';
import { compile } from '../../../../templates/print/compile.ts';
import { treeText } from '../../../../templates/print/tree-text.ts';
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
import { gaza, library, sudan } from '../../../support/un-core.ts';

const numbered = (name: string, level: 0 | 1 | 2, ...content: readonly Inline[]): Block => ({
  kind: 'numbered',
  id: id(name),
  level,
  content: content.length > 0 ? content : [{ text: name }],
});

describe('pointers', () => {
  const point = (target: string): Inline => ({ kind: 'cross-reference', target: id(target) });
  const table: Block = {
    kind: 'table',
    id: id('t1'),
    header: false,
    columns: [1],
    rows: [{ id: id('r1'), cells: [{ content: [{ text: 'cell' }] }] }],
  };

  it('say what their target is called now', () => {
    const dossier = holding(
      sudan(),
      { kind: 'heading', id: id('h1'), level: 1, content: [{ text: 'Civilians' }] },
      numbered('n1', 0),
      numbered('n2', 0),
      numbered('n2a', 1),
      table,
      paragraph('p1', { text: 'x' }, { kind: 'footnote', id: id('f1'), content: [{ text: 'y' }] }),
      paragraph(
        'p2',
        ...['n2', 'n2a', 't1', 'h1', 'f1'].flatMap((to) => [point(to), { text: '; ' }]),
      ),
    );
    expect(textOf(dossier)).toContain(
      'paragraph 2; paragraph 2 (a); table 1; Civilians; footnote 1; ',
    );
    expect(textOf(inTongue(dossier, 'fr'))).toContain('paragraphe 2; paragraphe 2 a); tableau 1;');
  });

  it('are gaps where the target is gone or is not printed', () => {
    const dossier = holding(
      sudan(),
      { kind: 'voice', id: id('v'), speaker: 'A', content: [{ text: 'words' }] },
      paragraph('p', point('gone'), { text: ' ' }, point('v'), { text: ' ' }, point('p')),
    );
    expect(textOf(dossier)).toContain(
      '[missing reference] [missing reference] [missing reference]',
    );
  });

  it('end also where headings point at each other', () => {
    const heading = (name: string, to: string): Block => ({
      kind: 'heading',
      id: id(name),
      level: 1,
      content: [{ text: `${name} ` }, point(to)],
    });
    expect(textOf(holding(sudan(), heading('one', 'two'), heading('two', 'one')))).toContain(
      'one two \ntwo one ',
    );
  });
});

describe('what a newer version wrote', () => {
  it('prints nothing and is reported', () => {
    const dossier = holding(
      sudan(),
      { kind: 'unknown', id: id('u'), data: { kind: 'chart', text: 'secret' } },
      paragraph(
        'p',
        { text: 'Text.' },
        { kind: 'unknown', data: { kind: 'badge', text: 'secret' } },
      ),
    );
    expect(textOf(dossier)).not.toContain('secret');
    expect(compiled(dossier).leftOut).toContainEqual({
      what: 'passage',
      name: '',
      count: 2,
      reason: 'newer',
    });
  });
});

describe('words that may be left out', () => {
  it('stand in one pair of brackets for neighbours, in their language', () => {
    const dossier = holding(
      sudan(),
      paragraph(
        'p',
        { text: 'We welcome ' },
        { text: 'warmly', optional: true, bold: true },
        { kind: 'citation', symbol: 'A/RES/76/262', optional: true },
        { text: ' and ' },
        { text: 'merci', optional: true, language: 'fr' },
        { text: '.' },
      ),
    );
    expect(textOf(dossier)).toContain(
      'We welcome [warmlyGeneral Assembly resolution 76/262] and [merci].',
    );
    const content = blocksOf(dossier, 'paragraph').at(-1)?.content;
    expect(content?.filter((one) => 'text' in one && one.text === ']')).toMatchObject([
      { text: ']' },
      { text: ']', language: 'fr' },
    ]);
  });

  it('lose their brackets in a shorter version, and what goes is counted', () => {
    const kept = paragraph('kept', { text: 'Kept ' }, { text: 'span', optional: true });
    const may: Block = { ...paragraph('may', { text: 'Goes. '.repeat(200) }), priority: 'may' };
    const dossier = holding(gaza(), kept, may);
    const cut = { id: id('c'), seconds: 60, keep: [], drop: [] };
    const short = compiled(
      setCuts(dossier, first(dossier.drafts).id, [
        { ...cut, keep: [{ kind: 'span', block: id('kept'), span: 0 }] },
      ]),
      'public',
      'c',
    );
    expect(treeText(short.tree)).toContain('Kept span');
    expect(treeText(short.tree)).not.toMatch(/Goes|\[span/);
    expect(short.leftOut).toContainEqual({ what: 'passage', name: '', count: 1, reason: 'cut' });
    const unknown = compile(
      dossier,
      first(dossier.drafts).id,
      { audience: 'public', profile: 'delivery', cut: id('none') },
      library,
    );
    expect(unknown.ok || unknown.problem[0]?.code).toBe('cut-unknown');
  });
});

describe('notes', () => {
  const cited: Block = paragraph(
    'p',
    { text: 'So it is' },
    { kind: 'evidence', evidence: ['E-01' as EvidenceId, 'E-02' as EvidenceId] },
    { text: ', as said' },
    { kind: 'citation', symbol: 'A/RES/76/262', paragraphs: '1' },
    { kind: 'footnote', id: id('f'), content: [{ text: 'See above.' }] },
    { text: '.' },
  );
  const styled = (dossier: Dossier, citations: CitationForm): Dossier =>
    setDraftStyle(dossier, first(dossier.drafts).id, { house: 'un', citations });

  it('stand after the text, in the order of their calls, with the sources that may leave', () => {
    const dossier = styled(holding(sourced(sudan()), cited), 'footnote');
    expect(textOf(dossier)).toMatch(
      /So it is, as said\.\nFact-finding mission \(6 September 2024\)\.\nGeneral Assembly resolution 76\/262, para\. 1\.\nSee above\.$/,
    );
    expect(compiled(dossier).leftOut).toContainEqual({
      what: 'evidence',
      name: 'E-02',
      count: 1,
      reason: 'audience',
    });
  });

  it('do not even show their place where no source may leave', () => {
    const mark = paragraph(
      'p',
      { text: 'So.' },
      {
        kind: 'evidence',
        evidence: ['E-02' as EvidenceId],
      },
    );
    const content = blocksOf(holding(sourced(sudan()), mark), 'paragraph').at(-1)?.content;
    expect(content).toEqual([{ kind: 'text', text: 'So.' }]);
  });

  it('of evidence are not part of a spoken text', () => {
    expect(textOf(holding(sourced(gaza()), cited))).not.toContain('Fact-finding mission');
  });

  it.each([
    ['words', 'as saidGeneral Assembly resolution 76/262, para. 1.'],
    ['symbol', 'as saidA/RES/76/262, para. 1.'],
    ['brackets', 'as said(A/RES/76/262, para. 1).'],
  ] as const)('are not made of citations in the form %s', (form, expected) => {
    expect(textOf(styled(holding(sourced(gaza()), cited), form))).toContain(expected);
  });
});
