import { Plural, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { CircleAlert, Files } from 'lucide-react';
import { gradeOf } from '../../../../templates/print/cite-evidence.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { useLive } from '../../live/live-context.ts';
import type { EvidenceElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { InlineFrame } from '../inline-frame.tsx';

/** What the sentence before it rests on: the items by id and grade. An item that is gone is named as missing. */
export function EvidenceView(props: ViewProps<EvidenceElement>) {
  const { t } = useLingui();
  const { context, onAsk } = useLive();
  const { evidence } = props.element;
  const items = evidence.map((id) => ({ id, item: context.evidence.get(id) }));
  const isMissing = items.some(({ item }) => item === undefined) || items.length === 0;
  const count = items.length;
  const said = t`Evidence, ${plural(count, { one: '# item', other: '# items' })}`;
  return (
    <InlineFrame
      {...props}
      label={isMissing ? t`${said}, not all of it in this dossier` : said}
      onOpen={onAsk && (() => onAsk('evidence'))}
      content={
        <span
          className={`chip${isMissing ? ' chip--missing' : ''}`}
          title={items.map(({ id, item }) => item?.what ?? id).join('\n')}
        >
          <Icon of={isMissing ? CircleAlert : Files} size="s" turns />
          {items.slice(0, 2).map(({ id, item }, index) => (
            <bdi key={id}>
              {index > 0 && ' '}
              {id}
              {item?.grade && <span className="grade"> {gradeOf(item)}</span>}
            </bdi>
          ))}
          {count > 2 && (
            <span>
              {' '}
              <Plural value={count - 2} one="and # more" other="and # more" />
            </span>
          )}
        </span>
      }
    />
  );
}
