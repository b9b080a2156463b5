import { readSymbol } from '../../symbols/read-symbol.ts';
import { foundAt } from '../found-at.ts';
import type { BlockRule } from '../rule.ts';
import { symbolsOfRun } from '../symbols-of-run.ts';

/** What begins like a symbol, in any case and with the usual slips; it must hold a figure to count as one. */
const attempts = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}/\\.@-])(?:`,
    // A resolution or record, perhaps without its slashes.
    String.raw`[ASE][ -]?[/\\]?(?:RES|PV|PRST)[ ./\\-]{0,2}(?:E?S-)?\d[\d./\\-]*(?: ?\((?:(?:19|20)\d\d|[IVXL]{1,6})\))?`,
    // An organ's letter, a slash of any kind, and what follows.
    String.raw`|(?:[ASE]|ST|PBC)\s?[/\\／∕⁄]\s?(?=[A-Z]{0,5}[./ -]{0,2}\d|E?S-\d|[A-Z]{2,4}\.?\s?/|C(?:N)?\.)[A-Z0-9][A-Z0-9./\\／∕⁄-]*(?: ?\((?:(?:19|20)\d\d|[IVXL]{1,6}|S-[IVXL]{1,6})\))?`,
    String.raw`)`,
  ].join(''),
  'giu',
);

/** Every document symbol is built like one of its series; a slip that can be mended one way only is offered as a fix. */
export const symbolsSound: BlockRule = (block, { runs }, setting) =>
  runs.flatMap((whole) => {
    const { run, text, objects } = whole;
    const sound = symbolsOfRun(whole);
    let passed = 0;
    const links = objects.filter(({ inline }) => inline.kind === 'link');
    const typed = [...text.matchAll(attempts)].flatMap((match) => {
      const words = match[0].replace(/[./\\(-]+$/u, '');
      const start = match.index;
      const end = start + words.length;
      const overlaps = (one: { readonly start: number; readonly end: number }): boolean =>
        one.start < end && one.end > start;
      // A whole address holds slashes of its own.
      // Both stand in the order of the text.
      while (passed < sound.length && (sound[passed]?.end ?? 0) <= start) passed += 1;
      const next = sound[passed];
      if (!/\d/.test(words) || (next && overlaps(next)) || links.some(overlaps)) return [];
      const to = mended(words);
      return [
        foundAt(
          setting,
          block,
          'symbol-malformed',
          { run, start, end },
          { symbol: words },
          to === undefined ? undefined : { to },
          'warning',
        ),
      ];
    });
    const cited = objects.flatMap(({ inline, start, end }) =>
      inline.kind === 'citation' && !readSymbol(inline.symbol.trim())
        ? [
            foundAt(
              setting,
              block,
              'symbol-malformed',
              { run, start, end },
              { symbol: inline.symbol },
              undefined,
              'warning',
            ),
          ]
        : [],
    );
    return [...typed, ...cited];
  });

/** The one symbol that was meant: capitals, plain slashes, no inner spaces, the slash or stop that is missing. */
function mended(words: string): string | undefined {
  const year = /\s?\(((?:19|20)\d\d)\)$/.exec(words);
  const plain = (year ? words.slice(0, year.index) : words)
    .toUpperCase()
    .replace(/[\\／∕⁄]/gu, '/')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\/{2,}/g, '/');
  const tail = year ? ` (${year[1] ?? ''})` : '';
  const candidates = [
    plain,
    plain.replace(/\s+/g, ''),
    plain.replace(/^([ASE])[ -]?\/?(RES|PRST)[ ./-]*(?=\d|E?S-)/, '$1/$2/'),
    plain.replace(/^([ASE])[ -]?\/?PV[ ./-]*(?=\d)/, '$1/PV.'),
    plain.replace(/\/(PV|L|SR|CRP)[ /-]?(?=\d)/, '/$1.'),
    plain.replace(/^A[ -]?\/?RES[ ./-]*(\d{2,3})[ .-](\d{1,3})$/, 'A/RES/$1/$2'),
  ].map((candidate) => candidate + tail);
  const sound = [...new Set(candidates.filter((one) => one !== words && readSymbol(one)))];
  return sound.length === 1 ? sound[0] : undefined;
}
