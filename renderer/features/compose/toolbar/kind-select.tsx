import { useLingui } from '@lingui/react/macro';
import { useSlateSelector, useSlateStatic } from 'slate-react';
import type { Scene } from '../../../editor/commands/editor-command.ts';
import { editorCommands } from '../../../editor/commands/editor-commands.ts';
import { returnToText } from '../../../editor/return-to-text.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Select } from '../../../shared/ui/select.tsx';

const kinds = editorCommands.filter(
  ({ group, isActive }) => group === 'kind' || (group === 'list' && isActive),
);

/** What the blocks at the selection are, and what they can become. */
export function KindSelect({ scene }: { readonly scene: Scene }) {
  const { i18n, t } = useLingui();
  const editor = useSlateStatic();
  const active = useSlateSelector((now) => kinds.find(({ isActive }) => isActive?.(now))?.id);
  const isMixed = useSlateSelector(({ selection }) => selection !== null) && active === undefined;
  return (
    <div className="tools__kind">
      <Select
        label={t`Kind of paragraph`}
        hiddenLabel
        small
        value={active ?? ''}
        options={[
          ...(active ? [] : [{ id: '', label: isMixed ? t`Mixed` : t`Paragraph` }]),
          ...kinds.map(({ id, name, icon, turns }) => ({
            id,
            label: i18n._(name),
            drawing: <Icon of={icon} turns={turns ?? false} />,
          })),
        ]}
        onChange={(id) => {
          const command = kinds.find((one) => one.id === id);
          if (!command?.isEnabled(editor, scene)) return;
          if (command.asks) command.perform(editor, scene);
          else returnToText(editor, () => command.perform(editor, scene));
        }}
      />
    </div>
  );
}
