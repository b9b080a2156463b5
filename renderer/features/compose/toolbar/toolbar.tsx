import { Trans, useLingui } from '@lingui/react/macro';
import { Languages, PanelRight, Pilcrow, Plus, Table } from 'lucide-react';
import { memo } from 'react';
import { Group } from 'react-aria-components/Group';
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar';
import type { CommandGroup, Scene } from '../../../editor/commands/editor-command.ts';
import { editorCommands } from '../../../editor/commands/editor-commands.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { CommandButton } from './command-button.tsx';
import { CommandMenu } from './command-menu.tsx';
import { KindSelect } from './kind-select.tsx';

interface ToolbarProps {
  readonly scene: Scene;
  readonly isInspectorOpen: boolean;
  readonly onInspector: () => void;
}

/** What can be done to the text. Arrow keys move along it; pressing a button leads back to the text. */
export const Toolbar = memo(function Toolbar({
  scene,
  isInspectorOpen,
  onInspector,
}: ToolbarProps) {
  const { t } = useLingui();
  return (
    <AriaToolbar className="tools compose__tools" aria-label={t`Text`}>
      <Buttons group="history" scene={scene} />
      <span className="tools__gap" />
      <KindSelect scene={scene} />
      <Buttons group="look" scene={scene} />
      <Buttons group="list" scene={scene} />
      <span className="tools__gap" />
      <CommandMenu label={t`Insert`} icon={Plus} groups={['insert']} scene={scene} />
      <CommandMenu
        label={t`Part`}
        icon={Pilcrow}
        groups={['priority', 'direction', 'move']}
        scene={scene}
      />
      <CommandMenu label={t`Table`} icon={Table} groups={['table']} scene={scene} />
      <CommandMenu
        label={t`Words`}
        icon={Languages}
        groups={['more-looks', 'language', 'view']}
        scene={scene}
      />
      <span className="grow" />
      <span className="compose__opener">
        <Button look="plain" small aria-expanded={isInspectorOpen} onPress={onInspector}>
          <Icon of={PanelRight} turns />
          <Trans>Fields and findings</Trans>
        </Button>
      </span>
    </AriaToolbar>
  );
});

const Buttons = ({ group, scene }: { readonly group: CommandGroup; readonly scene: Scene }) => (
  <Group className="tools__group">
    {editorCommands
      .filter((command) => command.group === group)
      .map((command) => (
        <CommandButton key={command.id} command={command} scene={scene} />
      ))}
  </Group>
);
