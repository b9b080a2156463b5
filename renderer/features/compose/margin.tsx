import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { Button } from 'react-aria-components/Button';
import { useSlateSelector } from 'slate-react';
import type { ContentId } from '../../../templates/model/ids.ts';
import { directionOf, type Language } from '../../../templates/model/language.ts';
import type { Template } from '../../../templates/model/template.ts';
import { sectionAnchor } from '../../editor/section-anchor.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { usePackText } from '../../shared/strings/use-pack-text.ts';
import { clockTime } from '../../../templates/speech/clock-time.ts';
import { useChecked } from './use-checked.ts';
import type { Layout } from './use-layout.ts';
import { expectedWords } from './expected-words.ts';

interface MarginProps {
  readonly layout: Layout;
  readonly template: Template;
  /** The language of the notes: that of the window, not of the page. */
  readonly language: Language;
  readonly onGo: (section: ContentId) => void;
}

/** The number of the section that the caret is in. */
export const useCurrentSection = (): number =>
  useSlateSelector(({ selection }) => selection?.focus.path[0] ?? 0);

/**
 * The margins of the page: running time at the start, notes at the end, a line beside the section being
 * written. They hang on anchors of the sections and are no part of the text.
 */
export const Margin = memo(function Margin({ layout, template, language, onGo }: MarginProps) {
  const { t } = useLingui();
  const current = useCurrentSection();
  const { digest } = useChecked();
  return (
    <ol className="margin" lang={language} aria-label={t`Sections`}>
      {layout.map((section, index) => {
        const definition = template.sections.find(({ key }) => key === section.key);
        const part = digest?.sections.get(section.id);
        const isCurrent = index === current;
        return (
          <li key={section.id} className="margin__section">
            {isCurrent && <span className="margin__line" style={hang(section.id)} />}
            {template.spoken && part && !definition?.annex && (
              <span className="beat__time" style={hang(section.id)}>
                {clockTime(part.startsAt)}
              </span>
            )}
            {definition && (
              <Button
                className="beat__note"
                style={hang(section.id)}
                aria-current={isCurrent ? 'location' : false}
                onPress={() => onGo(section.id)}
              >
                <Note
                  definition={definition}
                  words={part?.words ?? 0}
                  expected={expectedWords(definition, template)}
                  open={isCurrent}
                  direction={directionOf(language)}
                />
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
});

const hang = (section: ContentId) => ({ positionAnchor: sectionAnchor(section) });

interface NoteProps {
  readonly definition: Template['sections'][number];
  readonly words: number;
  readonly expected: number | undefined;
  readonly open: boolean;
  readonly direction: 'ltr' | 'rtl';
}

function Note({ definition, words, expected, open, direction }: NoteProps) {
  const say = usePackText();
  const { number } = useFormat();
  const about = expected === undefined ? undefined : number(expected);
  const written = number(words);
  return (
    <span dir={direction}>
      <span className="beat__head">
        <span className="beat__name">{say(definition.title)}</span>{' '}
        {definition.annex ? (
          <Trans>annex</Trans>
        ) : definition.required ? (
          <Trans>required</Trans>
        ) : (
          <Trans>optional</Trans>
        )}
      </span>
      {!definition.annex && (
        <span className="beat__words">
          {about === undefined ? (
            <Plural value={words} one="# word" other="# words" />
          ) : words === 0 ? (
            <Trans>about {about} words</Trans>
          ) : (
            <Trans>
              {written} of about {about} words
            </Trans>
          )}
        </span>
      )}
      {open && <span className="beat__guidance">{say(definition.guidance)}</span>}
    </span>
  );
}
