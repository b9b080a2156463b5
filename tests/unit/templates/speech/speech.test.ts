import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../templates/model/language.ts';
import { countWords } from '../../../../templates/speech/count-words.ts';
import { speakingMinutes, speakingRates } from '../../../../templates/speech/speaking-minutes.ts';

describe('counting words', () => {
  it.each([
    ['en', 'On 18 September 2025, draft resolution S/2025/583 failed.', 8],
    ['en', 'A cease-fire isn’t 1,000 miles away – is it?', 8],
    ['fr', 'L’Assemblée générale s’est réunie aujourd’hui.', 5],
    ['ar', 'نشكركم على عقد هذه المناقشة.', 5],
    ['ru', 'Благодарю вас, госпожа Председатель!', 4],
    ['es', 'Muchas gracias, señora Presidenta.', 4],
    ['zh', '谢谢主席女士。', 6],
    ['zh', '安理会第S/2025/583号决议草案', 10],
    ['en', '', 0],
    ['en', ' … — ! ', 0],
    ['en', '👩‍👧 peace 🕊️', 1],
  ] as const)('%s: %s', (language, text, count) => {
    expect(countWords(text, language)).toBe(count);
  });

  it('adds up over paragraphs, in every language', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...languages), words, words, (language, a, b) => {
        const [first, second] = [a.join(' '), b.join(' ')];
        expect(countWords(`${first}\n${second}`, language)).toBe(
          countWords(first, language) + countWords(second, language),
        );
      }),
    );
  });

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.string({ unit: 'binary' }),
        (language, text) => {
          expect(countWords(text, language)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('speaking time', () => {
  it('takes five minutes for 550 English words', () => {
    expect(speakingMinutes(550, 'en')).toBe(5);
    expect(speakingMinutes(0, 'ar')).toBe(0);
  });

  it('vouches only for the rates that were read', () => {
    expect(speakingRates.en).toEqual({ low: 100, usual: 110, high: 120, mark: 'V' });
    expect(speakingRates.zh).toEqual({ low: 150, usual: 165, high: 180, mark: 'V' });
    for (const language of ['ar', 'es', 'fr', 'ru'] as const)
      expect(speakingRates[language].mark).toBe('K');
  });
});
