import { spellingDesk } from './spelling-desk.ts';
import type { SpellingQuestion } from './spelling-messages.ts';

const answer = spellingDesk(
  async (file) => {
    // From where this thread's own file lies: what names a file of the sources is rewritten by the build.
    const response = await fetch(new URL(`../dictionaries/${file}`, location.href));
    if (!response.ok) throw new Error(`The dictionary ${file} is not there`);
    return new Uint8Array(await response.arrayBuffer());
  },
  (said) => postMessage(said),
);

// One question after the other: a check may wait for a dictionary, and answers stay in order.
let before = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<SpellingQuestion>) => {
  before = before.then(() => answer(data)).catch(() => undefined);
});
