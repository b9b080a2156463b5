import { describe, expect, it } from 'vitest';
import { commandNames } from '../../../../electron/cli/commands.ts';
import { didYouMean, distance, nearMatches } from '../../../../electron/cli/near-matches.ts';
import { runCli } from '../../../../electron/cli/main.ts';
import { cli } from '../../../support/run-cli.ts';

describe('help', () => {
  it('lists every command, and each command has its own', async () => {
    const { exit, out } = await cli(['--help']);
    expect(exit).toBe(0);
    for (const name of commandNames) {
      expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
      const own = await cli([name, '--help']);
      expect(own.exit).toBe(0);
      expect(own.out).toMatch(new RegExp(`^usage: aide ${name} `));
    }
  });

  it('is what a bare call prints, as wrong use', async () => {
    expect((await cli([])).exit).toBe(2);
  });
});

describe('wrong use', () => {
  it.each([
    [['vetos'], 'Did you mean vetoes?'],
    [['__proto__'], 'There is no command “__proto__”.'],
    [
      ['forms', '--jsn'],
      'There is no option --jsn here. It has: --json, --help. Did you mean --json?',
    ],
    [['forms', '-x'], 'There is no option -x here.'],
    [['forms', '--__proto__'], 'There is no option --__proto__ here.'],
    [['forms', 'extra'], '“extra” is one argument too many.'],
    [['forms', '--json=yes'], '--json takes no value.'],
    [['clock'], 'The draft symbol or date is missing.'],
    [['vetoes', '--since'], '--since needs a value'],
    [['vetoes', '--since', '--help-me'], '--since needs a value'],
    [['vetoes', '--since', '2025-01-01', '--since', '2025-01-01'], '--since may stand only once.'],
    [['new', '-o', 'a.aide'], '--form is missing.'],
    [['new', '--form', 'un-core/veto-supporter'], '-o is missing.'],
    [['new', '--form', 'veto-supporter', '-o', 'a'], '--form takes PACK/TEMPLATE'],
    [['new', '--form', 'a/b', '--field', 'novalue', '-o', 'a'], '--field takes name=value'],
    [['show'], 'The dossier file is missing.'],
    [['assess', 'a.aide'], 'either --from FILE.json or --set'],
    [['assess', 'a.aide', '--from', 'b.json', '--set', 'c=d'], 'either --from FILE.json or --set'],
    [['evidence', 'a.aide'], '--from is missing.'],
    [['export', 'a.aide', '-o', 'a.odt'], 'should end in .docx, .pdf or .html'],
  ])('%j is exit 2 with one sentence and nothing on stdout', async (args, words) => {
    const { exit, out, err } = await cli(args);
    expect([exit, out]).toEqual([2, '']);
    expect(err.split('\n')[0]).toContain(words);
  });

  it('is said as JSON on stdout too where JSON was asked for', async () => {
    const { exit, out, err } = await cli(['clock', 'nonsense', '--json']);
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toEqual({ error: { code: 'bad-argument', message: err.trim() } });
  });
});

describe('faults', () => {
  it('of an installed pack are unreadable input', async () => {
    const said: string[] = [];
    const exit = await runCli(['forms'], {
      out: (text) => void said.push(text),
      err: (text) => void said.push(text),
      packRoots: ['/nowhere'],
      userData: '/nowhere',
      now: () => new Date(0),
      makeId: () => '',
    });
    expect(exit).toBe(3);
    expect(said.join('')).toContain('Install the pack again.');
  });

  it('of the program show places in its code and no words of a dossier', async () => {
    const said: string[] = [];
    const exit = await runCli(['clock', 'S/2025/583'], {
      out: () => undefined,
      err: (text) => void said.push(text),
      packRoots: [new URL('../../../../templates/packs', import.meta.url).pathname],
      userData: '/nowhere',
      now: () => {
        throw new Error('words of a person');
      },
      makeId: () => '',
    });
    expect(exit).toBe(1);
    expect(said[0]).toContain('fault of the program');
    expect(said.join('')).not.toContain('words of a person');
  });
});

describe('near matches', () => {
  it('measure edits', () => {
    expect(distance('kitten', 'sitting')).toBe(3);
    expect(distance('', 'abc')).toBe(3);
    expect(distance('same', 'same')).toBe(0);
  });

  it('offer only what comes near', () => {
    expect(nearMatches('expotr', commandNames)).toEqual(['export']);
    expect(nearMatches('zzzzzz', commandNames)).toEqual([]);
    expect(didYouMean('zzzzzz', commandNames)).toBe('');
    expect(nearMatches('x'.repeat(100_000), commandNames)).toEqual([]);
  });
});
