import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../templates/merge/sentence-ends.ts';

const sentences = (text: string): readonly string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['We met. We spoke.', ['We met.', 'We spoke.']],
    [
      'Who? All of us! “Never again.” They left.',
      ['Who?', 'All of us!', '“Never again.”', 'They left.'],
    ],
    ['نأسف لذلك. من يجيب؟ الجميع!', ['نأسف لذلك.', 'من يجيب؟', 'الجميع!']],
    ['我们遗憾。谁来回答？大家！谢谢', ['我们遗憾。', '谁来回答？', '大家！', '谢谢']],
    ['Мы сожалеем. Кто ответит?', ['Мы сожалеем.', 'Кто ответит?']],
    ['It failed in 2025. The Council met.', ['It failed in 2025.', 'The Council met.']],
    ['¿Quién responde? Todos.', ['¿Quién responde?', 'Todos.']],
    ['  One.   Two.  ', ['One.', 'Two.']],
    ['', []],
    [' \n ', []],
  ])('of %j are told apart', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    'H.E. Ms. Ada Nord spoke.',
    'Draft No. 5 failed.',
    'See S/2025/583. The text failed.',
    'See para. 12 and art. 51 of it.',
    'J. Smith and M. Dupont signed.',
    'The U.S. Mission, e.g. its head, spoke.',
    'It fell by 1.5 points.',
    'On 3. The list goes on.',
    'They waited ... and left.',
    'السيد أ. خالد تكلم.',
    'Mme. Dupont a parlé.',
    'г. Москва молчит.',
    'Really? he asked.',
  ])('stay whole where a mark may not end them: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('hold every letter that is not space, in order', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('. ', '。', '? ', '  ', '…')),
        ),
        (parts) => {
          const text = parts.join('');
          let at = 0;
          for (const { start, end } of sentencesOf(text)) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});
