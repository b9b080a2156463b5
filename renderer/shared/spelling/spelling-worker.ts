import { spellingDesk } from './spelling-desk.ts';
import type { SpellingQuestion } from './spelling-messages.ts';

const answer = spellingDesk(
  async (file) => {
    // The page may connect to nothing, not even its own files: a dictionary comes as a script that holds it.
    const url = new URL(`../dictionaries/${file}.js`, location.href).href;
    const { bytes } = (await import(/* @vite-ignore */ url)) as { readonly bytes: string };
    return Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
  },
  (said) => postMessage(said),
);

// One question after the other: a check may wait for a dictionary, and answers stay in order.
let before = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<SpellingQuestion>) => {
  before = before.then(() => answer(data)).catch(() => undefined);
});
