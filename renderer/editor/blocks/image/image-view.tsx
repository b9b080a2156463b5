import { useLingui } from '@lingui/react/macro';
import { CircleAlert } from 'lucide-react';
import { Icon } from '../../../shared/ui/icon.tsx';
import { useLive } from '../../live/live-context.ts';
import type { ImageElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { FixedFrame } from '../fixed-frame.tsx';
import { Picture } from './picture.tsx';

/** A picture of the dossier, with its alternative text below it, or what is missing of it. */
export function ImageView(props: ViewProps<ImageElement>) {
  const { t } = useLingui();
  const { context, onAsk } = useLive();
  const { attachment, alt, decorative, width } = props.element;
  const picture = context.attachments.get(attachment);
  const said = decorative ? t`Picture, decorative` : alt === '' ? t`Picture, not described` : alt;
  return (
    <FixedFrame
      {...props}
      label={picture ? t`Picture: ${said}` : t`Picture, not in this dossier`}
      content={
        <figure className="picture" onDoubleClick={() => onAsk?.('image')}>
          {picture ? (
            <Picture attachment={picture} share={width} />
          ) : (
            <span className="chip chip--missing">
              <Icon of={CircleAlert} size="s" />
              {t`picture not in this dossier`}
            </span>
          )}
          <figcaption className="faint">
            {alt === '' && !decorative ? (
              <span className="chip chip--missing">
                <Icon of={CircleAlert} size="s" />
                {t`alternative text`}
              </span>
            ) : decorative ? (
              t`Decorative`
            ) : (
              alt
            )}
          </figcaption>
        </figure>
      }
    />
  );
}
