import { useLingui } from '@lingui/react/macro';
import { formatDate } from '../../../shared/format/dates.ts';
import { useInterfaceLanguage } from '../../../shared/strings/use-interface-language.ts';
import type { AskElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { useBlock } from '../use-block.ts';
import { askActorNames } from './ask-actors.ts';

/** Something requested: to whom, and until when where it says so, above its words. */
export function AskView({ attributes, children, element }: ViewProps<AskElement>) {
  const { t, i18n } = useLingui();
  const language = useInterfaceLanguage();
  const { actor, actorName = '', deadline } = element;
  const who = actorName === '' ? i18n._(askActorNames[actor]) : actorName;
  const until = deadline === undefined ? undefined : formatDate(deadline, 'long', language);
  return (
    <p
      {...attributes}
      {...useBlock(element)}
      className="block block-ask"
      data-label={until === undefined ? t`Asked of: ${who}` : t`Asked of: ${who}, by ${until}`}
    >
      {children}
    </p>
  );
}
