import { defineConfig, type LinguiConfig } from '@lingui/cli';
import { extractor } from '@lingui/cli/api';
import { formatter } from '@lingui/format-po';
import { findingWords } from './templates/model/finding-words.ts';

type Extractor = NonNullable<LinguiConfig['extractors']>[number];

const findingWordsFile = 'templates/model/finding-words.ts';

/** Puts the words of every finding into the catalogues, under the id `finding.<code>`. */
const findingWordsExtractor: Extractor = {
  match: (filename) => filename.replaceAll('\\', '/').endsWith(findingWordsFile),
  extract: (filename, _code, onMessageExtracted) => {
    for (const [code, message] of Object.entries(findingWords)) {
      onMessageExtracted({ id: `finding.${code}`, message, origin: [filename, 1] });
    }
  },
};

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'fr', 'ar'],
  fallbackLocales: { default: 'en' },
  catalogs: [
    {
      path: '<rootDir>/renderer/shared/strings/{locale}',
      include: ['<rootDir>/renderer', `<rootDir>/${findingWordsFile}`],
    },
  ],
  format: formatter({ origins: false, lineNumbers: false }),
  extractors: [findingWordsExtractor, extractor],
});
