/** What is used of nspell; its published types would bring Node's into the page. */
declare module 'nspell' {
  interface Engine {
    readonly correct: (word: string) => boolean;
    readonly suggest: (word: string) => string[];
  }
  function nspell(affixes: string, words: string): Engine;
  export { nspell as default };
}
