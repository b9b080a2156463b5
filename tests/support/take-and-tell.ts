import { takeFile } from '../../electron/services/holder/take-file.ts';

/** Run as a process of its own: takes a file when told to, tells whether somebody else has it, and stays until it is killed. */
const [path = '', name = ''] = process.argv.slice(2);
process.stdout.write('ready\n');
process.stdin.once('data', () => {
  void takeFile(path, { name, computer: 'here' }).then(async (hold) => {
    process.stdin.once('data', () => {
      void hold.look().then(() => process.stdout.write(`${hold.holder()?.name ?? 'mine'}\n`));
    });
    process.stdout.write('taken\n');
  });
});
process.stdin.resume();
