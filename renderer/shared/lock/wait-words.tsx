import type { ReactNode } from 'react';

interface WaitWordsProps {
  readonly busy: boolean;
  readonly children: ReactNode;
}

/** Says what takes so long, also to a screen reader, and is silent otherwise. */
export const WaitWords = ({ busy, children }: WaitWordsProps) => (
  <span className="faint grow" role="status">
    {busy && children}
  </span>
);
