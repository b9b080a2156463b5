import { useEffect } from 'react';
import type { Editor } from 'slate';
import type { Scene } from '../../editor/commands/editor-command.ts';
import { editorCommands } from '../../editor/commands/editor-commands.ts';
import { shortcutOf } from '../../editor/commands/shortcuts.ts';
import { returnToText } from '../../editor/return-to-text.ts';
import { useOffers } from '../../shared/offers.ts';
import { keyCaps } from './toolbar/key-caps.ts';

/** Offers the commands of the text in the palette while the page is in sight. */
export function useTextOffers(editor: Editor, scene: Scene): void {
  useEffect(() => {
    useOffers.setState({
      offers: editorCommands.map((command) => ({
        id: command.id,
        label: command.name,
        icon: command.icon,
        keys: keyCaps(shortcutOf(command, scene) ?? ''),
        isEnabled: () => command.isEnabled(editor, scene),
        perform: () => {
          if (command.asks) command.perform(editor, scene);
          else returnToText(editor, () => command.perform(editor, scene));
        },
      })),
    });
    return () => useOffers.setState({ offers: [] });
  }, [editor, scene]);
}
