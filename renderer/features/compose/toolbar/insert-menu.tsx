import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronDown, Plus } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useSlateStatic } from 'slate-react';
import type { Scene } from '../../../editor/commands/editor-command.ts';
import { editorCommands } from '../../../editor/commands/editor-commands.ts';
import { returnToText } from '../../../editor/return-to-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Key } from '../../../shared/ui/key.tsx';
import { keyCaps } from './key-caps.ts';

const inserts = editorCommands.filter(({ group }) => group === 'insert');

/** The live parts that can be put into the text, with the key of each. */
export function InsertMenu({ scene }: { readonly scene: Scene }) {
  const { i18n, t } = useLingui();
  const editor = useSlateStatic();
  return (
    <MenuTrigger>
      <Button look="plain" small>
        <Icon of={Plus} size="s" />
        <Trans>Insert</Trans>
        <Icon of={ChevronDown} size="s" />
      </Button>
      <Popover placement="bottom start">
        <Menu
          className="menu"
          aria-label={t`Insert`}
          onAction={(id) => {
            const command = inserts.find((one) => one.id === id);
            if (command?.asks) command.perform(editor, scene);
            else returnToText(editor, () => command?.perform(editor, scene));
          }}
        >
          {inserts.map((command) => (
            <MenuItem
              key={command.id}
              id={command.id}
              className="menu__item"
              textValue={i18n._(command.name)}
              isDisabled={!command.isEnabled(editor, scene)}
            >
              <Icon of={command.icon} turns={command.turns ?? false} />
              <span className="grow">{i18n._(command.name)}</span>
              {command.shortcut !== undefined &&
                keyCaps(command.shortcut).map((cap) => <Key key={cap}>{cap}</Key>)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
