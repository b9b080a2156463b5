import { defineConfig, type LinguiConfig } from '@lingui/cli';
import { extractor } from '@lingui/cli/api';
import { formatter } from '@lingui/format-po';
import { findingBasis } from './templates/model/finding-basis.ts';
import { findingWords } from './templates/model/finding-words.ts';

type Extractor = NonNullable<LinguiConfig['extractors']>[number];

/** Puts the sentences of a table in `templates/` into the catalogues, under the ids given. */
const tableExtractor = (file: string, messages: Readonly<Record<string, string>>): Extractor => ({
  match: (filename) => filename.replaceAll('\\', '/').endsWith(file),
  extract: (filename, _code, onMessageExtracted) => {
    for (const [id, message] of Object.entries(messages))
      onMessageExtracted({ id, message, origin: [filename, 1] });
  },
});

const findingWordsFile = 'templates/model/finding-words.ts';
const findingBasisFile = 'templates/model/finding-basis.ts';

const prefixed = (prefix: string, table: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(table).map(([code, words]) => [`${prefix}.${code}`, words]));

const basisWords = Object.fromEntries(
  Object.entries(findingBasis).map(([code, { basis }]) => [code, basis]),
);

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'fr', 'ar'],
  fallbackLocales: { default: 'en' },
  catalogs: [
    {
      path: '<rootDir>/renderer/shared/strings/{locale}',
      include: [
        '<rootDir>/renderer',
        `<rootDir>/${findingWordsFile}`,
        `<rootDir>/${findingBasisFile}`,
      ],
    },
  ],
  format: formatter({ origins: false, lineNumbers: false }),
  extractors: [
    tableExtractor(findingWordsFile, prefixed('finding', findingWords)),
    tableExtractor(findingBasisFile, prefixed('basis', basisWords)),
    extractor,
  ],
});
