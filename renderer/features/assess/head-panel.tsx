import { Trans } from '@lingui/react/macro';
import { primaryValue, valueOf } from '../../../templates/assess/item-value.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { usePackText } from '../../shared/strings/use-pack-text.ts';
import { LinkButton } from '../../shared/ui/button.tsx';
import { Mark } from '../../shared/ui/mark.tsx';
import { PackText } from '../../shared/ui/pack-text.tsx';
import type { AssessContext } from './assess-context.ts';
import { otherScales } from './field-keys.ts';
import { ItemEditor } from './item-editor.tsx';

/** The head as a whole: its status, the judgement in words, and its editor while it is selected. */
export function HeadPanel({ context }: { readonly context: AssessContext }) {
  const say = usePackText();
  const format = useFormat();
  const { head, checklist, assessment, selected, onSelect } = context;
  const record = assessment.items[head.id];
  const judgement = checklist.fields.find(
    (field) => field.kind === 'text' && field.printed === 'judgement',
  );
  const words = judgement ? record?.values[judgement.id] : undefined;
  const open = selected === head.id;
  const cutOff = assessment.cutOff ? format.date(assessment.cutOff) : null;
  return (
    <header className="middle__head">
      {/* Selected by arrow keys like a row; the link below does the same for the pointer. */}
      <div
        className="line middle__title"
        data-row={head.id}
        data-column-start={open || undefined}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={open ? 0 : -1}
        role="group"
        aria-labelledby="head-title"
      >
        <h1 className="title grow" id="head-title">
          {head.number !== null && head.numberVerified && <bdi>{head.number}. </bdi>}
          <PackText text={head.label} />
        </h1>
        <Mark value={primaryValue(record, checklist)} badge />
        {otherScales(checklist).map(({ id }) => (
          <span className="chip" key={id}>
            <Mark value={valueOf(record, checklist, id)} />
          </span>
        ))}
      </div>
      {!(head.number !== null && head.numberVerified) && (
        <p className="faint">{say(checklist.table.numberToConfirm)}</p>
      )}
      {head.summary && (
        <p className="quiet middle__summary">
          <PackText text={head.summary} />
        </p>
      )}
      {open ? (
        <ItemEditor item={head} context={context} />
      ) : (
        <>
          {words && (
            <p className="middle__judgement" dir="auto">
              {words}
            </p>
          )}
          <p className="faint line">
            {cutOff && (
              <span>
                <Trans>Cut-off {cutOff}</Trans>
              </span>
            )}
            <LinkButton onPress={() => onSelect(head.id)}>
              {words ? <Trans>Change the judgement</Trans> : <Trans>Judge the whole</Trans>}
            </LinkButton>
          </p>
        </>
      )}
    </header>
  );
}
