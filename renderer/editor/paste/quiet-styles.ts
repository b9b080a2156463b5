const quiet = 'data-paste-';

/** The name that a pasted style goes by while it is read. */
export const quietStyle = `${quiet}style`;

/**
 * The same HTML with styles and handlers under names that a browser does not act on. The page's policy refuses
 * them in documents that it only parses, too, and would complain of each: thousands in a text of Word.
 */
export const quietStyles = (html: string): string =>
  html
    .replace(/([\s"'/])(style|on[a-z]{2,30})(?=\s{0,20}=)/gi, `$1${quiet}$2`)
    .replace(/<(\/?)style(?=[\s/>])/gi, '<$1noframes');

/** Words that were taken for a style or a handler, as they were written. */
export const withoutQuietStyles = (text: string): string => text.replaceAll(quiet, '');
