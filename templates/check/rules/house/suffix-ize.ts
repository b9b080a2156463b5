/** Words that end in -ise in every house: the suffix there is not the Greek one. */
const always =
  /^(?:adv|ar|chast|circumc|comprom|compr|conc|dem|desp|dev|disgu|enterpr|exc|exerc|expert|franch|gu|improv|inc|merchand|no|otherw|likew|parad|po|pra|appra|prec|prem|prom|ra|repr|rev|r|superv|surm|surpr|telev|treat|upr|w|cru|bru|advert|anch|valu|braz|bapt)is/i;

const endings = /is(e|es|ed|ing|ation|ations|er|ers)$/i;

/** The spelling with -ize of a word that has the Greek suffix in -ise; undefined for every other word. */
export function withSuffixIze(word: string): string | undefined {
  if (word.length < 7 || !endings.test(word) || always.test(word) || /[aeiou]ise/i.test(word))
    return undefined;
  return word.replace(endings, (_, tail: string) => `iz${tail}`);
}
