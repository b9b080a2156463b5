import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { dictionaries, filesOf } from '../../../../../renderer/shared/spelling/dictionaries.ts';
import { createSpelling } from '../../../../../renderer/shared/spelling/spelling.ts';
import { spellingDesk } from '../../../../../renderer/shared/spelling/spelling-desk.ts';
import type {
  SpellingAnswer,
  SpellingQuestion,
} from '../../../../../renderer/shared/spelling/spelling-messages.ts';
import { wordsIn } from '../../../../../renderer/shared/spelling/words-in.ts';
import type { Block, Paragraph } from '../../../../../templates/model/blocks/block.ts';
import type { Inline } from '../../../../../templates/model/blocks/inline.ts';
import type { ContentId } from '../../../../../templates/model/ids.ts';
import type { Language } from '../../../../../templates/model/language.ts';
import { dictionaryFiles } from '../../../../../vite.config.ts';

const read = async (file: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(`node_modules/${dictionaryFiles[file] ?? file}`));

let made = 0;
const paragraph = (content: readonly Inline[]): Paragraph => ({
  kind: 'paragraph',
  id: `p${(made += 1)}` as ContentId,
  content,
});

/** A desk whose thread is this one, with the questions that it was asked. */
function desk(from = read) {
  const asked: SpellingQuestion[] = [];
  const said: SpellingAnswer[] = [];
  let heard: (answer: SpellingAnswer) => void = () => undefined;
  const answer = spellingDesk(from, (one) => {
    said.push(one);
    heard(one);
  });
  let before = Promise.resolve();
  const spelling = createSpelling(
    (question) => {
      asked.push(question);
      before = before.then(() => answer(question));
    },
    (listener) => (heard = listener),
    () => undefined,
  );
  const check = async (blocks: readonly Block[], language: Language): Promise<void> => {
    spelling.check(blocks, language, () => undefined);
    for (let seen; seen !== before;) {
      seen = before;
      await seen;
    }
  };
  const wrong = async (content: readonly Inline[] | string, language: Language) => {
    const block = paragraph(typeof content === 'string' ? [{ text: content }] : content);
    await check([block], language);
    return spelling.of(block).map(({ word }) => word);
  };
  return { spelling, asked, said, check, wrong };
}

const shared = desk();

describe('spelling', () => {
  test.each<[Language, string, readonly string[]]>([
    [
      'en',
      'The Council’s organization and programme recieve atrocity-prevention reports.',
      ['recieve'],
    ],
    ['en', 'S/2025/583, A/RES/76/262 and OCHA: see www.exampel.org, jon@exampel.org.', []],
    [
      'fr',
      'L’Assemblée générale et l’intervention d’aujourd’hui : nous recevions des nouveles.',
      ['nouveles'],
    ],
    ['es', 'La Asamblea recivió a la Señora Presidenta.', ['recivió']],
    ['ru', 'Генеральная Ассамблея обсудила резолюцыю.', ['резолюцыю']],
    ['ar', 'نشكركم على عقد هذه المناقشه، ونشكر مجلس الأمن.', ['المناقشه']],
    ['zh', '主席先生', []],
  ])('%s: %s', async (language, text, expected) => {
    expect(await shared.wrong(text, language)).toEqual(expected);
  });

  test('follows the language of each stretch, and joins a word of two looks', async () => {
    expect(
      await shared.wrong(
        [
          { text: 'We thank ' },
          { text: 'la Francophonie', language: 'fr' },
          { text: ' and par' },
          { text: 'lement', bold: true },
        ],
        'en',
      ),
    ).toEqual(['parlement']);
  });

  test('gives the place in the text, with an object as one letter', async () => {
    const block = paragraph([{ kind: 'field', field: 'x' }, { text: ' recieve' }]);
    await shared.check([block], 'en');
    expect(shared.spelling.of(block)[0]?.span).toEqual({ run: 0, start: 2, end: 9 });
  });

  test('suggests what was meant, in each language', async () => {
    expect(await shared.spelling.suggest('recieve', 'en')).toContain('receive');
    expect(await shared.spelling.suggest('nouveles', 'fr')).toContain('nouvelles');
    expect(await shared.spelling.suggest('المناقشه', 'ar')).toContain('المناقشة');
    expect(await shared.spelling.suggest('whatever', 'zh')).toEqual([]);
  });

  test('knows the words it is told, and looks at everything anew', async () => {
    const own = desk();
    expect(await own.wrong('Ruritania spoke.', 'en')).toEqual(['Ruritania']);
    own.spelling.know(['ruritania']);
    expect(await own.wrong('Ruritania spoke.', 'en')).toEqual([]);
  });

  test('asks about a block once, however often it is checked', async () => {
    const own = desk();
    const blocks = Array.from({ length: 450 }, () => paragraph([{ text: 'recieve' }]));
    await own.check(blocks, 'en');
    const before = own.asked.length;
    await own.check(blocks, 'en');
    expect(own.asked.length).toBe(before);
    expect(own.spelling.of(blocks[449] as Paragraph)).toHaveLength(1);
    const changed = [...blocks.slice(1), paragraph([{ text: 'fine' }])];
    await own.check(changed, 'en');
    expect(own.asked.at(-1)).toMatchObject({ kind: 'check', blocks: [changed.at(-1)] });
  });

  test('takes a language without its dictionary as right, and says so once', async () => {
    const own = desk(() => Promise.reject(new Error('gone')));
    expect(await own.wrong('recieve', 'en')).toEqual([]);
    await own.wrong('recieve', 'en');
    expect(own.said.filter(({ kind }) => kind === 'no-dictionary')).toHaveLength(1);
  });

  test('the build brings every file of every dictionary', () => {
    const needed = Object.values(dictionaries).flat().flatMap(filesOf);
    expect(Object.keys(dictionaryFiles).toSorted()).toEqual(needed.toSorted());
  });

  test('words are none that letters and figures make together', () => {
    expect(wordsIn('3rd S/PV.9048 UNAMID two-thirds x2', 'en').map(({ word }) => word)).toEqual([
      'two-thirds',
    ]);
  });

  test('a long line without a space is read in one go', () => {
    expect(wordsIn('a'.repeat(100_000), 'en')).toHaveLength(1);
    expect(wordsIn('a.'.repeat(50_000), 'en')).toBeDefined();
    expect(wordsIn('('.repeat(100_000), 'en')).toEqual([]);
  });
});
