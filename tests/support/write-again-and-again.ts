import { atomicWrite } from '../../electron/services/file/atomic-write.ts';

/**
 * Run as a process of its own: writes one of two contents to a file, in turn, until it is killed. On a
 * file that is `shared` with others it goes on when theirs came in between.
 */
const [path = '', size = '', shared = ''] = process.argv.slice(2);
for (let turn = 0; ; turn += 1) {
  const written = await atomicWrite(path, Buffer.alloc(Number(size), turn % 2 === 0 ? 'a' : 'b'));
  if (!written.ok && !shared) throw new Error(written.problem);
  process.stdout.write('.');
}
