/** A pointer to paragraphs as it is written behind a symbol, in the six languages: `, para. 4` · `, paras. 138–139` · `，第4段`. */
const reference =
  /^[,،，]?[ \u00a0\u202f]?(?:paras?\.?|paragraphs?|párrs?\.|párrafos?|par\.|paragraphes?|пп?\.|пункты?|الفقرة|الفقرات|第)[ \u00a0\u202f]?(\d{1,4}(?: ?[–-] ?\d{1,4})?)(?: ?段)?$/iu;

/** The paragraphs that such words point to, with a dash between the ends of a range; undefined for other words. */
export function paragraphReference(words: string): string | undefined {
  const found = reference.exec(words)?.[1];
  return found?.replace(/ ?[–-] ?/, '–');
}
