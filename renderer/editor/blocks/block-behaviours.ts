import { plainBehaviour, type BlockBehaviour } from '../behaviour/block-behaviour.ts';
import { fixedBehaviour } from '../behaviour/fixed-behaviour.ts';
import { steppedBehaviour } from '../behaviour/stepped-behaviour.ts';
import type { BlockElement } from '../value/slate-types.ts';
import { attributionBehaviour } from './attribution/attribution-behaviour.ts';
import { headingBehaviour } from './heading/heading-behaviour.ts';
import { quotationBehaviour } from './quotation/quotation-behaviour.ts';
import { tableBehaviour } from './table/table-behaviour.ts';

/** What each kind of block does with Enter and Backspace. */
export const blockBehaviours: {
  readonly [Kind in BlockElement['kind']]: BlockBehaviour<Extract<BlockElement, { kind: Kind }>>;
} = {
  paragraph: plainBehaviour,
  heading: headingBehaviour,
  item: steppedBehaviour,
  numbered: steppedBehaviour,
  quotation: quotationBehaviour,
  attribution: attributionBehaviour,
  voice: quotationBehaviour,
  ask: quotationBehaviour,
  table: tableBehaviour,
  boilerplate: fixedBehaviour,
  image: fixedBehaviour,
  'page-break': fixedBehaviour,
  salutation: fixedBehaviour,
  'risk-table': fixedBehaviour,
  unknown: fixedBehaviour,
};
