import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../../../templates/codec/parse-dossier.ts';
import { mergeDossiers } from '../../../../templates/merge/merge-dossiers.ts';
import type { Block } from '../../../../templates/model/blocks/block.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { AttachmentId, ContentId, EvidenceId } from '../../../../templates/model/ids.ts';
import { first } from '../../../support/first.ts';
import { bodyOf, decide, mergeBodies, withBody } from '../../../support/merged-bodies.ts';

const id = (name: string) => name as ContentId;
const kinds = (merge: ReturnType<typeof mergeBodies>) => merge.conflicts.map(({ kind }) => kind);
const only = (block: Block) => ({ s: [block] });

const voice = (words: string, evidence: string): Block => ({
  kind: 'voice',
  id: id('v'),
  speaker: 'A teacher',
  content: [{ text: words }],
  evidence: evidence as EvidenceId,
});
const image = (attachment: string, alt: string): Block => ({
  kind: 'image',
  id: id('i'),
  attachment: attachment.repeat(64) as AttachmentId,
  alt,
  width: 1,
});
const table = (columns: readonly number[], ...rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  id: id('t'),
  header: false,
  columns,
  rows: rows.map((cells, at) => ({
    id: id(`r${at}`),
    cells: cells.map((text) => ({ content: [{ text }] })),
  })),
});

describe('parts of a text that mean something only together', () => {
  it('are unchanged where the same words stand in more stretches', () => {
    const split: Block = {
      ...voice('', 'E-1'),
      content: [{ text: 'We ' }, { text: 'fled.' }],
    } as Block;
    const merge = mergeBodies(
      only(voice('We fled.', 'E-1')),
      only(split),
      only(voice('We left.', 'E-1')),
    );
    expect(kinds(merge)).toEqual([]);
    expect(bodyOf(merge.merged)).toEqual(bodyOf(withBody(only(voice('We left.', 'E-1')))));
  });

  it.each([
    ['words and the consent to them', voice('a', 'E-1'), voice('b', 'E-1'), voice('a', 'E-2')],
    ['a picture and its description', image('a', 'x'), image('b', 'x'), image('a', 'y')],
    [
      'columns and the cells made for them',
      table([1], ['a']),
      table([0.5, 0.5], ['a', 'b']),
      table([1], ['c']),
    ],
    [
      'what a newer version wrote',
      { kind: 'unknown', id: id('u'), data: { kind: 'chart', a: 1, b: 1 } },
      { kind: 'unknown', id: id('u'), data: { kind: 'chart', a: 2, b: 1 } },
      { kind: 'unknown', id: id('u'), data: { kind: 'chart', a: 1, b: 2 } },
    ],
  ] as readonly (readonly [string, Block, Block, Block])[])(
    'are never put together from two sides: %s',
    (_, base, ours, theirs) => {
      const merge = mergeBodies(only(base), only(ours), only(theirs));
      expect(merge.conflicts).toHaveLength(1);
      expect(bodyOf(decide(merge, 'ours'))).toEqual(only(ours));
      expect(bodyOf(decide(merge, 'theirs'))).toEqual(only(theirs));
    },
  );

  it('come in where one side alone changed them', () => {
    const merge = mergeBodies(
      only(voice('a', 'E-1')),
      only(voice('a', 'E-1')),
      only(voice('b', 'E-2')),
    );
    expect(kinds(merge)).toEqual([]);
    expect(bodyOf(merge.merged)).toEqual(only(voice('b', 'E-2')));
  });
});

describe('a table', () => {
  it('takes rows that the two sides changed apart', () => {
    const merge = mergeBodies(
      only(table([1], ['a'], ['b'])),
      only(table([1], ['A'], ['b'])),
      only(table([1], ['a'], ['B'])),
    );
    expect(kinds(merge)).toEqual([]);
    expect(bodyOf(merge.merged)).toEqual(only(table([1], ['A'], ['B'])));
  });
});

describe('a footnote', () => {
  const note = (text: string) => ({ kind: 'footnote', id: id('f'), content: [{ text }] }) as const;
  const sentence = (before: string, text: string): Block => ({
    kind: 'paragraph',
    id: id('p'),
    content: [{ text: before }, note(text)],
  });

  it('that both readings of a sentence call is one each, so that the file can be kept', () => {
    const merge = mergeBodies(
      only(sentence('It is so.', 'a')),
      only(sentence('It was so.', 'a')),
      only(sentence('It may be so.', 'a')),
    );
    expect(kinds(merge)).toEqual(['text']);
    const both = decide(merge, 'both');
    const notes = both.drafts[0]?.sections[0]?.blocks
      .flatMap((block) => ('content' in block ? block.content : []))
      .filter((inline) => 'kind' in inline && inline.kind === 'footnote');
    expect(notes?.map((one) => 'id' in one && one.id)).toEqual(['f', 'f-2']);
    expect(parseDossier(both).ok).toBe(true);
  });

  it('changed on one side comes with its words', () => {
    const merge = mergeBodies(
      only(sentence('It is so.', 'a')),
      only(sentence('It is so.', 'a')),
      only(sentence('It is so.', 'b')),
    );
    expect(bodyOf(merge.merged)).toEqual(only(sentence('It is so.', 'b')));
  });
});

describe('evidence that both sides numbered alike', () => {
  it('takes the voices and sentences that rest on it along', () => {
    const base = withBody({ s: [] });
    const item = first(base.evidence);
    const side = (what: string): Dossier => ({
      ...withBody({
        s: [
          { ...voice(what, 'E-02'), id: id(what) },
          {
            kind: 'paragraph',
            id: id(`${what}-p`),
            content: [{ text: 'x' }, { kind: 'evidence', evidence: ['E-02' as EvidenceId] }],
          },
        ],
      }),
      evidence: [
        item,
        {
          ...item,
          id: 'E-02' as EvidenceId,
          what,
          source: { name: what, kind: 'media' },
        },
      ],
    });
    const merge = mergeDossiers(base, side('one'), side('two'));
    const merged = decide(merge, ...merge.conflicts.map(() => 'both' as const));
    for (const block of merged.drafts[0]?.sections[0]?.blocks ?? []) {
      const link =
        block.kind === 'voice'
          ? block.evidence
          : 'content' in block &&
            block.content.flatMap((one) =>
              'kind' in one && one.kind === 'evidence' ? one.evidence : [],
            )[0];
      const found = merged.evidence.find((one) => one.id === link);
      expect(found?.what).toBe(block.id.replace('-p', ''));
    }
    expect(merged.evidence.map((one) => one.id)).toEqual(['E-01', 'E-02', 'E-03']);
  });
});
