import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createStagedMount,
  placesAtOnce,
} from '../../../../../renderer/editor/chunks/staged-mount.ts';

/** A stage whose idle time is given out by the test. */
function staged() {
  const asked: ((hasTime: () => boolean) => void)[] = [];
  const stage = createStagedMount(
    (work) => asked.push(work),
    (work) => work(),
  );
  const mounted: number[] = [];
  const place = (name: number): boolean => {
    const atOnce = stage.isAtOnce(false);
    if (atOnce) mounted.push(name);
    else
      stage.wait({
        mount: () => mounted.push(name),
        holds: (key) => key === keys[name],
      });
    return atOnce;
  };
  return { stage, asked, mounted, place };
}

const keys = Array.from({ length: 200 }, () => ({}));

describe('a long text comes onto the page', () => {
  it('with its first places at once and the others in their order, as idle time allows', () =>
    fc.assert(
      fc.property(fc.nat(60), fc.array(fc.nat(5), { maxLength: 80 }), (places, shares) => {
        const { stage, asked, mounted, place } = staged();
        for (let name = 0; name < places; name += 1) place(name);
        expect(mounted).toHaveLength(Math.min(places, placesAtOnce));
        expect(asked).toHaveLength(0);
        stage.open();
        for (const share of [...shares, 1000]) {
          let left = share;
          asked.shift()?.(() => (left -= 1) >= 0);
        }
        expect(mounted).toEqual(Array.from({ length: places }, (_, name) => name));
        expect(stage.isWaiting()).toBe(false);
        expect(asked).toHaveLength(0);
      }),
    ));

  it('with the place of the caret at once, wherever it is', () => {
    const { stage, place } = staged();
    for (let name = 0; name < 20; name += 1) place(name);
    expect(stage.isAtOnce(true)).toBe(true);
    expect(stage.isAtOnce(false)).toBe(false);
  });

  it('with what a change brings at once, however much still waits', () => {
    const { stage, place } = staged();
    for (let name = 0; name < 20; name += 1) place(name);
    stage.open();
    expect(place(20)).toBe(true);
    expect(stage.isWaiting()).toBe(true);
  });

  it('where something is looked for, before its turn and only once', () => {
    const { stage, asked, mounted, place } = staged();
    for (let name = 0; name < 20; name += 1) place(name);
    stage.open();
    stage.reach(keys[17] ?? {});
    expect(mounted).toEqual([0, 1, 2, 3, 17]);
    stage.reachAll();
    expect(new Set(mounted).size).toBe(mounted.length);
    expect(mounted).toHaveLength(20);
    asked.shift()?.(() => true);
    expect(mounted).toHaveLength(20);
  });

  it('without what was taken away while it waited', () => {
    const { stage, asked } = staged();
    for (let name = 0; name < placesAtOnce; name += 1) stage.isAtOnce(false);
    let made = 0;
    const gone = stage.wait({ mount: () => (made += 1), holds: () => true });
    gone();
    stage.open();
    asked.shift()?.(() => true);
    expect(made).toBe(0);
  });
});
