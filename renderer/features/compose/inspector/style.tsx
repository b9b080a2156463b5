import { Trans, useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import {
  plainStyle,
  type CitationForm,
  type DraftStyle,
  type HouseStyle,
} from '../../../../templates/model/draft-style.ts';
import { Select } from '../../../shared/ui/select.tsx';
import { Group } from './group.tsx';

interface StyleProps {
  readonly style: DraftStyle | undefined;
  readonly onStyle: (style: DraftStyle) => void;
}

/** By which house style the words are checked, and how documents are cited. */
export const Style = memo(function Style({ style = plainStyle, onStyle }: StyleProps) {
  const { t } = useLingui();
  return (
    <Group title={<Trans>House style</Trans>} folds="closed">
      <div className="style-choices">
        <Select<HouseStyle>
          label={t`Words are checked by`}
          value={style.house}
          onChange={(house) => onStyle({ ...style, house })}
          options={[
            { id: 'un', label: t`United Nations` },
            { id: 'uk', label: t`United Kingdom` },
            { id: 'us', label: t`United States` },
            { id: 'fr', label: t`French` },
            { id: 'none', label: t`No house style` },
          ]}
        />
        <Select<CitationForm>
          label={t`Documents are cited`}
          value={style.citations}
          onChange={(citations) => onStyle({ ...style, citations })}
          options={[
            { id: 'words', label: t`In words` },
            { id: 'symbol', label: t`By symbol` },
            { id: 'brackets', label: t`By symbol in brackets` },
            { id: 'footnote', label: t`In a footnote` },
          ]}
        />
        <p className="faint">
          <Trans>
            No mission is bound by the style of the Secretariat: it is one among several.
          </Trans>
        </p>
      </div>
    </Group>
  );
});
