import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parsePlainDate } from '../../../../templates/calendar/plain-date.ts';
import { library, register } from '../../../support/un-core.ts';

const { vetoes } = register;
const states = new Set(library.states.map(({ code }) => code));

const tally = (entries: readonly { readonly castBy: readonly string[] }[]) => {
  const byState: Record<string, number> = {};
  for (const { castBy } of entries)
    for (const code of castBy) byState[code] = (byState[code] ?? 0) + 1;
  return {
    entries: entries.length,
    negativeVotes: Object.values(byState).reduce((sum, count) => sum + count, 0),
    byState,
  };
};

describe('the register of vetoes', () => {
  it('holds 233 entries, numbered in order of their days', () => {
    expect(vetoes.map(({ entry }) => entry)).toEqual(
      Array.from({ length: 233 }, (_, index) => index + 1),
    );
    const days = vetoes.map(({ date }) => date);
    expect([...days].sort()).toEqual(days);
    expect([days[0], days.at(-1)]).toEqual(['1946-02-16', '2026-04-07']);
  });

  it('adds up to the totals of each way of counting', () => {
    const stated = Object.fromEntries(
      (register.conventions ?? []).map(({ id, ...count }) => [id, count]),
    );
    const listed = tally(vetoes);
    const other = register.otherVotes?.entries ?? [];
    expect(stated['library-list']).toMatchObject(listed);
    expect(listed).toEqual({
      entries: 233,
      negativeVotes: 288,
      byState: { CHN: 20, FRA: 17, GBR: 29, RUS: 132, USA: 90 },
    });
    const { entries, byState } = tally(vetoes.filter(({ date }) => date >= '2022-04-26'));
    expect(stated['since-76-262']).toMatchObject({ entries, byState });
    expect(byState).toEqual({ CHN: 4, RUS: 13, USA: 8 });
    expect(other).toHaveLength(37);
    expect(stated['vote-database']).toMatchObject({
      entries: 270,
      negativeVotes: 325,
      byState: { CHN: 21, FRA: 17, GBR: 32, RUS: 159, USA: 96 },
    });
  });

  it('names permanent members and votes that add up to a Council', () => {
    for (const { entry, date, castBy, votes } of vetoes) {
      const seats = votes.for + votes.against + votes.abstain + (votes.notParticipating ?? 0);
      const where = `entry ${entry}`;
      expect(parsePlainDate(date), where).toBeDefined();
      expect(castBy.length, where).toBeGreaterThan(0);
      expect([...castBy].sort(), where).toEqual(castBy);
      expect(seats, where).toBeLessThanOrEqual(date < '1966' ? 11 : 15);
      expect(votes.against, where).toBeGreaterThanOrEqual(1);
      for (const code of castBy) expect(states.has(code), where).toBe(true);
    }
  });

  it('says of every veto since the resolution how the Assembly met it, by one way only', () => {
    for (const { date, debate, specialSession } of vetoes) {
      const ways = [debate, specialSession].filter((way) => way !== null);
      expect(ways).toHaveLength(date < '2022-04-26' ? 0 : 1);
      for (const way of ways) expect(way.date > date).toBe(true);
    }
    expect(vetoes.filter(({ debate }) => debate)).toHaveLength(15);
    expect(vetoes.filter(({ specialSession }) => specialSession)).toHaveLength(6);
  });

  it('keeps what was not verified apart', () => {
    const open = (entry: number) => vetoes.find((veto) => veto.entry === entry);
    expect(
      vetoes
        .filter(({ unverifiedFields }) => unverifiedFields.length > 0)
        .map(({ entry, unverifiedFields }) => [entry, unverifiedFields]),
    ).toEqual([
      [221, ['draft']],
      [233, ['draft', 'meeting', 'agendaItem']],
    ]);
    expect(open(213)?.debate?.unverifiedFields).toEqual(['specialReport']);
    expect(open(214)?.debate?.unverifiedFields).toEqual(['date']);
    expect(open(232)?.debate?.specialReport).toBeNull();
    expect(open(232)?.debate?.agendaItem).toEqual({
      number: null,
      title: 'Use of the veto',
      verified: false,
    });
    expect(register.coverage).toContain('Complete, as far as the sources show');
    expect(register.licence).toContain('CC BY 4.0');
  });

  it('has the facts it was made with', () => {
    const facts = vetoes.map((veto) => [
      veto.date,
      veto.draft,
      veto.meeting,
      veto.situation,
      veto.agendaItem,
      veto.castBy,
      veto.votes,
      veto.debate?.date ?? null,
      veto.specialSession?.date ?? null,
    ]);
    expect(createHash('sha256').update(JSON.stringify(facts)).digest('hex')).toBe(
      '29fd534b4bc36b1ad7627a2e9d2fb8419670e26aeed4091f647ba350494a4a64',
    );
  });
});
