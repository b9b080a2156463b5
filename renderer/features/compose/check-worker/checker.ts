import { changesBetween } from '../../../../templates/change/changes-between.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { Finding } from '../../../../templates/model/finding.ts';
import type { ContentId, DraftId } from '../../../../templates/model/ids.ts';
import type { Library } from '../../../../templates/model/library.ts';
import type { Digest } from '../digest.ts';
import type { CheckAnswer, CheckRequest } from './check-messages.ts';

/** The part of a worker that this needs. */
export interface CheckThread {
  readonly postMessage: (request: CheckRequest) => void;
  readonly terminate: () => void;
  onmessage: ((event: { readonly data: CheckAnswer }) => void) | null;
  onerror: ((event: { preventDefault: () => void }) => void) | null;
}

/** What is known of a draft: the digest of its last quiet moment, and whether it is still being kept up. */
export interface Checked {
  /** Undefined until the first answer. */
  readonly digest: Digest | undefined;
  /** The dossier that the digest speaks of. */
  readonly dossier: Dossier | undefined;
  readonly state: 'working' | 'stopped';
}

/** Counts and checks a draft beside the page. */
export interface Checker {
  /** The dossier as it is now; asked about once no newer one was offered for `quiet` milliseconds. */
  readonly offer: (dossier: Dossier) => void;
  readonly current: () => Checked;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins, also after it was stopped or stopped by itself. */
  readonly start: () => void;
  readonly stop: () => void;
}

interface CheckerOptions {
  readonly library: Library;
  readonly draft: DraftId;
  readonly startThread: () => CheckThread;
  /** How long the writer pauses before anything is asked, in milliseconds. */
  readonly quiet: number;
  /** How long one answer may take, in milliseconds, before the thread counts as broken. */
  readonly patience: number;
}

/**
 * A checker for one draft. A thread that breaks, hangs or loses its dossier is started anew once for each
 * answer it has given, then the checker is `stopped`; the page is written on in any case.
 */
export function createChecker({
  library,
  draft,
  startThread,
  quiet,
  patience,
}: CheckerOptions): Checker {
  const listeners = new Set<() => void>();
  let checked: Checked = { digest: undefined, dossier: undefined, state: 'working' };
  const found = new Map<number, Finding>();
  let thread: CheckThread | undefined;
  let sent: Dossier | undefined;
  let latest: Dossier | undefined;
  let number = 0;
  let isAsking = false;
  let failures = 0;
  let isEnded = true;
  let quietTimer: ReturnType<typeof setTimeout> | undefined;
  let lateTimer: ReturnType<typeof setTimeout> | undefined;

  const tell = (next: Checked): void => {
    checked = next;
    for (const listener of [...listeners]) listener();
  };
  const endThread = (): void => {
    clearTimeout(lateTimer);
    thread?.terminate();
    thread = undefined;
    sent = undefined;
    isAsking = false;
  };
  const fail = (): void => {
    endThread();
    failures += 1;
    if (failures > 1) tell({ ...checked, state: 'stopped' });
    else ask();
  };
  const hear = (answer: CheckAnswer): void => {
    if (answer.number !== number) return;
    clearTimeout(lateTimer);
    isAsking = false;
    if ('lost' in answer) return fail();
    failures = 0;
    for (const [name, finding] of answer.found) found.set(name, finding);
    const findings = answer.findings.flatMap((name) => found.get(name) ?? []);
    const blocks = answered(answer, checked.digest?.blocks);
    tell({ digest: { ...answer.digest, blocks, findings }, dossier: sent, state: 'working' });
    if (latest !== sent) later();
  };
  const ask = (): void => {
    if (isEnded || isAsking || !latest || checked.state === 'stopped') return;
    try {
      if (!thread) {
        const started = startThread();
        started.onmessage = ({ data }) => started === thread && hear(data);
        started.onerror = (event) => {
          event.preventDefault();
          if (started === thread) fail();
        };
        thread = started;
        found.clear();
      }
      if (!sent) thread.postMessage({ ask: 'begin', library, dossier: latest });
      const changes = sent ? changesBetween(sent, latest) : [];
      sent = latest;
      number += 1;
      isAsking = true;
      lateTimer = setTimeout(fail, patience);
      thread.postMessage({ ask: 'digest', number, draft, changes });
    } catch {
      fail();
    }
  };
  const later = (): void => {
    clearTimeout(quietTimer);
    quietTimer = setTimeout(ask, quiet);
  };
  return {
    offer(dossier) {
      if (dossier === latest) return;
      latest = dossier;
      later();
    },
    current: () => checked,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start() {
      failures = 0;
      isEnded = false;
      if (checked.state === 'stopped') tell({ ...checked, state: 'working' });
      if (latest !== sent) later();
    },
    stop() {
      isEnded = true;
      clearTimeout(quietTimer);
      endThread();
    },
  };
}

/** The words of all blocks: those known before with what was counted anew. Blocks that are gone stay unread. */
function answered(
  { counted }: Extract<CheckAnswer, { readonly counted: unknown }>,
  before: ReadonlyMap<ContentId, number> | undefined,
): ReadonlyMap<ContentId, number> {
  if (before && counted.length === 0) return before;
  const blocks = new Map(before);
  for (const [block, words] of counted) blocks.set(block, words);
  return blocks;
}
