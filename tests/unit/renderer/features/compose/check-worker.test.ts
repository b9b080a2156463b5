import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createChecker,
  type CheckThread,
} from '../../../../../renderer/features/compose/check-worker/checker.ts';
import type {
  CheckAnswer,
  CheckRequest,
} from '../../../../../renderer/features/compose/check-worker/check-messages.ts';
import { createCheckWork } from '../../../../../renderer/features/compose/check-worker/check-work.ts';
import { digestOf } from '../../../../../renderer/features/compose/digest.ts';
import { setSections } from '../../../../../templates/edit/set-sections.ts';
import type { Dossier } from '../../../../../templates/model/dossier.ts';
import type { ContentId } from '../../../../../templates/model/ids.ts';
import { findTemplate } from '../../../../../templates/pack/find.ts';
import { first } from '../../../../support/first.ts';
import { gaza, library } from '../../../../support/un-core.ts';

/** A thread of the test: answers in the same thread, copies what it is given, or breaks. */
class Thread implements CheckThread {
  onmessage: CheckThread['onmessage'] = null;
  onerror: CheckThread['onerror'] = null;
  readonly asked: CheckRequest[] = [];
  ended = false;
  private readonly work = createCheckWork();
  private readonly mood: 'answers' | 'breaks' | 'hangs';
  constructor(mood: 'answers' | 'breaks' | 'hangs') {
    this.mood = mood;
  }
  postMessage(request: CheckRequest): void {
    this.asked.push(request);
    if (this.mood === 'hangs') return;
    queueMicrotask(() => {
      if (this.ended) return;
      if (this.mood === 'breaks') this.onerror?.({ preventDefault: () => undefined });
      else {
        const said: CheckAnswer | undefined = this.work(structuredClone(request));
        if (said) this.onmessage?.({ data: structuredClone(said) });
      }
    });
  }
  terminate(): void {
    this.ended = true;
  }
}

const dossier = gaza();
const draft = first(dossier.drafts);
const type = (before: Dossier, words: string): Dossier =>
  setSections(
    before,
    draft.id,
    first(before.drafts).sections.map((section, index) =>
      index === 0
        ? {
            ...section,
            blocks: [
              ...section.blocks,
              { kind: 'paragraph', id: `typed ${words}` as ContentId, content: [{ text: words }] },
            ],
          }
        : section,
    ),
  );
const expected = (of: Dossier) => {
  const template = findTemplate(library, draft.template);
  if (!template) throw new Error('The form is not in the pack');
  return digestOf({ dossier: of, draft: first(of.drafts), template, library });
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const start = (...moods: ('answers' | 'breaks' | 'hangs')[]) => {
  const threads: Thread[] = [];
  const checker = createChecker({
    library,
    draft: draft.id,
    quiet: 300,
    patience: 5000,
    startThread: () => {
      const thread = new Thread(moods[threads.length] ?? 'answers');
      threads.push(thread);
      return thread;
    },
  });
  checker.start();
  return { checker, threads };
};

describe('counting and checking beside the page', () => {
  it('answers what counting and checking here would, after each change', async () => {
    const { checker, threads } = start();
    let now = dossier;
    for (const words of ['', 'It has has three words', 'and four more of them']) {
      if (words !== '') now = type(now, words);
      checker.offer(now);
      await vi.advanceTimersByTimeAsync(400);
      expect(checker.current().digest).toEqual(expected(now));
      expect(checker.current().dossier).toBe(now);
    }
    expect(threads).toHaveLength(1);
    expect(threads[0]?.asked.filter(({ ask }) => ask === 'begin')).toHaveLength(1);
  });

  it('asks once the writer pauses, and of what changed since alone', async () => {
    const { checker, threads } = start();
    checker.offer(dossier);
    await vi.advanceTimersByTimeAsync(400);
    let now = dossier;
    for (let key = 0; key < 20; key += 1) {
      now = type(now, `word ${key}`);
      checker.offer(now);
      await vi.advanceTimersByTimeAsync(60);
    }
    expect(threads[0]?.asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(400);
    const last = threads[0]?.asked.at(-1);
    expect(last?.ask === 'digest' && JSON.stringify(last.changes).length).toBeLessThan(5000);
    expect(checker.current().digest).toEqual(expected(now));
  });

  it('keeps the same findings and counts where nothing changed them', async () => {
    const { checker } = start();
    checker.offer(dossier);
    await vi.advanceTimersByTimeAsync(400);
    const before = checker.current().digest?.findings ?? [];
    checker.offer(type(dossier, 'One more'));
    await vi.advanceTimersByTimeAsync(400);
    const after = new Set(checker.current().digest?.findings);
    expect(before.length).toBeGreaterThan(0);
    expect(before.filter((finding) => after.has(finding)).length).toBeGreaterThan(0);
  });

  it.each(['breaks', 'hangs'] as const)('begins anew, once, when the thread %s', async (mood) => {
    const { checker, threads } = start(mood);
    checker.offer(dossier);
    await vi.advanceTimersByTimeAsync(6000);
    expect(threads).toHaveLength(2);
    expect(threads[0]?.ended).toBe(true);
    expect(checker.current().state).toBe('working');
    expect(checker.current().digest).toEqual(expected(dossier));
  });

  it('stops when that breaks too, says so, and starts again when asked', async () => {
    const { checker, threads } = start('breaks', 'breaks');
    let told = 0;
    checker.subscribe(() => (told += 1));
    checker.offer(dossier);
    await vi.advanceTimersByTimeAsync(1000);
    expect(checker.current().state).toBe('stopped');
    expect(told).toBe(1);
    checker.offer(type(dossier, 'Written on'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(threads).toHaveLength(2);
    checker.start();
    await vi.advanceTimersByTimeAsync(1000);
    expect(checker.current().state).toBe('working');
    expect(checker.current().digest).toBeDefined();
  });

  it('asks nothing any more once the page is gone', async () => {
    const { checker, threads } = start();
    checker.offer(dossier);
    checker.stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(threads).toHaveLength(0);
  });
});
