import { describe, expect, test } from 'vitest';
import { argumentsOfCommand } from '../../../../electron/main/arguments-of-command.ts';
import { describeFault } from '../../../../electron/main/describe-fault.ts';
import { fileNameFor } from '../../../../electron/main/file-name-for.ts';
import { localDay } from '../../../../electron/main/local-day.ts';

describe('the installed program', () => {
  test.each([[[]], [['/home/me/Sudan.aide']], [['C:\\x\\un.AIDEPACK']], [['--enable-logging']]])(
    'started with %j opens its window',
    (args) => expect(argumentsOfCommand(args)).toBeUndefined(),
  );

  test.each([
    [
      ['clock', 'S/2025/583', '--json'],
      ['clock', 'S/2025/583', '--json'],
    ],
    [
      ['--ozone-platform=headless', 'show', 'x.aide'],
      ['show', 'x.aide'],
    ],
    [['--help'], ['--help']],
    [['nonsense'], ['nonsense']],
  ])('started with %j runs a command', (args, command) =>
    expect(argumentsOfCommand(args)).toEqual(command),
  );
});

describe('a fault in the log', () => {
  test('has its name, its code and its place, and neither its words nor a folder', () => {
    const fault = Object.assign(new TypeError('the words of a dossier'), { code: 'EACCES' });
    fault.stack = `TypeError: the words of a dossier\n    at save (/home/me/program/save.js:3:9)\n    at file:///home/me/x.js:1:1`;
    expect(describeFault(fault)).toBe('TypeError (EACCES) at save (save.js:3:9) at x.js:1:1');
  });

  test('that is no error has only its type', () => {
    expect(describeFault('the words of a dossier')).toBe('a thrown string');
  });

  test('whose words look like a place does not give them away', () => {
    const fault = new Error('one\n    at the meeting\ntwo');
    expect(describeFault(fault)).not.toContain('meeting');
  });
});

test('a day is the day where this computer is', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 11, 31, 0, 0))).toBe('2026-12-31');
});

test.each([
  ['Veto debate: S/2025/583', 'Veto debate S 2025 583'],
  ['../../etc/passwd', 'etc passwd'],
  ['المناقشة بشأن السودان', 'المناقشة بشأن السودان'],
  ['  a\u0000b\n ', 'a b'],
  ['***', 'dossier'],
  ['x'.repeat(300), 'x'.repeat(80)],
])('the title %j becomes the file name %j', (title, name) => expect(fileNameFor(title)).toBe(name));
