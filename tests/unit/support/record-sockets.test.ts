import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const recorder = pathToFileURL(
  join(import.meta.dirname, '..', '..', 'support', 'record-sockets.ts'),
).href;

/** What the record says of code that runs in a process of its own. */
async function recordOf(code: string): Promise<readonly string[]> {
  const file = join(await temporaryFolder(), 'record');
  const script = `import { recordSockets } from '${recorder}'; recordSockets(${JSON.stringify(file)}); ${code}`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  return (await readFile(file, 'utf8')).trimEnd().split('\n');
}

/** Port 9 of this machine: whether anybody answers makes no difference. */
test.each([
  [
    'a connection',
    `(await import('node:net')).connect(9, '127.0.0.1').on('error', () => {}).on('connect', () => process.exit())`,
    'connects to 127.0.0.1 9',
  ],
  [
    'a TLS connection',
    `(await import('node:tls')).connect(9, '127.0.0.1').on('error', () => {})`,
    'connects to 127.0.0.1 9',
  ],
  [
    'a port that is opened',
    `const server = (await import('node:net')).createServer().listen(0, '127.0.0.1', () => server.close())`,
    'listens',
  ],
  [
    'a UDP socket',
    `(await import('node:dgram')).createSocket('udp4').bind(0, '127.0.0.1', process.exit)`,
    'opens a UDP socket',
  ],
  [
    'a name',
    `await (await import('node:dns/promises')).lookup('localhost').catch(() => {})`,
    'looks up localhost',
  ],
  [
    'a name that a server is asked for',
    `const { Resolver } = await import('node:dns/promises'); const resolver = new Resolver(); resolver.setServers(['127.0.0.1:9']); resolver.resolve4('planted.invalid').catch(() => {}); setTimeout(() => resolver.cancel(), 50)`,
    'looks up planted.invalid',
  ],
  [
    'a request',
    `(await import('node:http')).get('http://127.0.0.1:9/path').on('error', () => {})`,
    'requests http://127.0.0.1/path',
  ],
  [
    'a fetch',
    `await fetch('http://127.0.0.1:9999/path').catch(() => {})`,
    'requests http://127.0.0.1:9999/path',
  ],
  [
    'a web socket',
    `new WebSocket('ws://127.0.0.1:9999/path').addEventListener('error', () => {})`,
    'connects to 127.0.0.1 9999',
  ],
])('%s is recorded', async (_name, code, line) => {
  const [first, ...record] = await recordOf(code);
  expect(first).toBe('recording');
  expect(record).toContain(line);
});

test('pipes, files, timers and threads are not', async () => {
  const pipe =
    process.platform === 'win32' ? String.raw`\\.\pipe\aide-${process.pid}` : './record-pipe';
  const record = await recordOf(`
    const { createServer, connect } = await import('node:net');
    const { mkdtemp, writeFile } = await import('node:fs/promises');
    const { join } = await import('node:path');
    const folder = await mkdtemp(join((await import('node:os')).tmpdir(), 'aide-test-'));
    process.chdir(folder);
    await writeFile('file', 'x');
    const server = createServer((socket) => socket.end('x')).listen(${JSON.stringify(pipe)}, () =>
      connect(${JSON.stringify(pipe)}).on('close', () => {
        server.close();
        void (import('node:fs/promises')).then(({ rm }) => rm(folder, { recursive: true }));
      }).resume());`);
  expect(record).toEqual(['recording']);
});
