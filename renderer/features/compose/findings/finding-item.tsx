import { Trans, useLingui } from '@lingui/react/macro';
import { Ellipsis, EyeOff, Info } from 'lucide-react';
import { memo, useState } from 'react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { Finding } from '../../../../templates/model/finding.ts';
import type { Fix } from '../../../../templates/model/fix.ts';
import { useBasisText } from '../../../shared/strings/use-basis-text.ts';
import { useFindingText } from '../../../shared/strings/use-finding-text.ts';
import { Button, LinkButton } from '../../../shared/ui/button.tsx';
import { FindingRow } from '../../../shared/ui/finding-row.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { fixWords } from './fix-words.ts';
import { hasPlace } from './has-place.ts';

interface FindingItemProps {
  readonly finding: Finding;
  readonly onShow: (finding: Finding) => void;
  readonly onFix: (fix: Fix) => void;
  readonly onWaive: (finding: Finding) => void;
}

/** One finding with what can be done about it. */
export const FindingItem = memo(function FindingItem({
  finding,
  onShow,
  onFix,
  onWaive,
}: FindingItemProps) {
  const { t, i18n } = useLingui();
  const basis = useBasisText()(finding.code);
  const say = useFindingText();
  const [isExplained, setExplained] = useState(false);
  const said = say(finding);
  const { fix } = finding;
  const act = (id: string): void => {
    if (id === 'waive') onWaive(finding);
    else setExplained(!isExplained);
  };
  return (
    <FindingRow
      finding={finding}
      below={
        isExplained &&
        basis && (
          <p className="finding__basis">
            {basis.words} <span lang="en">({basis.source})</span>
            {basis.mark === 'K' && (
              <>
                {' '}
                <Trans>This is practice, not a rule.</Trans>
              </>
            )}
          </p>
        )
      }
      action={
        <span className="finding__actions">
          {fix && (
            <Button small onPress={() => onFix(fix)}>
              {i18n._(fixWords(fix))}
            </Button>
          )}
          {hasPlace(finding) && (
            <LinkButton onPress={() => onShow(finding)}>
              {finding.code === 'field-missing' ? <Trans>Fill</Trans> : <Trans>Show</Trans>}
            </LinkButton>
          )}
          <MenuTrigger>
            <Button look="plain" small label={t`More about: ${said}`}>
              <Icon of={Ellipsis} size="s" />
            </Button>
            <Popover className="popover popover--menu" placement="bottom end">
              <Menu
                className="menu"
                aria-label={t`Finding`}
                onAction={(id) => act(String(id))}
                disabledKeys={basis ? [] : ['why']}
              >
                <MenuItem className="menu__item" id="why" textValue={t`What this rests on`}>
                  <Icon of={Info} />
                  <Trans>What this rests on</Trans>
                </MenuItem>
                <MenuItem className="menu__item" id="waive" textValue={t`Set aside…`}>
                  <Icon of={EyeOff} />
                  <Trans>Set aside…</Trans>
                </MenuItem>
              </Menu>
            </Popover>
          </MenuTrigger>
        </span>
      }
    />
  );
});
