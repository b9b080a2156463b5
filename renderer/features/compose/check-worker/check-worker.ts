import type { CheckRequest } from './check-messages.ts';
import { createCheckWork } from './check-work.ts';

/** The thread that counts and checks beside the one that is typed in. It can reach nothing but the page that started it. */
const answer = createCheckWork();

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  const said = answer(data);
  if (said) self.postMessage(said);
});
