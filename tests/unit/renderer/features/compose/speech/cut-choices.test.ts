import { describe, expect, it } from 'vitest';
import {
  decide,
  decisionOn,
  withLength,
} from '../../../../../../renderer/features/compose/speech/cut-choices.ts';
import type { Cuttable } from '../../../../../../templates/model/speech.ts';
import { cutTo, idOf } from '../../../../templates/speech/support.ts';

const block: Cuttable = { kind: 'block', block: idOf('a') };
const span: Cuttable = { kind: 'span', block: idOf('a'), span: 1 };

describe('a decision about a passage', () => {
  it('takes the place of the one before, and tells a block from its passages', () => {
    const kept = decide(cutTo(60), block, 'keep');
    expect([decisionOn(kept, block), decisionOn(kept, span)]).toEqual(['keep', 'none']);
    const dropped = decide(decide(kept, span, 'drop'), { ...block }, 'drop');
    expect(dropped).toMatchObject({ keep: [], drop: [span, block] });
    expect(decide(decide(dropped, block, 'none'), span, 'none')).toEqual(cutTo(60));
  });
});

describe('versions of several lengths', () => {
  it('stand in order, one of each', () => {
    const makeId = () => 'new';
    const one = withLength([], 120, makeId);
    expect(one).toEqual([{ id: 'new', seconds: 120, keep: [], drop: [] }]);
    expect(withLength(one, 300, makeId).map(({ seconds }) => seconds)).toEqual([300, 120]);
    expect(withLength(one, 120, makeId)).toBe(one);
  });
});
