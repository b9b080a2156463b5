import { type Series, seriesPatterns } from './series.ts';

/** What a document symbol says of its document. Members that its series does not have are absent. */
export interface DocumentSymbol {
  /** As documents are cited: without the asterisks of a technical reissue. */
  readonly symbol: string;
  readonly series: Series;
  readonly session?: string;
  readonly number?: string;
  readonly year?: string;
  /** The letter of one of several resolutions under a number. */
  readonly part?: string;
  /** The subsidiary series, such as the kind of a Human Rights Council text. */
  readonly kind?: string;
}

const whole = seriesPatterns.map(
  ([series, pattern]) => [series, new RegExp(`^(?:${pattern})$`, 'u')] as const,
);

const longestSymbol = 80;

/** Reads a whole symbol; undefined for anything that is not built like one. Says nothing of whether the document exists. */
export function readSymbol(text: string): DocumentSymbol | undefined {
  if (text.length > longestSymbol) return undefined;
  for (const [series, pattern] of whole) {
    const groups = pattern.exec(text)?.groups;
    if (pattern.test(text)) return { symbol: text.replace(/\*+$/, ''), series, ...given(groups) };
  }
  return undefined;
}

const memberNames = ['session', 'number', 'year', 'part', 'kind'] as const;

const given = (
  groups: Readonly<Record<string, string | undefined>> | undefined,
): Omit<DocumentSymbol, 'symbol' | 'series'> =>
  Object.fromEntries(
    memberNames.flatMap((name) => {
      const value = groups?.[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
