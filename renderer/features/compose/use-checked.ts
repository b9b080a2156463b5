import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { DraftId } from '../../../templates/model/ids.ts';
import type { Library } from '../../../templates/model/library.ts';
import { createChecker, type Checked, type Checker } from './check-worker/checker.ts';
import { startCheckThread } from './check-worker/start-check-thread.ts';

/** How long the writer pauses before words are counted and checks run, in milliseconds. */
const quietBeforeChecks = 300;

/** How long counting and checking may take, in milliseconds, before it counts as stuck. */
const patience = 20_000;

/** A checker of a draft, kept up with its dossier while the page is there. */
export function useChecker(dossier: Dossier, draft: DraftId, library: Library): Checker {
  const checker = useMemo(
    () =>
      createChecker({
        library,
        draft,
        startThread: startCheckThread,
        quiet: quietBeforeChecks,
        patience,
      }),
    [library, draft],
  );
  useEffect(() => {
    checker.start();
    return checker.stop;
  }, [checker]);
  useEffect(() => checker.offer(dossier), [checker, dossier]);
  return checker;
}

const CheckerContext = createContext<Checker | null>(null);

/** Gives the parts of the page what was counted and found. */
export const CheckerProvider = CheckerContext.Provider;

/** What was counted and found at the last quiet moment. Only a part that shows it reads it: typing renders none of them. */
export function useChecked(): Checked {
  const checker = useOwnChecker();
  return useSyncExternalStore(checker.subscribe, checker.current);
}

/** Begins counting and checking again after it stopped. */
export const useCheckAgain = (): (() => void) => useOwnChecker().start;

function useOwnChecker(): Checker {
  const checker = useContext(CheckerContext);
  if (!checker) throw new Error('A part of the page is rendered outside it');
  return checker;
}
