import { inlinesOfBlock } from '../../model/blocks/inlines-of-block.ts';
import type { Block } from '../../model/blocks/block.ts';
import type { FieldId } from '../../model/ids.ts';
import { documentWords } from '../../print/document-words.ts';
import { joinNames } from '../../print/join-names.ts';
import { foundAt } from '../found-at.ts';
import { blocksOf } from '../in-draft.ts';
import { phraseFinder } from '../matches-in.ts';
import type { FormRule } from '../rule.ts';
import { stateNamePatterns } from '../state-names.ts';
import { vetoWords } from '../words/veto-words.ts';
import { wholeWords } from '../whole-words.ts';

const findNames = phraseFinder();

/**
 * Who cast the veto is named, described or left out in the whole text alike, as the front matter says. A name
 * beside the veto is a warning; elsewhere it may be there for another reason and is a note.
 */
export const casterConsistent: FormRule<'caster-consistent'> = (use, under) => {
  const { draft, template, library } = under;
  const choice = draft.fields[use.form]?.value;
  const casters = (draft.fields[use.caster]?.value ?? '').split(/\s+/).filter(Boolean);
  if (choice === undefined || casters.length === 0) return [];
  const { language } = draft;
  const blocks = blocksOf(under);
  if (choice === 'named') {
    const shown = new Set([
      use.caster,
      ...template.fields.filter(({ shows }) => shows === use.caster).map(({ id }) => id),
    ]);
    if (blocks.some((block) => showsField(block, shown))) return [];
    const unnamed = casters.filter((code) => {
      const namesIn = findNames(stateNamePatterns(code, language, library.states), language);
      return !blocks.some((block) => namesIn(block).length > 0);
    });
    // An empty text names nobody yet; the sections tell of that.
    if (unnamed.length === 0 || blocks.every((block) => inlinesOfBlock(block).length === 0))
      return [];
    const caster = joinNames(
      unnamed.map(
        (code) =>
          library.states.find((state) => state.code === code)?.names[language].short ?? code,
      ),
      documentWords[language],
    );
    return [
      {
        code: 'caster-not-named',
        severity: 'warning',
        where: { in: 'field', draft: draft.id, field: use.caster },
        values: { caster },
      },
    ];
  }
  const names = casters.flatMap((code) => stateNamePatterns(code, language, library.states));
  const namesIn = findNames(names, language);
  const veto = wholeWords(vetoWords[language], language);
  return blocks.flatMap((block) =>
    namesIn(block).map(({ span, words, sentence }) =>
      foundAt(
        { draft: draft.id },
        block,
        'caster-named-here',
        span,
        { caster: words },
        undefined,
        sentence.search(veto) >= 0 ? 'warning' : 'note',
      ),
    ),
  );
};

const showsField = (block: Block, fields: ReadonlySet<FieldId>): boolean =>
  inlinesOfBlock(block).some(
    (inline) => 'kind' in inline && inline.kind === 'field' && fields.has(inline.field),
  );
