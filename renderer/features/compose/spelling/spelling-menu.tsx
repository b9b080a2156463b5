import { Trans, useLingui } from '@lingui/react/macro';
import { BookPlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { directionOf, type Language } from '../../../../templates/model/language.ts';
import { Icon } from '../../../shared/ui/icon.tsx';

interface SpellingMenuProps {
  readonly word: string;
  readonly language: Language;
  readonly place: DOMRect;
  readonly suggest: (word: string, language: Language) => Promise<readonly string[]>;
  readonly onReplace: (better: string) => void;
  /** Adds the word to one's own. */
  readonly onLearn: () => void;
  readonly onClose: () => void;
}

/** What may have been meant by a word, beside the word. */
export function SpellingMenu(props: SpellingMenuProps) {
  const { word, language, place, suggest, onReplace, onLearn, onClose } = props;
  const { t } = useLingui();
  const [words, setWords] = useState<readonly string[]>();
  const anchor = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let isLate = false;
    void suggest(word, language).then((found) => !isLate && setWords(found));
    return () => {
      isLate = true;
    };
  }, [suggest, word, language]);
  return (
    <>
      <span
        ref={anchor}
        className="spelling__anchor"
        style={{
          insetBlockStart: `${place.top}px`,
          // The place is measured from the left edge of the window, in either direction of reading.
          left: `${place.left}px`,
          inlineSize: `${place.width}px`,
          blockSize: `${place.height}px`,
        }}
      />
      {words !== undefined && (
        <Popover
          className="popover popover--menu"
          aria-label={t`Spelling of ${word}`}
          triggerRef={anchor}
          isOpen
          placement="bottom start"
          onOpenChange={(isOpen) => !isOpen && onClose()}
        >
          <Menu
            className="menu"
            aria-label={t`Spelling of ${word}`}
            autoFocus="first"
            onAction={(id) => {
              const key = String(id);
              if (key === 'learn') onLearn();
              else if (key.startsWith('use ')) onReplace(key.slice(4));
            }}
            disabledKeys={['none']}
          >
            {words.length === 0 ? (
              <MenuItem className="menu__item" id="none" textValue={t`Nothing like it is known`}>
                <Trans>Nothing like it is known</Trans>
              </MenuItem>
            ) : (
              words.map((better) => (
                <MenuItem
                  className="menu__item"
                  key={better}
                  id={`use ${better}`}
                  textValue={better}
                >
                  <span lang={language} dir={directionOf(language)}>
                    {better}
                  </span>
                </MenuItem>
              ))
            )}
            <MenuItem className="menu__item" id="learn" textValue={t`Add to my words`}>
              <Icon of={BookPlus} />
              <Trans>Add to my words</Trans>
            </MenuItem>
          </Menu>
        </Popover>
      )}
    </>
  );
}
