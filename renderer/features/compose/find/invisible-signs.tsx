import { useEffect, useState } from 'react';
import type { Editor } from 'slate';
import { useSlateSelector } from 'slate-react';
import { useStore } from 'zustand';
import { createPainter } from '../../../editor/find/paint-ranges.ts';
import { invisibleSigns } from '../../../editor/typing/invisible-signs.ts';
import { shownSigns } from '../../../editor/typing/shown-signs.ts';
import { fromSlate } from '../../../editor/value/from-slate.ts';
import type { SectionElement } from '../../../editor/value/slate-types.ts';
import './find.css';

/** How long the writer pauses before the text is looked through again, in milliseconds. */
const quiet = 250;

/** Paints the invisible signs of a text: those that change how it reads always, no-break spaces on request. */
export function InvisibleSigns({ editor }: { readonly editor: Editor }) {
  const tree = useSlateSelector((now) => now.children);
  const showsAll = useStore(shownSigns, ({ all }) => all);
  const [painters] = useState(() => ({
    hidden: createPainter(editor, 'hidden-signs'),
    noBreak: createPainter(editor, 'no-break-spaces'),
  }));
  useEffect(() => {
    const timer = setTimeout(() => {
      const sections = fromSlate(editor.children as SectionElement[]);
      painters.hidden.show(invisibleSigns(sections, 'hidden'));
      painters.noBreak.show(showsAll ? invisibleSigns(sections, 'no-break') : []);
    }, quiet);
    return () => clearTimeout(timer);
  }, [editor, painters, showsAll, tree]);
  useEffect(
    () => () => {
      painters.hidden.clear();
      painters.noBreak.clear();
    },
    [painters],
  );
  return null;
}
