import { useEffect, useState } from 'react';
import type { Editor } from 'slate';
import { useSlateSelector } from 'slate-react';
import type { FindQuery, Hit } from '../../../editor/find/find-query.ts';
import { createFinder } from '../../../editor/find/find-off-thread.ts';
import { runTexts, type RunText } from '../../../editor/find/run-texts.ts';
import { fromSlate } from '../../../editor/value/from-slate.ts';
import type { SectionElement } from '../../../editor/value/slate-types.ts';

/** What was found in the text as it was a moment ago. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly texts: readonly RunText[];
  readonly problem: 'bad-pattern' | 'too-slow' | null;
}

const nothing: Found = { hits: [], texts: [], problem: null };

/** How long the writer pauses before the text is looked through again, in milliseconds. */
const quiet = 120;

/** The hits of a query in an editor's text, found anew a moment after the text or the query changed. */
export function useHits(editor: Editor, query: FindQuery): Found {
  const tree = useSlateSelector((now) => now.children);
  const [finder] = useState(() => createFinder());
  const [found, setFound] = useState(nothing);

  useEffect(() => () => finder.close(), [finder]);
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(() => {
      const texts = runTexts(fromSlate(editor.children as SectionElement[]));
      void finder.find(texts, query).then((result) => {
        if (isLate) return;
        setFound(
          result.ok
            ? { hits: result.value, texts, problem: null }
            : { hits: [], texts, problem: result.problem },
        );
      });
    }, quiet);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [editor, finder, query, tree]);
  return found;
}
