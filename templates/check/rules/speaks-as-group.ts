import { isLanguage } from '../../model/language.ts';
import { textOfBlock } from '../block-text.ts';
import { foundAt } from '../found-at.ts';
import { perBlock } from '../per-block.ts';

import type { FormRule } from '../rule.ts';
import { isQuoted } from '../stretches-of.ts';
import { firstPerson } from '../words/first-person.ts';

const personsIn = perBlock((block, language) =>
  textOfBlock(block, isLanguage(language) ? language : 'en').runs.flatMap(({ run, stretches }) =>
    stretches.flatMap((stretch) =>
      [...stretch.text.matchAll(firstPerson[stretch.language])].map((match) => ({
        words: match[0].trim(),
        span: {
          run,
          start: stretch.start + match.index,
          end: stretch.start + match.index + match[0].trimEnd().length,
        },
      })),
    ),
  ),
);

/** A group speaks as “we”: one person speaks only in the sections that the form excepts and in words of others. */
export const speaksAsGroup: FormRule<'speaks-as-group'> = ({ except }, { draft, template }) =>
  draft.sections
    .filter(
      ({ key }) =>
        !except.includes(key) &&
        !template.sections.some((section) => section.key === key && section.internal),
    )
    .flatMap(({ blocks }) =>
      blocks
        .filter((block) => !isQuoted(block))
        .flatMap((block) =>
          personsIn(block, draft.language).map(({ span, words }) =>
            foundAt({ draft: draft.id }, block, 'group-says-i', span, { words }),
          ),
        ),
    );
