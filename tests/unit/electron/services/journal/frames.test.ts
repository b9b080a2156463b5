import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstChain,
  frame,
  headerLine,
  readFrames,
  readHeaderLine,
} from '../../../../../electron/services/journal/frames.ts';

const payloads = fc.array(fc.uint8Array({ minLength: 1, maxLength: 60 }), { maxLength: 8 });
const kind = fc.constantFrom('open' as const, 'sealed' as const);

const framed = (kept: readonly Uint8Array[], of: 'open' | 'sealed' = 'open'): Buffer =>
  Buffer.concat([headerLine(of), frame(kept, firstChain(of)).bytes]);

const read = (bytes: Uint8Array) => {
  const frames = readFrames(bytes);
  if (!frames.ok) throw new Error(frames.problem.message);
  return frames.value;
};

describe('the frames of a journal', () => {
  it('give back what was put in, in one go or in several', () => {
    fc.assert(
      fc.property(payloads, payloads, kind, (one, other, of) => {
        const first = frame(one, firstChain(of));
        const bytes = Buffer.concat([headerLine(of), first.bytes, frame(other, first.chain).bytes]);
        expect(bytes).toEqual(framed([...one, ...other], of));
        const { payloads: found, ending, dropped, end, kind: known } = read(bytes);
        expect(found.map((payload) => [...payload])).toEqual(
          [...one, ...other].map((payload) => [...payload]),
        );
        expect({ ending, dropped, end, known }).toEqual({
          ending: 'whole',
          dropped: 0,
          end: bytes.length,
          known: of,
        });
      }),
    );
  });

  it('that are cut anywhere give those before the cut, and say what was dropped', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), (kept, at) => {
        const bytes = framed(kept);
        const start = headerLine('open').length;
        const cut = start + (at % (bytes.length - start + 1));
        const found = read(bytes.subarray(0, cut));
        expect(found.end + found.dropped).toBe(cut);
        expect(found.ending).toBe(found.dropped === 0 ? 'whole' : 'torn');
        expect(framed(kept.slice(0, found.payloads.length)).length).toBe(found.end);
      }),
    );
  });

  it('give nothing after a changed byte, and nothing that was not put in', () => {
    fc.assert(
      fc.property(
        payloads.filter((kept) => kept.length > 0),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (kept, at, flip) => {
          const bytes = framed(kept);
          const start = headerLine('open').length;
          const place = start + (at % (bytes.length - start));
          bytes.writeUInt8(bytes.readUInt8(place) ^ flip, place);
          const found = read(bytes);
          expect(found.end).toBeLessThanOrEqual(place);
          expect(found.ending).not.toBe('whole');
          found.payloads.forEach((payload, index) =>
            expect([...payload]).toEqual([...(kept[index] ?? [])]),
          );
        },
      ),
    );
  });

  it('notice a record that is missing, or stands elsewhere', () => {
    const [a, b, c] = ['first', 'later', 'third'].map((text) => Buffer.from(text));
    if (!a || !b || !c) throw new Error('three');
    const whole = framed([a, b, c]);
    const one = 8 + a.length;
    const start = headerLine('open').length;
    const part = (index: number): Buffer =>
      whole.subarray(start + index * one, start + (index + 1) * one);
    const header = headerLine('open');
    expect(read(Buffer.concat([header, part(0), part(2)])).payloads).toHaveLength(1);
    expect(read(Buffer.concat([header, part(1), part(0), part(2)])).payloads).toHaveLength(0);
    expect(read(Buffer.concat([header, part(0), part(0)])).payloads).toHaveLength(1);
  });

  it('tell a torn end from damage in the middle', () => {
    const bytes = framed([Buffer.from('one'), Buffer.from('two'), Buffer.from('three')]);
    const start = headerLine('open').length;
    const hit = (at: number): Buffer => {
      const copy = Buffer.from(bytes);
      copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
      return copy;
    };
    expect(read(hit(bytes.length - 1)).ending).toBe('torn');
    expect(read(hit(start + 8)).ending).toBe('corrupt');
    expect(read(Buffer.concat([bytes, Buffer.alloc(600)])).ending).toBe('torn');
    expect(read(Buffer.concat([bytes, Buffer.alloc(600)])).dropped).toBe(600);
    const huge = Buffer.concat([bytes, Buffer.from([0xff, 0xff, 0xff, 0xff, 1, 2, 3, 4, 5])]);
    expect(read(huge)).toMatchObject({ ending: 'torn', dropped: 9 });
  });

  it('are not looked for in another file or in one of a newer version', () => {
    const code = (text: string) => {
      const found = readHeaderLine(Buffer.from(text));
      return found.ok ? found.value : found.problem.code;
    };
    expect(code('aide-memoire journal 1 open\n')).toBe('open');
    expect(code('aide-memoire journal 1 sealed\nxyz')).toBe('sealed');
    expect(code('aide-memoire journal 2 whatever\n')).toBe('newer-format');
    expect(code('aide-memoire journal 1 whatever\n')).toBe('unreadable');
    expect(code('aide-memoire journal 0 open\n')).toBe('unreadable');
    expect(code('')).toBe('unreadable');
    expect(code('PK')).toBe('unreadable');
  });
});
