import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../../../templates/codec/parse-dossier.ts';
import { parseJson } from '../../../../templates/codec/parse-json.ts';
import { describeFinding } from '../../../../templates/model/describe-finding.ts';
import type { Finding } from '../../../../templates/model/finding.ts';
import { smallDossier } from '../../../support/small-dossier.ts';

const problems = (data: unknown): readonly Finding[] => {
  const result = parseDossier(data);
  if (result.ok) throw new Error('The dossier was read');
  return result.problem;
};
const codesAndPaths = (data: unknown): readonly string[] =>
  problems(data).map(({ code, where }) => `${code} ${where.in === 'input' ? where.path : '?'}`);

/** The dossier with one place changed; the path is as findings print it. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(smallDossier) as unknown;
  let at = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as typeof at;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

describe('a dossier that is not one', () => {
  it.each([
    [['title'], undefined, 'value-missing title'],
    [['title'], 7, 'value-wrong title'],
    [['created'], 'yesterday', 'value-wrong created'],
    [['drafts'], {}, 'value-wrong drafts'],
    [['drafts', 0, 'id'], '../../etc', 'value-wrong drafts[0].id'],
    [['drafts', 0, 'language'], 'tlh', 'value-wrong drafts[0].language'],
    [['drafts', 0, 'fields', 'veto-date'], 'x', 'value-wrong drafts[0].fields.veto-date'],
    [
      ['drafts', 0, 'sections', 0, 'blocks', 0, 'level'],
      9,
      'value-wrong drafts[0].sections[0].blocks[0].level',
    ],
    [['evidence', 0, 'published'], '2025-02-30', 'value-wrong evidence[0].published'],
    [['evidence', 0, 'grade'], null, 'value-wrong evidence[0].grade'],
    [['assessments', 0, 'items', 'rf01'], [], 'value-wrong assessments[0].items.rf01'],
  ])('names the place %j', (path, value, expected) => {
    expect(codesAndPaths(changed(path, value))).toEqual([expected]);
  });

  it.each([
    [['drafts', 0, 'sections', 0, 'blocks', 0, 'kind'], 7],
    [['drafts', 0, 'sections', 0, 'blocks', 0, 'kind'], undefined],
    [['drafts', 0, 'sections', 0, 'blocks', 0, 'kind'], 'Words of a person.'],
    [['drafts', 0, 'sections', 0, 'blocks', 0, 'content', 0, 'kind'], 'Words of a person.'],
  ])(
    'takes nothing without the name of a kind for newer, and repeats no words: %j',
    (path, kind) => {
      const [finding, ...others] = problems(changed(path, kind));
      expect(others).toEqual([]);
      expect(finding?.code).toBe('value-wrong');
      expect(finding && describeFinding(finding)).not.toContain('Words');
    },
  );

  it('takes a block of a kind that it knows for damaged where its members are', () => {
    const path = ['drafts', 0, 'sections', 0, 'blocks', 0, 'kind'];
    expect(codesAndPaths(changed(path, 'table'))).toEqual([
      'value-missing drafts[0].sections[0].blocks[0].header',
      'value-missing drafts[0].sections[0].blocks[0].columns',
      'value-missing drafts[0].sections[0].blocks[0].rows',
    ]);
  });

  it('refuses a second draft, assessment or evidence item with the same id', () => {
    const twice = {
      ...smallDossier,
      evidence: [...smallDossier.evidence, ...smallDossier.evidence],
    };
    expect(codesAndPaths(twice)).toEqual(['id-repeated evidence[1].id']);
  });

  it('reports many faults, but not without end', () => {
    const blocks = Array.from({ length: 10_000 }, () => ({ kind: 'paragraph' }));
    expect(problems(changed(['drafts', 0, 'sections', 0, 'blocks'], blocks))).toHaveLength(50);
  });

  it.each([
    ['a date object', new Date(0)],
    ['a map', new Map()],
    ['a function', () => 1],
    ['a big number', 10n],
    ['no number', Number.NaN],
  ])('refuses %s among unknown members', (_, value) => {
    expect(codesAndPaths({ ...smallDossier, newer: { deep: [value] } })).toEqual([
      'json-not-plain newer.deep[0]',
    ]);
  });

  it('refuses data that contains itself', () => {
    const knot: Record<string, unknown> = {};
    knot['knot'] = knot;
    expect(problems({ ...smallDossier, newer: knot })[0]?.code).toBe('json-too-deep');
  });

  it('takes a member without a value for an absent one', () => {
    const given = { ...smallDossier, situation: { name: 'Sudan', state: undefined } };
    const read = parseDossier(given);
    expect(read.ok && read.value.situation).toStrictEqual({ name: 'Sudan' });
  });
});

describe('JSON that nobody vouches for', () => {
  const code = (text: string): string => {
    const result = parseJson(text, 'dossier.json');
    return result.ok ? 'read' : result.problem.code;
  };

  it('may nest a hundred levels and no more', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(code(nested(100))).toBe('read');
    expect(code(nested(101))).toBe('json-too-deep');
    expect(code(nested(100_000))).toBe('json-too-deep');
    expect(code('{"a":'.repeat(100_000))).toBe('json-too-deep');
    expect(code('['.repeat(64 * 1024 * 1024))).toBe('json-too-deep');
    expect(code(nested(2_000_000))).toBe('json-too-deep');
  });

  it('does not count brackets inside text', () => {
    expect(code(JSON.stringify(['[{\\"'.repeat(1000), '"['.repeat(500)]))).toBe('read');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('has no member %s', (name) => {
    const result = parseJson(`{"a":[{"${name}":{"polluted":1}}]}`, 'dossier.json');
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(describeFinding(result.problem)).toBe(
      `dossier.json: a[0] has a member named “${name}”. Such members are never read; remove it.`,
    );
    expect('polluted' in {}).toBe(false);
  });

  it.each(['', '{', 'nonsense', '{"a":1}}', '[1,]', '\uFEFF'])(
    'says that %j is not JSON',
    (text) => {
      expect(code(text)).toBe('json-broken');
    },
  );
});
