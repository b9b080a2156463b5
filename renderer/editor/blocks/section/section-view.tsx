import { useLingui } from '@lingui/react/macro';
import { NODE_TO_PARENT, useSlateStatic } from 'slate-react';
import { HeadingDepth } from '../heading/heading-depth.ts';
import { DraftLanguage } from '../../live/draft-language.ts';
import { useLive } from '../../live/live-context.ts';
import { numberBook } from '../../live/number-book.ts';
import type { SectionElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { sectionAnchor } from '../../section-anchor.ts';

/** One section of the form on the page. Its margin notes stand outside the text and hang on its anchor. */
export function SectionView({ attributes, children, element }: ViewProps<SectionElement>) {
  const { t } = useLingui();
  const { context, headingOf, promptOf } = useLive();
  const { draft, template } = context;
  numberBook(useSlateStatic()).countAs(draft, !template.spoken);
  const heading = headingOf(element.id);
  // Rendered in chunks, blocks that did not change keep the section before this change as their parent,
  // and Slate then searches the whole text for the path of each. It keeps this map while rendering, too.
  for (const block of element.children) NODE_TO_PARENT.set(block, element);
  return (
    <div
      {...attributes}
      className="beat"
      data-section={element.id}
      style={{
        anchorName: sectionAnchor(element.id),
        ['--prompt' as string]: JSON.stringify(promptOf(element.id)),
        // What the marks of a cut say to those who cannot see them.
        ['--must' as string]: JSON.stringify(t`must stay`),
        ['--should' as string]: JSON.stringify(t`should stay`),
        ['--may' as string]: JSON.stringify(t`may go`),
      }}
    >
      {heading !== undefined && (
        <h2 className="beat__heading" contentEditable={false}>
          {heading}
        </h2>
      )}
      <DraftLanguage value={draft.language}>
        <HeadingDepth value={heading === undefined ? 1 : 2}>{children}</HeadingDepth>
      </DraftLanguage>
    </div>
  );
}
