import { useLingui } from '@lingui/react/macro';
import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import { Fragment } from 'react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { useSlateStatic } from 'slate-react';
import type { CommandGroup, Scene } from '../../../editor/commands/editor-command.ts';
import { editorCommands } from '../../../editor/commands/editor-commands.ts';
import { shortcutOf } from '../../../editor/commands/shortcuts.ts';
import { returnToText } from '../../../editor/return-to-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Key } from '../../../shared/ui/key.tsx';
import { keyCaps } from './key-caps.ts';

interface CommandMenuProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly groups: readonly CommandGroup[];
  readonly scene: Scene;
}

/** Commands behind one button, group by group, with the key of each and a tick at what is on. */
export function CommandMenu(props: CommandMenuProps) {
  const { label, icon } = props;
  return (
    <MenuTrigger>
      <Button look="plain" small>
        <Icon of={icon} size="s" />
        {label}
        <Icon of={ChevronDown} size="s" />
      </Button>
      <Popover placement="bottom start">
        <Commands {...props} />
      </Popover>
    </MenuTrigger>
  );
}

/** Rendered when the menu opens, and not before: what can be done depends on where the caret is then. */
function Commands({ label, groups, scene }: CommandMenuProps) {
  const { i18n } = useLingui();
  const editor = useSlateStatic();
  return (
    <Menu
      className="menu"
      aria-label={label}
      onAction={(id) => {
        const command = editorCommands.find((one) => one.id === id);
        if (command?.asks) command.perform(editor, scene);
        else returnToText(editor, () => command?.perform(editor, scene));
      }}
    >
      {groups.map((group, index) => (
        <Fragment key={group}>
          {index > 0 && <Separator className="menu__line" />}
          {editorCommands
            .filter((command) => command.group === group)
            .map((command) => {
              const shortcut = shortcutOf(command, scene);
              return (
                <MenuItem
                  key={command.id}
                  id={command.id}
                  className="menu__item"
                  textValue={i18n._(command.name)}
                  isDisabled={!command.isEnabled(editor, scene)}
                >
                  <Icon of={command.icon} turns={command.turns ?? false} />
                  <span className="grow">{i18n._(command.name)}</span>
                  {command.isActive?.(editor) === true && <Icon of={Check} size="s" />}
                  {shortcut !== undefined &&
                    keyCaps(shortcut).map((cap) => <Key key={cap}>{cap}</Key>)}
                </MenuItem>
              );
            })}
        </Fragment>
      ))}
    </Menu>
  );
}
