import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { commandNames, type CommandName } from '../../../../electron/ipc/contract.ts';
import { argumentSchemas } from '../../../../electron/ipc/schemas.ts';
import { dispatch, type Handlers } from '../../../../electron/main/dispatch.ts';

const page = { url: 'app://bundle/index.html', origin: 'app://bundle', parent: null };
const log = { write: vi.fn() };

/** Handlers that only say that they were reached. */
const reached = vi.fn(() => ({ ok: true, value: null }));
const handlers = Object.fromEntries(commandNames.map((name) => [name, reached])) as never;
const send = (name: CommandName, args: readonly unknown[], sender: typeof page | null = page) =>
  dispatch(name, sender, args, handlers, log);

const settings = {
  language: 'fr',
  theme: 'dark',
  profile: {
    mission: '',
    state: 'AUT',
    speaker: '',
    rank: '',
    capacity: '',
    unit: '',
    contact: '',
  },
  vault: true,
  lockAfter: 5,
  recipients: [{ name: 'A colleague', recipient: 'age1x' }],
  words: ['Ruritania'],
  shortcuts: { bold: 'mod+g' },
};

describe('a sender', () => {
  test.each([
    ['nobody', null],
    ['a frame inside the page', { ...page, parent: page as never }],
    ['another page of the program', { ...page, url: 'app://bundle/print/x.html' }],
    ['another origin', { ...page, url: 'https://example.org/', origin: 'https://example.org' }],
    [
      'an origin that looks alike',
      { ...page, url: 'app://bundle.evil/index.html', origin: 'app://bundle.evil' },
    ],
    ['a page without an origin', { ...page, origin: 'null' }],
    ['an empty page', { ...page, url: 'about:blank', origin: 'null' }],
    ['a file', { ...page, url: 'file:///index.html', origin: 'file://' }],
  ])('that is %s is refused, whatever it asks', async (_who, sender) => {
    reached.mockClear();
    for (const name of commandNames)
      expect(await send(name, [], sender)).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(reached).not.toHaveBeenCalled();
  });

  test('that is the page of the window is heard, wherever in it the person is', async () => {
    expect(await send('app.info', [])).toMatchObject({ ok: true });
    const sender = { ...page, url: 'app://bundle/index.html#/desk' };
    expect(await send('app.info', [], sender)).toMatchObject({ ok: true });
  });
});

describe('arguments', () => {
  test('have a schema for every command', () => {
    expect(Object.keys(argumentSchemas).sort()).toEqual([...commandNames].sort());
  });

  test('that fit reach the handler as they are', async () => {
    reached.mockClear();
    await send('settings.write', [settings]);
    expect(reached).toHaveBeenCalledWith(settings);
  });

  test('that are drawn at random never reach a handler', async () => {
    reached.mockClear();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...commandNames),
        fc.array(fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true }), {
          minLength: 1,
          maxLength: 3,
        }),
        async (name, args) => {
          // A lone name is a right argument for commands that take one.
          fc.pre(!args.every((arg) => typeof arg === 'string'));
          expect(await send(name, args)).toMatchObject({ error: { code: 'bad-argument' } });
        },
      ),
    );
    expect(reached).not.toHaveBeenCalled();
  });

  test.each<[string, CommandName, readonly unknown[]]>([
    ['too few', 'settings.write', []],
    ['too many', 'settings.read', [1]],
    ['an unknown member', 'settings.write', [{ ...settings, more: 1 }]],
    ['a planted prototype', 'settings.write', [JSON.parse('{"__proto__":{"a":1}}')]],
    ['a planted prototype deep inside', 'dossier.close', [JSON.parse('[{"a":{"__proto__":1}}]')]],
    ['a choice that does not exist', 'settings.write', [{ ...settings, theme: 'pink' }]],
    [
      'an entry that is no number',
      'dossier.create',
      [{ pack: 'p', template: 't', language: 'en', vetoEntry: '1' }],
    ],
    ['an endless name', 'dossier.close', ['x'.repeat(1_000_000)]],
    ['no dossier', 'dossier.save', ['handle', { id: 'x' }]],
    ['an instance of a class', 'settings.write', [Object.assign(new Date(), settings)]],
  ])('with %s are refused', async (_what, name, args) => {
    reached.mockClear();
    expect(await send(name, args)).toMatchObject({ ok: false, error: { code: 'bad-argument' } });
    expect(reached).not.toHaveBeenCalled();
  });

  test('nested a hundred thousand deep are refused and do not exhaust the stack', async () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 100_000; level += 1) deep = { deep };
    expect(await send('dossier.save', ['handle', deep])).toMatchObject({
      error: { code: 'bad-argument' },
    });
  });
});

test('a handler that throws becomes a failure without its words', async () => {
  log.write.mockClear();
  const broken = {
    ...(handlers as Handlers),
    'app.info': () => {
      throw new RangeError('the secret text of a document');
    },
  };
  const reply = await dispatch('app.info', page, [], broken, log);
  expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  expect(JSON.stringify(reply) + JSON.stringify(log.write.mock.calls)).not.toContain('secret');
  expect(log.write).toHaveBeenCalledWith(expect.stringContaining('app.info failed: RangeError at'));
});
