import { describe, expect, it } from 'vitest';
import { library, register } from '../../../support/un-core.ts';
import { cli, cliJson } from '../../../support/run-cli.ts';

describe('forms', () => {
  it('lists every form of every pack', async () => {
    const { exit, json } = await cliJson(['forms']);
    expect(exit).toBe(0);
    const known = library.packs.flatMap(({ manifest, templates }) =>
      Object.values(templates).map(({ id, family, title, languages }) => ({
        id: `${manifest.id}/${id}`,
        family,
        title: title.en,
        languages,
      })),
    );
    expect(json).toMatchObject(known);
    expect(json).toHaveLength(known.length);
  });
});

describe('vetoes', () => {
  it('gives the whole register, or what is since a day', async () => {
    expect((await cliJson(['vetoes'])).json).toEqual(register);
    const { json } = await cliJson(['vetoes', '--since', '2022-04-26']);
    expect(json).toEqual({
      ...register,
      vetoes: register.vetoes.filter(({ date }) => date >= '2022-04-26'),
    });
    expect((await cli(['vetoes', '--since', '2025-09-18'])).out).toContain('S/2025/583');
  });

  it.each(['2025-02-30', 'yesterday', '2025-9-1', ''])('takes %j for no date', async (day) => {
    const { exit, out, err } = await cli(['vetoes', `--since=${day}`]);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(`“${day}” is none`);
  });
});

describe('clock', () => {
  it('knows the last day and the debate of S/2025/583', async () => {
    const { exit, json } = await cliJson(['clock', 'S/2025/583']);
    expect(exit).toBe(0);
    expect(json).toMatchObject({
      veto: { draft: 'S/2025/583', date: '2025-09-18' },
      lastDay: '2025-10-02',
      debate: { date: '2025-10-01' },
    });
    expect((json as { workingDays: unknown }).workingDays).toHaveLength(10);
  });

  it('leaves holidays out and names them', async () => {
    const { json } = await cliJson(['clock', 's/2023/1029']);
    expect(json).toMatchObject({ lastDay: '2024-01-09' });
    expect((json as { holidays: unknown }).holidays).toHaveLength(2);
  });

  it('says that the Assembly met in emergency special session', async () => {
    expect((await cliJson(['clock', 'S/2022/720'])).json).toMatchObject({
      exempt: { reason: 'special-session' },
    });
  });

  it('finds a veto by its day when its symbol is not known', async () => {
    expect((await cliJson(['clock', '2026-04-07'])).json).toMatchObject({
      veto: { date: '2026-04-07', draft: null },
    });
  });

  it('counts from a day that the register does not have, and says so', async () => {
    const { exit, out, err } = await cli(['clock', '2025-09-16']);
    expect(exit).toBe(0);
    expect(out).toContain('Last of ten working days: 2025-09-30');
    expect(err).toContain('has no veto on 2025-09-16');
  });

  it.each([
    ['2025-13-01', 2, 'neither a date'],
    ['583', 2, 'neither a date'],
    ['S/2025/584', 1, 'Did you mean S/2025/583'],
    ['S/1999/1', 1, 'holds no veto S/1999/1'],
  ])('refuses %s with exit code %i', async (key, code, words) => {
    const { exit, out, err } = await cli(['clock', key]);
    expect([exit, out]).toEqual([code, '']);
    expect(err).toContain(words);
  });
});
