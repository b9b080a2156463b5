import { describe, expect, test } from 'vitest';
import { assessItem } from '../../../../templates/edit/assess-item.ts';
import { confirmField } from '../../../../templates/edit/confirm-field.ts';
import { putEvidence } from '../../../../templates/edit/put-evidence.ts';
import { setField } from '../../../../templates/edit/set-field.ts';
import { setSections } from '../../../../templates/edit/set-sections.ts';
import type { Block } from '../../../../templates/model/blocks/block.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { ContentId, EvidenceId } from '../../../../templates/model/ids.ts';
import type { PlainDate } from '../../../../templates/model/time.ts';
import {
  compile,
  type Compiled,
  type CompileOptions,
} from '../../../../templates/print/compile.ts';
import type { PrintTable } from '../../../../templates/print/print-tree.ts';
import { treeText } from '../../../../templates/print/tree-text.ts';
import { first } from '../../../support/first.ts';
import { dossierOf, gaza, library, sudan, vetoOf } from '../../../support/un-core.ts';

const secret = 'Ask Geneva about the second report';

function compiled(dossier: Dossier, options: Partial<CompileOptions> = {}): Compiled {
  const result = compile(
    dossier,
    first(dossier.drafts).id,
    { audience: 'public', profile: 'delivery', ...options },
    library,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const textOf = (dossier: Dossier, options: Partial<CompileOptions> = {}): string =>
  treeText(compiled(dossier, options).tree);

/** A dossier with one public and one internal finding, evidence and a note. */
function assessed(dossier: Dossier): Dossier {
  const { id } = first(dossier.assessments);
  const evidence = (name: string, audience: string, number: string) => ({
    id: number as EvidenceId,
    what: 'Observation',
    source: { name, kind: 'un-report' as const, reference: 'A/HRC/57/23' },
    published: '2024-09-06' as PlainDate,
    grade: { reliability: 'A' as const, credibility: '2' as const },
    audience,
  });
  const sourced = putEvidence(
    putEvidence(dossier, evidence('Fact-finding mission', 'public', 'E-01')),
    evidence('Field note 12', 'internal', 'E-02'),
  );
  const open = assessItem(sourced, id, 'rf13', {
    values: { status: 'severe', trend: 'worsening', note: secret, judgement: 'Aid is blocked.' },
    evidence: ['E-01' as EvidenceId, 'E-02' as EvidenceId],
  });
  return assessItem(open, id, 'rf05', { values: { status: 'present' }, audience: 'internal' });
}

function withBlocks(dossier: Dossier, key: string, blocks: readonly Block[]): Dossier {
  const draft = first(dossier.drafts);
  return setSections(
    dossier,
    draft.id,
    draft.sections.map((section) => (section.key === key ? { ...section, blocks } : section)),
  );
}

const block = (number: number): ContentId => `block-${number}` as ContentId;

describe('gaps', () => {
  test('a missing value prints as a bracketed gap and not as an invention', () => {
    expect(textOf(gaza())).toContain('[special report symbol]');
  });

  test('an unconfirmed symbol is never printed until a person confirms it', () => {
    const weak = dossierOf({ template: 'veto-supporter', veto: vetoOf('S/2023/1029') });
    expect(textOf(weak)).not.toContain('S/2023/1029');
    expect(textOf(weak)).toMatch(/\[[^\]]*to be confirmed\]/);
    expect(textOf(confirmField(weak, first(weak.drafts).id, 'draft'))).toContain('S/2023/1029');
  });

  test('a front line that needs what is missing is left out and reported', () => {
    const { tree, leftOut } = compiled(gaza());
    expect(treeText(tree)).not.toMatch(/^Agenda item/m);
    expect(
      leftOut.filter(({ what }) => what === 'front-line').map(({ reason }) => reason),
    ).toContain('missing');
    const filled = setField(gaza(), first(gaza().drafts).id, 'agenda-number', '63');
    const both = confirmField(filled, first(filled.drafts).id, 'agenda-title');
    expect(textOf(both)).toMatch(/^Agenda item 63: Use of the veto$/m);
  });

  test('a person’s braces are words, not slots', () => {
    const typed = withBlocks(gaza(), 'people', [
      { kind: 'paragraph', id: block(1), content: [{ text: '{veto-date} {{x}} {points-0}' }] },
    ]);
    expect(textOf(typed)).toMatch(/^\{veto-date\} \{\{x\}\} \{points-0\}$/m);
  });
});

describe('the chair', () => {
  test('every salutation follows one field', () => {
    const written = withBlocks(gaza(), 'position', [
      { kind: 'salutation', id: block(1) },
      { kind: 'paragraph', id: block(2), content: [{ text: 'Our position.' }] },
    ]);
    const draft = first(written.drafts).id;
    expect(textOf(written)).toMatch(/^President,$/m);
    const madam = textOf(setField(written, draft, 'chair', 'madam'));
    expect(madam.match(/^Madam President,$/gm)).toHaveLength(2);
    expect(madam).not.toMatch(/^President,$/m);
  });

  test('a beat without words prints no salutation', () => {
    expect(textOf(gaza()).match(/^President,$/gm)).toHaveLength(1);
  });

  test('the caster is named, described or omitted through the whole text by one choice', () => {
    const draft = first(gaza().drafts).id;
    expect(textOf(gaza())).toContain('the United States of America');
    const described = textOf(setField(gaza(), draft, 'caster-form', 'described'));
    expect(described).not.toContain('United States');
    expect(described).toContain('permanent members');
    const omitted = textOf(setField(gaza(), draft, 'caster-form', 'omitted'));
    expect(omitted).not.toContain('United States');
    expect(omitted).toContain('because of a veto.');
  });
});

describe('audiences', () => {
  const dossier = assessed(gaza());
  const annex = { profile: 'delivery-with-annex' };

  test.each(['public', 'partner', 'internal'])(
    'the analyst’s note does not print for %s',
    (audience) => {
      expect(textOf(dossier, { ...annex, audience })).not.toContain(secret);
    },
  );

  test('items and evidence marked internal leave only for internal', () => {
    const forAll = textOf(dossier, annex);
    expect(forAll).toContain('Fact-finding mission');
    expect(forAll).not.toContain('Field note 12');
    expect(forAll).not.toContain('Present');
    const inside = textOf(dossier, { ...annex, audience: 'internal' });
    expect(inside).toContain('Field note 12');
    expect(inside).toContain('Present');
  });

  test('what stayed behind is said: note, item, evidence', () => {
    const said = compiled(dossier, annex).leftOut;
    expect(said.filter(({ reason }) => reason === 'audience').map(({ what }) => what)).toEqual(
      expect.arrayContaining(['note', 'item', 'evidence']),
    );
  });

  test('an audience that no pack defines holds back what is marked for it, even from internal', () => {
    const { id } = first(dossier.assessments);
    const odd = assessItem(dossier, id, 'rf14', {
      values: { status: 'severe' },
      audience: 'friends-of-mine',
    });
    expect(textOf(odd, { ...annex, audience: 'internal' })).not.toMatch(/factor 14/);
  });

  test('exports for a narrower circle are marked with it', () => {
    expect(compiled(dossier).tree.marking).toBe('');
    expect(compiled(dossier, { audience: 'internal' }).tree.marking).toBe('Internal');
  });
});

describe('the risk table', () => {
  const dossier = assessed(sudan());
  const tables = (options: Partial<CompileOptions>): readonly PrintTable[] =>
    compiled(dossier, options).tree.blocks.filter((printed) => printed.kind === 'table');

  test('is left out without an annex, and said so', () => {
    expect(tables({ profile: 'briefing' })).toEqual([]);
    expect(compiled(dossier, { profile: 'briefing' }).leftOut).toContainEqual(
      expect.objectContaining({ what: 'section', reason: 'profile' }),
    );
  });

  test('short: one table, a row for each assessed head', () => {
    const [table, ...others] = tables({ profile: 'briefing-short-annex' });
    expect(others).toEqual([]);
    expect(table?.rows).toHaveLength(1);
    expect(tables({ profile: 'briefing-short-annex', audience: 'internal' })[0]?.rows).toHaveLength(
      2,
    );
  });

  test('full: every indicator of an assessed head, unverified numbers said to be so', () => {
    const [table] = tables({ profile: 'briefing-full-annex' });
    expect(table?.rows.length).toBeGreaterThanOrEqual(10);
    const text = textOf(dossier, { profile: 'briefing-full-annex' });
    expect(text).toContain('13.9');
    expect(text).not.toContain('13.10');
    expect(text).toContain('number to be confirmed');
    expect(text).toContain('Not assessed');
    expect(text).toContain('Aid is blocked.');
  });

  test('every row has a cell per column and the columns share the width', () => {
    for (const table of tables({ profile: 'briefing-full-annex', audience: 'internal' })) {
      expect(table.columns.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      for (const row of [table.head, ...table.rows]) expect(row).toHaveLength(table.columns.length);
    }
  });

  test('headings go down without holes', () => {
    const levels = compiled(dossier, { profile: 'briefing-full-annex' }).tree.blocks.flatMap(
      (printed) => (printed.kind === 'heading' ? [printed.level] : []),
    );
    levels.forEach((level, index) =>
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1),
    );
  });

  test('says how to read it', () => {
    expect(textOf(dossier, { profile: 'briefing-short-annex' })).toMatch(
      /not findings of fact or law/,
    );
  });
});

describe('blocks', () => {
  test('neighbouring items become one list; another kind of list starts a new one', () => {
    const item = (number: number, list: 'bullet' | 'number'): Block => ({
      kind: 'item',
      id: block(number),
      list,
      level: 0,
      content: [{ text: `Ask ${number}` }],
    });
    const { tree } = compiled(
      withBlocks(gaza(), 'asks-council', [item(1, 'number'), item(2, 'number'), item(3, 'bullet')]),
    );
    const lists = tree.blocks.filter((printed) => printed.kind === 'list');
    expect(lists.map(({ ordered, items }) => [ordered, items.length])).toEqual([
      [true, 2],
      [false, 1],
    ]);
  });

  test('the title property is the title on the page, not the name of the form', () => {
    expect(compiled(sudan(), { profile: 'briefing' }).tree.title).toBe(
      'Sudan: risk of atrocity crimes',
    );
  });

  test('the author property names the mission, not a person', () => {
    expect(compiled(gaza()).tree.author).toBe(
      'Permanent Mission of Ruritania to the United Nations',
    );
  });
});

describe('compile refuses, naming what exists', () => {
  const { id } = first(gaza().drafts);
  const problem = (options: Partial<CompileOptions>) => {
    const result = compile(
      gaza(),
      id,
      { audience: 'public', profile: 'delivery', ...options },
      library,
    );
    return result.ok ? undefined : first(result.problem);
  };
  test('an unknown profile', () => {
    expect(problem({ profile: 'poster' })).toMatchObject({
      code: 'profile-unknown',
      values: { asked: 'poster', known: 'delivery, delivery-with-annex' },
    });
  });
  test('an unknown audience', () => {
    expect(problem({ audience: 'press' })).toMatchObject({
      code: 'audience-unknown',
      values: { known: 'public, partner, internal' },
    });
  });
});
