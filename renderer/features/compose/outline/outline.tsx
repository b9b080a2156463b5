import { Trans, useLingui } from '@lingui/react/macro';
import { GripVertical } from 'lucide-react';
import { memo, useCallback } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import type { Editor } from 'slate';
import { useSlateSelector } from 'slate-react';
import type { Section } from '../../../../templates/model/draft.ts';
import type { ContentId } from '../../../../templates/model/ids.ts';
import type { Language } from '../../../../templates/model/language.ts';
import type { Template } from '../../../../templates/model/template.ts';
import { moveBlockTo } from '../../../editor/behaviour/move-block-to.ts';
import { fromSlate } from '../../../editor/value/from-slate.ts';
import type { SectionElement } from '../../../editor/value/slate-types.ts';
import { kindNames } from '../../../shared/kind-names.ts';
import { usePackText } from '../../../shared/strings/use-pack-text.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Group } from '../inspector/group.tsx';
import { useSettled } from '../use-settled.ts';
import './outline.css';
import { outlineEntries } from './outline-entries.ts';

interface OutlineProps {
  readonly editor: Editor;
  readonly template: Template;
  readonly language: Language;
  readonly onGo: (id: ContentId) => void;
}

/** How long the writer pauses before the list is made anew, in milliseconds. */
const quiet = 400;

/**
 * The text as a list: each section of the form with its blocks, to go to and to put in another order, by
 * dragging or by keys (Enter on the handle, arrows, Enter). Sections themselves stay as the form has them.
 */
export const Outline = memo(function Outline(props: OutlineProps) {
  return (
    <Group title={<Trans>Outline</Trans>} folds="closed">
      <OutlineList {...props} />
    </Group>
  );
});

function OutlineList({ editor, template, language, onGo }: OutlineProps) {
  const say = usePackText();
  const tree = useSlateSelector((now) => now.children);
  const settled = useSettled(tree, quiet);
  const sections = fromSlate(settled as SectionElement[]);
  const onMove = useCallback(
    (moved: ContentId, before: ContentId | null) => void moveBlockTo(editor, moved, before),
    [editor],
  );
  return sections.map((section) => {
    const definition = template.sections.find(({ key }) => key === section.key);
    return (
      <OutlineSection
        key={section.id}
        section={section}
        title={definition ? say(definition.title) : section.key}
        language={language}
        onGo={onGo}
        onMove={onMove}
      />
    );
  });
}

interface OutlineSectionProps extends Pick<OutlineProps, 'language' | 'onGo'> {
  readonly section: Section;
  readonly title: string;
  /** Puts a block, and what belongs under it, before another of its section; null means last. */
  readonly onMove: (moved: ContentId, before: ContentId | null) => void;
}

/** More lines than this are not listed; a section of a form has a dozen. */
const mostLines = 200;

const OutlineSection = memo(function OutlineSection({
  section,
  title,
  language,
  onGo,
  onMove,
}: OutlineSectionProps) {
  const { t, i18n } = useLingui();
  const entries = outlineEntries(section).slice(0, mostLines);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [moved] = keys;
      const at = entries.findIndex(({ id }) => id === target.key);
      if (moved === undefined || at < 0) return;
      const before = entries[target.dropPosition === 'before' ? at : at + 1];
      onMove(moved as ContentId, before?.id ?? null);
    },
  });
  return (
    <section className="outline">
      <h3 className="outline__title">{title}</h3>
      <GridList
        className="outline__list"
        aria-label={t`Parts of ${title}`}
        items={entries}
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => onGo(key as ContentId)}
      >
        {(entry) => {
          const words = entry.words === '' ? i18n._(kindNames[entry.kind]) : entry.words;
          return (
            <GridListItem
              id={entry.id}
              textValue={words}
              className="outline__item"
              data-level={entry.level}
            >
              <Button slot="drag" className="outline__grip" aria-label={t`Move ${words}`}>
                <Icon of={GripVertical} size="s" />
              </Button>
              <span
                className={entry.words === '' ? 'cut faint' : 'cut'}
                {...(entry.words === '' ? {} : { lang: language, dir: 'auto' })}
              >
                {words}
              </span>
            </GridListItem>
          );
        }}
      </GridList>
    </section>
  );
});
