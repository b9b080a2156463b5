import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { PasteChange, PasteReport } from '../../editor/paste/paste-report.ts';
import { formatNumber, joinNames } from '../../shared/format/numbers.ts';
import { useInterfaceLanguage } from '../../shared/strings/use-interface-language.ts';

/** A paste in words: what came in, what is no longer as it was, what stayed outside. Empty where there is nothing to say. */
export interface PasteWords {
  readonly brought: string;
  readonly changed: string;
  readonly leftOut: string;
}

type Brought = 'paragraphs' | 'tables' | 'footnotes' | 'pictures';
type Told = Exclude<PasteChange, 'junk'>;

/** What stayed outside; everything else that is told came in, but not as it was. */
const stayedOutside: { readonly [Change in Told]: boolean } = {
  insertions: false,
  deletions: true,
  comments: true,
  'web-pictures': true,
  pictures: true,
  hidden: true,
  scripts: true,
  embedded: true,
  'merged-cells': false,
  'nested-tables': false,
  'cut-tables': false,
  links: false,
  'lost-notes': true,
  struck: false,
  'deep-items': false,
  signs: true,
  'broken-letters': false,
};

/** Says what a paste did, in the language of the interface. */
export function usePasteWords(): (report: PasteReport) => PasteWords {
  const { t } = useLingui();
  const language = useInterfaceLanguage();

  const changeWords: { readonly [Change in Told]: (count: number, n: string) => string } = {
    insertions: (count, n) =>
      t`${plural(count, { one: `${n} tracked insertion accepted`, other: `${n} tracked insertions accepted` })}`,
    deletions: (count, n) =>
      t`${plural(count, { one: `${n} deleted passage`, other: `${n} deleted passages` })}`,
    comments: (count, n) => t`${plural(count, { one: `${n} comment`, other: `${n} comments` })}`,
    'web-pictures': (count, n) =>
      t`${plural(count, { one: `${n} picture from the web`, other: `${n} pictures from the web` })}`,
    pictures: (count, n) => t`${plural(count, { one: `${n} picture`, other: `${n} pictures` })}`,
    hidden: (count, n) =>
      t`${plural(count, { one: `${n} hidden passage`, other: `${n} hidden passages` })}`,
    scripts: (count, n) => t`${plural(count, { one: `${n} script`, other: `${n} scripts` })}`,
    embedded: (count, n) =>
      t`${plural(count, { one: `${n} embedded object or form field`, other: `${n} embedded objects or form fields` })}`,
    'merged-cells': (count, n) =>
      t`${plural(count, { one: `${n} merged cell parted`, other: `${n} merged cells parted` })}`,
    'nested-tables': (count, n) =>
      t`${plural(count, { one: `${n} table in a table made lines`, other: `${n} tables in tables made lines` })}`,
    'cut-tables': (count, n) =>
      t`${plural(count, { one: `${n} table too large, its rest made paragraphs`, other: `${n} tables too large, their rest made paragraphs` })}`,
    links: (count, n) =>
      t`${plural(count, { one: `${n} link made plain words`, other: `${n} links made plain words` })}`,
    'lost-notes': (count, n) =>
      t`${plural(count, { one: `${n} footnote whose words were not copied`, other: `${n} footnotes whose words were not copied` })}`,
    struck: (count, n) =>
      t`${plural(count, { one: `${n} struck-out passage is plain now`, other: `${n} struck-out passages are plain now` })}`,
    'deep-items': (count, n) =>
      t`${plural(count, { one: `${n} list item moved up to the third level`, other: `${n} list items moved up to the third level` })}`,
    signs: (count, n) =>
      t`${plural(count, { one: `${n} invisible sign`, other: `${n} invisible signs` })}`,
    'broken-letters': (count, n) =>
      t`${plural(count, { one: `${n} broken letter shown as �`, other: `${n} broken letters shown as �` })}`,
  };

  return (report) => {
    const number = (count: number): string => formatNumber(count, language);
    const broughtWords: { readonly [Thing in Brought]: (count: number, n: string) => string } = {
      paragraphs: (count, n) =>
        t`${plural(count, { one: `${n} paragraph`, other: `${n} paragraphs` })}`,
      tables: (count, n) => t`${plural(count, { one: `${n} table`, other: `${n} tables` })}`,
      footnotes: (count, n) =>
        t`${plural(count, { one: `${n} footnote`, other: `${n} footnotes` })}`,
      pictures: (count, n) => t`${plural(count, { one: `${n} picture`, other: `${n} pictures` })}`,
    };
    const brought = (Object.keys(broughtWords) as Brought[]).flatMap((thing) =>
      report[thing] > 0 ? [broughtWords[thing](report[thing], number(report[thing]))] : [],
    );
    const told = (isOutside: boolean): string =>
      joinNames(
        (Object.keys(stayedOutside) as Told[]).flatMap((change) => {
          const count = report.changes[change] ?? 0;
          return count > 0 && stayedOutside[change] === isOutside
            ? [changeWords[change](count, number(count))]
            : [];
        }),
        language,
      );
    return {
      brought: joinNames(brought, language),
      changed: told(false),
      leftOut: told(true),
    };
  };
}
