import type { Block } from '../../model/blocks/block.ts';
import type { FieldId } from '../../model/ids.ts';
import { inLanguage } from '../../model/language.ts';
import type { Template } from '../../model/template.ts';
import { textOfBlock } from '../block-text.ts';
import { foundAt } from '../found-at.ts';
import type { DraftRule } from '../rule.ts';

interface PlacedField {
  readonly field: FieldId;
  readonly run: number;
  readonly start: number;
}

const known = new WeakMap<Block, readonly PlacedField[]>();

/** Where a block shows values of the front matter. */
function fieldsIn(block: Block): readonly PlacedField[] {
  const before = known.get(block);
  if (before) return before;
  const fields = textOfBlock(block, 'en').runs.flatMap(({ run, objects }) =>
    objects.flatMap(({ inline, start }) =>
      inline.kind === 'field' ? [{ field: inline.field, run, start }] : [],
    ),
  );
  known.set(block, fields);
  return fields;
}

/** No live field stands empty in the words. A value that is only unconfirmed is told of in the front matter. */
export const gapsInText: DraftRule = ({ draft, template }) =>
  draft.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      fieldsIn(block).flatMap(({ field, run, start }) => {
        const definition = template.fields.find(({ id }) => id === field);
        if (definition && !isGap(draft.fields, definition)) return [];
        return [
          foundAt(
            { draft: draft.id },
            block,
            'gap-in-text',
            { run, start, end: start + 1 },
            { field: definition ? inLanguage(definition.label, draft.language) : field },
            undefined,
            'warning',
          ),
        ];
      }),
    ),
  );

function isGap(
  fields: Parameters<DraftRule>[0]['draft']['fields'],
  { id, shows, saidAs }: Template['fields'][number],
): boolean {
  const value = fields[shows ?? id]?.value;
  if (value !== undefined && value !== '') return false;
  // A form of words that does not hold the value says all that there is to say.
  const choice = saidAs && fields[saidAs.field]?.value;
  const form = saidAs && choice !== undefined ? saidAs.forms[choice] : undefined;
  return form === undefined || form.en.includes('{value}');
}
