import { foundAt } from '../found-at.ts';
import type { BlockRule } from '../rule.ts';

/** Words that stand for others in the languages of the forms; those that are also plain words only in brackets. */
const bracketed = [
  'insert(?:er|ar|e)?',
  'insérer',
  'add',
  'date',
  'name',
  'nom',
  'nombre',
  'fecha',
  'title',
  'titre',
  'country',
  'pays',
  'país',
  'number',
  'to come',
  'to follow',
  'à venir',
  'xx+',
  'tb[acd]',
  'todo',
  'à (?:compléter|confirmer|préciser|insérer)',
  'por (?:completar|confirmar|definir)',
  'вставить',
  'дополнить',
  'уточнить',
  'يضاف',
  'يُضاف',
  'يستكمل',
  'يُستكمل',
  'يحدد لاحقا',
  'تاريخ',
  'اسم',
  '待补充?',
  '待定',
  '插入',
].join('|');

/** In any case, wherever they stand. */
const anyCase = [
  String.raw`\[\s*(?:…|\.{2,}|_+|-{2,}|•+|\?+)?\s*\]`,
  String.raw`\[[^[\]\n]{0,40}?(?<![\p{L}\p{N}])(?:${bracketed})(?![\p{L}\p{N}])[^[\]\n]{0,60}\]`,
  String.raw`\{\{?[\p{L}_][\p{L}\p{N}_ .-]{0,40}\}\}?`,
  String.raw`_{3,}`,
  String.raw`\?{3,}`,
  String.raw`lorem ipsum`,
  String.raw`(?<!\p{L})insert (?:here|text|name|date|title|country|number|figure|quote|source|the (?:name|date|title|country|number|figure|text))(?!\p{L})`,
  String.raw`(?<!\p{L})(?:insérer (?:ici|le nom|la date|le titre|le pays|le texte)|à compléter|date à préciser|chiffre à confirmer)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:insertar (?:aquí|nombre|fecha|texto|título)|inserte (?:aquí|el|la|su)|por completar)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:вставить (?:имя|дату|текст|название)|будет дополнено)(?!\p{L})`,
  String.raw`(?:يُ?ستكمل لاحقا|يُ?ضاف لاحقا|يُ?حدد لاحقا|يُ?درج هنا)ً?`,
  String.raw`待补充|待填写|此处插入`,
].join('|');

/** XX and TBC only in capitals; roman numerals behind a century, a session or a resolution number stay. */
const inCapitals = String.raw`(?<![\p{L}\p{N}(]|(?:siglo|siècle|век|века|части?|Part|Partie) )(?:X{2,}(?![IVXLe\p{Ll}])|TB[ACD]|TODO|N\.?N\.(?= ))(?![\p{L}\p{N}])(?! (?:век|century|siècle|session))`;

const patterns = [new RegExp(anyCase, 'giu'), new RegExp(inCapitals, 'gu')];

const longest = 40;

/** No placeholder is left in the words. Blocks that the form locks and quotations are looked at too. */
export const placeholderLeft: BlockRule = (block, { runs }, setting) =>
  runs.flatMap(({ run, text }) => {
    const found = patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        words: match[0],
      })),
    );
    return found
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .filter(({ start }, index, all) => all.slice(0, index).every(({ end }) => end <= start))
      .map(({ start, end, words }) =>
        foundAt(
          setting,
          block,
          'placeholder-left',
          { run, start, end },
          { words: words.length > longest ? `${words.slice(0, longest)}…` : words },
          undefined,
          'warning',
        ),
      );
  });
