import { useLingui } from '@lingui/react/macro';
import type {
  ComparedBlock,
  ComparedDraft,
  ComparedSection,
} from '../../../templates/model/comparison.ts';
import type { Draft } from '../../../templates/model/draft.ts';
import type { Template } from '../../../templates/model/template.ts';
import { usePackText } from '../strings/use-pack-text.ts';
import type { CompareContext } from './compare-context.ts';
import { ComparedParagraph } from './compared-paragraph.tsx';
import { fateWords } from './fate-words.ts';
import { foldBlocks } from './fold-same.ts';
import { Folded } from './folded.tsx';

interface ComparedSectionProps {
  readonly context: CompareContext;
  readonly draft: ComparedDraft;
  readonly source: Draft;
  readonly template: Template | undefined;
  readonly section: ComparedSection;
  /** Shows unchanged paragraphs too. */
  readonly open?: boolean;
}

/** One section of a compared text under the title that its form gives it. */
export function ComparedSectionPart(props: ComparedSectionProps) {
  const { context, draft, source, template, section, open = false } = props;
  const { i18n } = useLingui();
  const say = usePackText();
  const title = template?.sections.find(({ key }) => key === section.key)?.title;
  const fate = fateWords[section.fate];
  const id = `diff-${draft.id}-${section.id}`;
  const paragraph = (block: ComparedBlock) => (
    <ComparedParagraph
      key={block.id}
      block={block}
      language={source.language}
      template={template}
      mode={context.mode}
      action={context.actions.block?.(draft, block)}
    />
  );
  return (
    <section className="diff__section" aria-labelledby={id}>
      <h4 className="diff__name" id={id}>
        <bdi>{title ? say(title) : section.key}</bdi>
        {fate && <span className="diff__fate faint">{i18n._(fate)}</span>}
      </h4>
      <div>
        {open
          ? section.blocks.map(paragraph)
          : foldBlocks(section.blocks).map((part) =>
              part.kind === 'differs' ? (
                paragraph(part.block)
              ) : (
                <Folded key={part.blocks[0]?.id} count={part.blocks.length}>
                  {() => part.blocks.map(paragraph)}
                </Folded>
              ),
            )}
      </div>
    </section>
  );
}
