import { Trans, useLingui } from '@lingui/react/macro';
import { memo, useMemo, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { directionOf, inLanguage, type Language } from '../../../../templates/model/language.ts';
import type { Library } from '../../../../templates/model/library.ts';
import type { Template } from '../../../../templates/model/template.ts';
import { usePackText } from '../../../shared/strings/use-pack-text.ts';
import { useInterfaceLanguage } from '../../../shared/strings/use-interface-language.ts';
import { Search } from '../../../shared/ui/search.tsx';
import { Group } from '../inspector/group.tsx';
import './shelf.css';
import { searchShelf, shelfGroups, type ShelfEntry } from './shelf-entries.ts';

interface ShelfProps {
  readonly library: Library;
  readonly template: Template;
  readonly language: Language;
  /** Puts an entry at the caret. */
  readonly onInsert: (entry: ShelfEntry) => void;
}

/** The phrase shelf: verbs from mild to strong, usual formulae, and agreed language with where it stands. */
export const Shelf = memo(function Shelf(props: ShelfProps) {
  return (
    <Group title={<Trans>Phrases</Trans>} folds="closed">
      <ShelfList {...props} />
    </Group>
  );
});

function ShelfList({ library, template, language, onInsert }: ShelfProps) {
  const { t } = useLingui();
  const say = usePackText();
  const interfaceLanguage = useInterfaceLanguage();
  const [typed, setTyped] = useState('');
  const groups = useMemo(
    () => shelfGroups(library, template, language),
    [library, template, language],
  );
  const found = searchShelf(groups, typed, interfaceLanguage);
  return (
    <div className="shelf">
      <Search
        label={t`Find a phrase`}
        placeholder={t`Find a phrase`}
        value={typed}
        onChange={setTyped}
      />
      {found.length === 0 && (
        <p className="faint">
          <Trans>No phrase has these words.</Trans>
        </p>
      )}
      {found.map((group) => {
        const title = say(group.title);
        return (
          <details key={group.id} className="shelf__group" open={typed !== '' || undefined}>
            <summary>
              {title}
              {group.kind === 'ladder' && (
                <span className="faint">
                  {' '}
                  <Trans>mild to strong</Trans>
                </span>
              )}
            </summary>
            <ListBox
              aria-label={title}
              className="shelf__list"
              items={group.entries}
              onAction={(id) => {
                const entry = group.entries.find((one) => one.id === id);
                if (entry) onInsert(entry);
              }}
            >
              {(entry) => (
                <ListBoxItem id={entry.id} textValue={entry.words} className="shelf__item">
                  {group.kind === 'phrases' && (
                    <span className="shelf__name">
                      {inLanguage(entry.title, interfaceLanguage)}
                    </span>
                  )}
                  <span
                    lang={entry.isForeign ? 'en' : language}
                    dir={directionOf(entry.isForeign ? 'en' : language)}
                  >
                    {entry.words}
                  </span>
                  {entry.source && <Source source={entry.source} />}
                </ListBoxItem>
              )}
            </ListBox>
          </details>
        );
      })}
    </div>
  );
}

/** Where agreed language stands. What nobody has read there yet says so, and is put in without a citation. */
const Source = ({
  source: { symbol, paragraphs, verified },
}: {
  readonly source: NonNullable<ShelfEntry['source']>;
}) => (
  <span className="shelf__source">
    <bdi className="symbol">{symbol}</bdi>
    {paragraphs !== undefined && (
      <>
        {', '}
        <Trans>para. {paragraphs}</Trans>
      </>
    )}
    {!verified && (
      <span className="chip chip--unconfirmed">
        <Trans>not confirmed</Trans>
      </span>
    )}
  </span>
);
