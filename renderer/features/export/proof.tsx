import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../shared/format/use-format.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import { PreviewPage } from './preview-page.tsx';
import type { PreviewState } from './use-preview.ts';

/** The text as it will leave, on paper in every theme. */
export function Proof({ preview }: { readonly preview: PreviewState }) {
  const { t } = useLingui();
  const format = useFormat();
  const words = preview.kind === 'shown' ? format.number(preview.preview.words) : '';
  return (
    <section
      className="export__desk"
      data-column
      aria-label={t`Preview`}
      // It scrolls, and what it shows takes no focus of its own.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-busy={preview.kind === 'asked'}
    >
      {preview.kind === 'failed' && (
        <Banner tone="stop" title={<Trans>There is no preview</Trans>}>
          <p dir="auto">{preview.failure.message}</p>
        </Banner>
      )}
      {preview.kind === 'shown' && (
        <>
          <PreviewPage html={preview.preview.html} />
          <p className="faint">
            <Trans>{words} words. Page breaks are set by Word.</Trans>
          </p>
        </>
      )}
    </section>
  );
}
