import { useEffect, useState } from 'react';
import type { Strength } from './strength.ts';

/** How long nobody types before a passphrase is judged, in milliseconds. */
const quietBeforeJudging = 150;

/** The strength of what is typed, a moment after; undefined while it is not known. */
export function useStrength(passphrase: string, about: readonly string[]): Strength | undefined {
  const [judged, setJudged] = useState<{ readonly of: string; readonly strength: Strength }>();
  const known = about.join('\n');
  useEffect(() => {
    if (passphrase === '') return undefined;
    let current = true;
    const timer = setTimeout(() => {
      void import('./judge.ts').then(({ judgePassphrase }) => {
        if (!current) return;
        setJudged({ of: passphrase, strength: judgePassphrase(passphrase, known.split('\n')) });
      });
    }, quietBeforeJudging);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [passphrase, known]);
  return judged?.of === passphrase ? judged.strength : undefined;
}
