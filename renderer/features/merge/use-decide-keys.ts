import { useEffect, useEffectEvent } from 'react';
import type { Decision } from '../../../templates/merge/merge.ts';

const keys: ReadonlyMap<string, Decision> = new Map([
  ['1', { take: 'ours' }],
  ['2', { take: 'theirs' }],
  ['3', { take: 'both' }],
]);

/** The digits decide the conflict that is shown, wherever nobody is typing and nothing else is asked. */
export function useDecideKeys(decide: (decision: Decision) => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const decision = keys.get(event.key);
    if (!decision || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
    event.preventDefault();
    decide(decision);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

const isBusy = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, [contenteditable], [role="dialog"]') !== null;
