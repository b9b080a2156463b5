/** What a symbol may be followed by: revisions and the like of an issued text, and the asterisks of technical reissues. */
const suffix = String.raw`(?:/(?:Rev|Add|Corr|Amend)\.\d{1,3}|/Summary){0,4}\*{0,3}`;
const year = String.raw`(?<year>(?:19|20)\d{2})`;
const session = String.raw`(?<session>\d{2,3}|E?S-\d{1,2})`;

/**
 * How United Nations documents are numbered, in the order in which they must be tried: resolutions, records
 * and limited documents before the general series. `start` is how each symbol begins. Every pattern is
 * bounded, so that no text makes it slow.
 */
const patterns = {
  'ga-resolution': String.raw`A/RES/(?<session>3[1-9]|[4-9]\d|1\d\d)/(?<number>\d{1,3})(?: ?(?<part>[A-Z])(?![\p{L}\p{N}]| ?\p{Ll}))?`,
  'ga-resolution-old': String.raw`A/RES/(?<number>\d{1,4})(?: ?(?<part>[A-Z]))? ?\((?<session>(?:S-)?[IVXL]{1,6})\)`,
  'ga-resolution-special': String.raw`A/RES/(?<session>E?S-\d{1,2})/(?<number>\d{1,3})`,
  double: String.raw`(?<first>A/(?:\d{2,3}|E?S-\d{1,2})/\d{1,4})[–-](?<second>S/\d{4}/\d{1,4})`,
  'ga-record': String.raw`A/${session}/PV\.(?<number>\d{1,3})${suffix}`,
  'ga-record-old': String.raw`A/PV\.(?<number>\d{1,4})`,
  'ga-limited': String.raw`A/${session}/L\.(?<number>\d{1,3})${suffix}`,
  'ga-committee': String.raw`A/C\.(?<committee>[1-6])/(?<session>\d{2,3})/(?:(?<kind>L|SR|PV|INF|CRP)[./])?(?<number>\d{1,4})${suffix}`,
  'ga-info': String.raw`A/(?:INF/(?<session>\d{2,3})/(?<number>\d{1,3})|(?<old>\d{3,4})/Rev\.\d{1,3})${suffix}`,
  'ga-document': String.raw`A/${session}/(?<number>\d{1,4})${suffix}`,
  'hrc-resolution': String.raw`A/HRC/(?<kind>RES|DEC|PRST)/(?<session>S?-?\d{1,3}|OM/\d{1,3})/(?<number>\d{1,3})`,
  'hrc-document': String.raw`A/HRC/(?<session>S?-?\d{1,3})/(?:(?<kind>L|CRP|NGO|G|INF)[./])?(?<number>\d{1,4})${suffix}`,
  'hrc-upr': String.raw`A/HRC/WG\.6/(?<session>\d{1,2})/(?<state>[A-Z]{3})/(?<number>\d)${suffix}`,
  'sc-resolution': String.raw`S/RES/(?<number>\d{1,4}) ?\(${year}\)`,
  'sc-record': String.raw`S/PV\.(?<number>\d{1,5})(?: ?\((?:Resumption ?\d{0,3}|Part [IVX]{1,5})\))?${suffix}`,
  'sc-president': String.raw`S/PRST/${year}/(?<number>\d{1,3})`,
  'sc-document': String.raw`S/(?<year>199[4-9]|20\d{2})/(?<number>\d{1,4})${suffix}`,
  'sc-document-old': String.raw`S/(?<number>\d{1,5})${suffix}`,
  'ecosoc-resolution': String.raw`E/RES/${year}/(?<number>\d{1,3})`,
  'ecosoc-document': String.raw`E/(?:${year}/(?<number>\d{1,3})|CN?\.\d{1,2}/(?:[A-Z]{1,8}/)?(?:\d{4}/)?(?:L\.|CRP\.|GC/)?\d{1,4})${suffix}`,
  pbc: String.raw`PBC/(?<session>\d{1,2})/(?<kind>[A-Z]{2,4})/(?<number>\d{1,3})${suffix}`,
  secretariat: String.raw`ST/(?<kind>IC|SGB|AI)/(?:(?<year>\d{4})/)?(?<number>\d{1,4})${suffix}`,
  press: String.raw`(?<kind>SC|GA/[A-Z]{2,4}|GA|SG/SM|DSG/SM)/(?<number>\d{2,6})`,
} as const;

/** The series of a document. `press` is no document: a press release is a reference and no official record. */
export type Series = keyof typeof patterns;

/** The series with the pattern that a whole symbol of it matches, in the order in which they are tried. */
export const seriesPatterns: readonly (readonly [series: Series, pattern: string])[] =
  Object.entries(patterns) as [Series, string][];
