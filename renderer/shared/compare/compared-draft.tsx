import { Trans, useLingui } from '@lingui/react/macro';
import type { ComparedDraft } from '../../../templates/model/comparison.ts';
import { findTemplate } from '../../../templates/pack/find.ts';
import type { CompareContext } from './compare-context.ts';
import { ComparedSectionPart } from './compared-section.tsx';
import { ChangedValue, ComparedValues } from './compared-values.tsx';
import { fateWords, isWhole } from './fate-words.ts';
import { Folded } from './folded.tsx';
import { foldSections } from './fold-same.ts';
import { useFieldWords } from './use-field-words.ts';

interface ComparedDraftProps {
  readonly context: CompareContext;
  readonly draft: ComparedDraft;
}

/** One text of a comparison: its title, the front matter that differs, and its sections. */
export function ComparedDraftPart({ context, draft }: ComparedDraftProps) {
  const { i18n } = useLingui();
  const source =
    context.after.drafts.find(({ id }) => id === draft.id) ??
    context.before.drafts.find(({ id }) => id === draft.id);
  const template = source && findTemplate(context.library, source.template);
  const { fieldName, fieldValue } = useFieldWords(context.library, template, source?.language);
  if (!source) return null;
  const { title } = draft;
  const fate = fateWords[draft.fate];
  const id = `diff-${draft.id}`;
  return (
    <section className="diff__sheet" aria-labelledby={id}>
      <header className="diff__head">
        <h3 className="heading grow" id={id} lang={source.language}>
          {title.before === title.after ? (
            <bdi>{title.after}</bdi>
          ) : (
            <ChangedValue value={title} whole />
          )}
        </h3>
        {fate && <span className="faint">{i18n._(fate)}</span>}
        {context.actions.draft?.(draft)}
      </header>
      {draft.fields.length > 0 && (
        <section className="diff__section" aria-labelledby={`${id}-fields`}>
          <h4 className="diff__name" id={`${id}-fields`}>
            <Trans>Front matter</Trans>
          </h4>
          <ComparedValues
            values={draft.fields}
            name={({ name }) => fieldName(name)}
            shown={(text, { name }) => fieldValue(name, text)}
            whole={isWhole(draft.fate)}
          />
        </section>
      )}
      {foldSections(draft.sections).map((part) =>
        part.kind === 'differs' ? (
          <ComparedSectionPart
            key={part.section.id}
            context={context}
            draft={draft}
            source={source}
            template={template}
            section={part.section}
          />
        ) : (
          <div className="diff__section" key={part.sections[0]?.id}>
            <span />
            <Folded count={part.sections.flatMap(({ blocks }) => blocks).length}>
              {() =>
                part.sections.map((section) => (
                  <ComparedSectionPart
                    key={section.id}
                    context={context}
                    draft={draft}
                    source={source}
                    template={template}
                    section={section}
                    open
                  />
                ))
              }
            </Folded>
          </div>
        ),
      )}
    </section>
  );
}
