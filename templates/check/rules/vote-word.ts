import { inlinesOfBlock } from '../../model/blocks/inlines-of-block.ts';
import { inLanguage } from '../../model/language.ts';
import { saysSomething } from '../../print/says-something.ts';
import { foundAt } from '../found-at.ts';
import { phraseFinder, type Match } from '../matches-in.ts';
import type { FormRule } from '../rule.ts';
import { voteWords, type Vote } from '../words/vote-words.ts';

const findWords = phraseFinder();
const votes: readonly Vote[] = ['yes', 'no', 'abstain', 'consensus'];

/** The opening of an explanation names the vote that the front matter holds, and no other in its place. */
export const voteWord: FormRule<'vote-word'> = (use, { draft, template }) => {
  const chosen = draft.fields[use.action]?.value;
  const vote = votes.find((one) => one === chosen);
  const section = draft.sections.find(({ key }) => key === use.section);
  const definition = template.sections.find(({ key }) => key === use.section);
  if (!vote || !section || !definition || !section.blocks.some(saysSomething)) return [];
  const shown = new Set(
    template.fields
      .filter(({ id, shows, saidAs }) => [id, shows, saidAs?.field].includes(use.action))
      .map(({ id }) => id),
  );
  const isShown = section.blocks.some((block) =>
    inlinesOfBlock(block).some(
      (inline) => 'kind' in inline && inline.kind === 'field' && shown.has(inline.field),
    ),
  );
  const matches = (one: Vote): readonly (Match & { readonly block: number })[] => {
    const wordsIn = findWords(voteWords[draft.language][one], draft.language);
    return section.blocks.flatMap((block, index) =>
      wordsIn(block).map((match) => ({
        ...match,
        block: index,
      })),
    );
  };
  if (isShown || matches(vote).length > 0) return [];
  const action = template.fields.find(({ id }) => id === use.action);
  const label = action?.choices?.find(({ id }) => id === vote)?.label;
  const said = label ? inLanguage(label, draft.language) : vote;
  const [other] = votes.filter((one) => one !== vote).flatMap(matches);
  const block = other && section.blocks[other.block];
  if (other && block)
    return [
      foundAt(
        { draft: draft.id },
        block,
        'vote-word-differs',
        other.span,
        { words: other.words, vote: said },
        undefined,
        'warning',
      ),
    ];
  return [
    {
      code: 'vote-word-missing',
      severity: 'warning',
      where: { in: 'section', draft: draft.id, section: section.id },
      values: { vote: said, section: inLanguage(definition.title, draft.language) },
    },
  ];
};
