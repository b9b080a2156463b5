import { findInTexts } from './find-in.ts';
import type { FindQuery } from './find-query.ts';
import type { RunText } from './run-texts.ts';

/** What the thread is asked. */
export interface FindRequest {
  readonly texts: readonly RunText[];
  readonly query: FindQuery;
}

self.addEventListener('message', ({ data }: MessageEvent<FindRequest>) =>
  self.postMessage(findInTexts(data.texts, data.query)),
);
