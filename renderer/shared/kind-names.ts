import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { BlockKind } from '../../templates/model/blocks/block.ts';

/** What each kind of block is called. */
export const kindNames: { readonly [Kind in BlockKind]: MessageDescriptor } = {
  paragraph: msg`Paragraph`,
  heading: msg`Heading`,
  numbered: msg`Numbered paragraph`,
  item: msg`List item`,
  quotation: msg`Quotation`,
  attribution: msg`Attribution`,
  boilerplate: msg`Fixed words`,
  voice: msg`Voice`,
  ask: msg`Ask`,
  table: msg`Table`,
  image: msg`Picture`,
  'page-break': msg`Page break`,
  salutation: msg`Salutation`,
  'risk-table': msg`Table from the assessment`,
  unknown: msg`Part of a newer version`,
};
