import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openPackStore } from '../../../../electron/services/packs.ts';
import { languages } from '../../../../templates/model/language.ts';

const part = await openPackStore([
  fileURLToPath(new URL('../../../../templates/packs', import.meta.url)),
]).states();
const { states } = part;

const countBy = (values: readonly (string | null | undefined)[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? 'none'] = (counts[value ?? 'none'] ?? 0) + 1;
  return counts;
};

describe('the member states', () => {
  it('are 193 members and two observers, each with one code', () => {
    expect(countBy(states.map(({ status }) => status))).toEqual({ member: 193, observer: 2 });
    expect(new Set(states.map(({ code }) => code)).size).toBe(195);
    for (const { code } of states) expect(code).toMatch(/^[A-Z]{3}$/);
    expect(states.filter(({ permanent }) => permanent).map(({ code }) => code)).toEqual([
      'CHN',
      'FRA',
      'RUS',
      'GBR',
      'USA',
    ]);
  });

  it('have a name in each of the six languages', () => {
    for (const { code, names } of states)
      for (const language of languages) {
        const { short, formal, common } = names[language];
        expect(
          [short, formal, common].every((name) => name.trim() !== ''),
          `${code} ${language}`,
        ).toBe(true);
      }
  });

  it('fall into the groups as stated', () => {
    const members = states.filter(({ status }) => status === 'member');
    expect(countBy(members.map(({ group }) => group))).toEqual(part.counts?.groups);
    expect(countBy(members.map(({ electoralGroup }) => electoralGroup))).toEqual(
      part.counts?.electoralGroups,
    );
  });

  it('keep what is known of commitments apart from what is not', () => {
    for (const { id, known } of part.commitments ?? [])
      expect(states.filter(({ commitments }) => commitments?.[id] !== undefined).length, id).toBe(
        known,
      );
    expect((part.commitments ?? []).map(({ id, known }) => [id, known])).toEqual([
      ['groupOfFriendsR2P', 8],
      ['r2pFocalPoint', 5],
      ['actCodeOfConduct', 36],
      ['franceMexicoDeclaration', 3],
    ]);
  });

  it('have the facts they were made with', () => {
    const facts = states.map(({ code, status, group, names, councilTerms }) => [
      code,
      status,
      group,
      languages.map((language) => names[language]),
      councilTerms,
    ]);
    expect(createHash('sha256').update(JSON.stringify(facts)).digest('hex')).toBe(
      'e8579a37e12b02bd446aaf09b7f9c41f3215f8b6effb7cefb02bfd445f410353',
    );
  });
});
