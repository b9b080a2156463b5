import { foundAt } from '../found-at.ts';
import type { BlockRule } from '../rule.ts';

/** Words that say that there is a link and not where it leads, in the six languages. */
const empty = new Set([
  ...[
    '',
    'here',
    'click',
    'click here',
    'this',
    'this link',
    'link',
    'more',
    'read more',
    'see here',
  ],
  ...['see more', 'website', 'page', 'source', 'url'],
  ...['ici', 'cliquez ici', 'lien', 'ce lien', 'lire la suite', 'en savoir plus', 'voir ici'],
  ...['aquí', 'haga clic aquí', 'enlace', 'este enlace', 'leer más', 'ver aquí', 'más'],
  ...['здесь', 'тут', 'ссылка', 'по ссылке', 'подробнее', 'далее'],
  ...['هنا', 'اضغط هنا', 'انقر هنا', 'الرابط', 'رابط', 'المزيد', 'اقرأ المزيد'],
  ...['这里', '此处', '点击这里', '点击此处', '链接', '更多', '详情'],
]);

/** The words of a link say where it leads (WCAG 2.2, 2.4.4). */
export const linkWords: BlockRule = (block, { runs }, setting) =>
  runs.flatMap(({ run, text, objects }) =>
    objects.flatMap(({ inline, start, end }) => {
      if (inline.kind !== 'link') return [];
      const words = text.slice(start, end);
      const said = words
        .trim()
        .replace(/^[[(“"«]+|[\])”"».:>…]+$/gu, '')
        .trim()
        .toLowerCase();
      const saysNothing = empty.has(said) || /^(?:https?:\/\/|www\.)\S*$/.test(said);
      return saysNothing
        ? [
            foundAt(
              setting,
              block,
              'link-says-nothing',
              { run, start, end },
              {
                words: words.trim() === '' ? inline.href : words,
              },
            ),
          ]
        : [];
    }),
  );
