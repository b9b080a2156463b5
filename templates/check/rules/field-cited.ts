import { inlinesOfBlock, runsOfBlock } from '../../model/blocks/inlines-of-block.ts';
import { runText } from '../../model/blocks/run-text.ts';
import { inLanguage } from '../../model/language.ts';
import { wordsFor } from '../../print/print-field.ts';
import { perBlock } from '../per-block.ts';
import type { FormRule } from '../rule.ts';

/** Whether a block holds one of several texts, or a live field of one of several names; a line each. */
const mentions = perBlock((block, question): boolean => {
  const [fields = '', ...texts] = question.split('\n');
  const names = fields.split(' ');
  return (
    inlinesOfBlock(block).some((inline) => {
      if (!('kind' in inline)) return false;
      if (inline.kind === 'field') return names.includes(inline.field);
      return inline.kind === 'citation' && texts.includes(inline.symbol);
    }) || runsOfBlock(block).some((run) => texts.some((text) => runText(run).includes(text)))
  );
});

/** The text mentions a field's value, as a live field or in the writer's own words. */
export const fieldCited: FormRule<'field-cited'> = ({ field: id }, under) => {
  const { draft, template, library } = under;
  const definition = template.fields.find((candidate) => candidate.id === id);
  if (!definition) return [];
  const value = draft.fields[id]?.value;
  const names = [id, ...template.fields.filter(({ shows }) => shows === id).map((one) => one.id)];
  const texts =
    value === undefined || value === ''
      ? []
      : [value, wordsFor(value, definition, draft.language, library.states)];
  const question = [names.join(' '), ...texts.map((text) => text.replaceAll('\n', ' '))].join('\n');
  if (draft.sections.some(({ blocks }) => blocks.some((block) => mentions(block, question))))
    return [];
  return [
    {
      code: 'field-not-cited',
      severity: 'note',
      where: { in: 'field', draft: draft.id, field: id },
      values: { field: inLanguage(definition.label, draft.language) },
    },
  ];
};
