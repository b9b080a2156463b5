import { useLingui } from '@lingui/react/macro';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ReactEditor, useSlateSelector, useSlateStatic } from 'slate-react';
import type { EditorCommand, Scene } from '../../../editor/commands/editor-command.ts';
import { shortcutOf } from '../../../editor/commands/shortcuts.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Tip } from './tip.tsx';

interface CommandButtonProps {
  readonly command: EditorCommand;
  readonly scene: Scene;
}

/** A command as a square button with its name and key in a tip; commands that switch something show whether it is on. */
export function CommandButton({ command, scene }: CommandButtonProps) {
  const { i18n } = useLingui();
  const editor = useSlateStatic();
  const isDisabled = useSlateSelector((now) => !command.isEnabled(now, scene));
  const isActive = useSlateSelector((now) => command.isActive?.(now) ?? false);
  const name = i18n._(command.name);
  const press = (): void => {
    command.perform(editor, scene);
    if (!command.asks) ReactEditor.focus(editor);
  };
  const icon = <Icon of={command.icon} turns={command.turns ?? false} />;
  return (
    <Tip label={name} shortcut={shortcutOf(command, scene)}>
      {command.isActive ? (
        <ToggleButton
          className="button button--plain button--icon button--s"
          aria-label={name}
          isSelected={isActive}
          isDisabled={isDisabled}
          onPress={press}
        >
          {icon}
        </ToggleButton>
      ) : (
        <Button look="plain" small label={name} isDisabled={isDisabled} onPress={press}>
          {icon}
        </Button>
      )}
    </Tip>
  );
}
