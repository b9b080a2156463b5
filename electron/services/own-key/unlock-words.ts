import type { Failure } from '../../ipc/contract.ts';
import type { UnsealProblem } from '../seal/unseal.ts';

const damaged: Failure = {
  code: 'unreadable',
  message: 'Your key file is damaged. Bring it back from a copy.',
};

/** What to say when the file of one's own key did not open. */
export const unlockFailures: { readonly [Problem in UnsealProblem | 'no-key']: Failure } = {
  'no-key': { code: 'not-found', message: 'You have no key yet.' },
  'wrong-secret': { code: 'wrong-secret', message: 'This is not the passphrase of your key.' },
  // A key file that asks for another key was not made here.
  'not-for-this-key': damaged,
  damaged,
  'too-costly': {
    code: 'unreadable',
    message:
      'This computer has not enough memory to open your key, or the key file was tampered with.',
  },
};
