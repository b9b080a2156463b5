import { plainBehaviour, type BlockBehaviour } from '../behaviour/block-behaviour.ts';
import { liveBehaviour } from '../behaviour/live-behaviour.ts';
import type { BlockElement } from '../value/slate-types.ts';
import { headingBehaviour } from './heading/heading-behaviour.ts';
import { itemBehaviour } from './item/item-behaviour.ts';
import { quotationBehaviour } from './quotation/quotation-behaviour.ts';

/** What each kind of block does with Enter and Backspace. */
export const blockBehaviours: {
  readonly [Kind in BlockElement['kind']]: BlockBehaviour<Extract<BlockElement, { kind: Kind }>>;
} = {
  paragraph: plainBehaviour,
  heading: headingBehaviour,
  item: itemBehaviour,
  quotation: quotationBehaviour,
  salutation: liveBehaviour,
  'risk-table': liveBehaviour,
};
