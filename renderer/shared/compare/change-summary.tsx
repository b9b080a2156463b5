import { Plural, Trans } from '@lingui/react/macro';
import type { Comparison } from '../../../templates/model/comparison.ts';
import { changedParagraphs } from './fold-same.ts';

/** How much differs, in one line: words in, words out, paragraphs. */
export function ChangeSummary({ comparison }: { readonly comparison: Comparison }) {
  const { added, removed } = comparison.words;
  const paragraphs = changedParagraphs(comparison);
  if (comparison.same) return null;
  if (added + removed + paragraphs === 0)
    return (
      <span className="quiet">
        <Trans>No paragraph differs</Trans>
      </span>
    );
  return (
    <span className="quiet">
      <Trans>
        <ins>
          <Plural value={added} one="# word in" other="# words in" />
        </ins>
        ,{' '}
        <del>
          <Plural value={removed} one="# out" other="# out" />
        </del>
        , <Plural value={paragraphs} one="# paragraph" other="# paragraphs" />
      </Trans>
    </span>
  );
}
