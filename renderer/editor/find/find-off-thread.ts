import { fail, type Result } from '../../../templates/model/result.ts';
import { findInTexts } from './find-in.ts';
import type { FindQuery, Hit } from './find-query.ts';
import type { FindRequest } from './find-worker.ts';
import { findPattern } from './find-pattern.ts';
import type { RunText } from './run-texts.ts';

/** How long a regular expression may look, in milliseconds. */
const patience = 1500;

export type FindResult = Result<readonly Hit[], 'bad-pattern' | 'too-slow'>;

interface Thread {
  readonly postMessage: (request: FindRequest) => void;
  readonly addEventListener: (
    type: 'message' | 'error',
    listener: (event: Readonly<{ data?: unknown }>) => void,
  ) => void;
  readonly terminate: () => void;
}

/** Looks for one thing at a time; a newer question drops the one before, whose promise then never settles. */
export interface Finder {
  readonly find: (texts: readonly RunText[], query: FindQuery) => Promise<FindResult>;
  readonly close: () => void;
}

/**
 * A finder. Plain words are looked for at once. A regular expression runs in a thread that is ended when it takes
 * too long: some small ones would run for years, and no rule tells all of them from the others beforehand.
 */
export function createFinder(
  startThread: () => Thread = startFindThread,
  limit = patience,
): Finder {
  let drop = (): void => undefined;
  return {
    find: (texts, query) => {
      drop();
      if (!query.regex || !findPattern(query).ok) return Promise.resolve(findInTexts(texts, query));
      return new Promise((resolve) => {
        const thread = startThread();
        const end = (result?: FindResult): void => {
          clearTimeout(timer);
          thread.terminate();
          if (result) resolve(result);
        };
        const timer = setTimeout(() => end(fail('too-slow')), limit);
        drop = () => end();
        thread.addEventListener('message', ({ data }) => end(data as FindResult));
        thread.addEventListener('error', () => end(fail('too-slow')));
        thread.postMessage({ texts, query });
      });
    },
    close: () => drop(),
  };
}

const startFindThread = (): Thread =>
  new Worker(new URL('./find-worker.ts', import.meta.url), { type: 'module' });
