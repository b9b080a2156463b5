import { nativeTheme } from 'electron';
import type { Settings } from '../../ipc/contract.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { setMenu } from '../menu.ts';

/** Reading and writing the person's settings, which also change the menu and the native parts. */
export const settingsCommands = (
  context: Context,
): Pick<Handlers, 'settings.read' | 'settings.write'> => ({
  'settings.read': async () => ({ ok: true, value: await context.services.settings.read() }),
  async 'settings.write'(settings) {
    const written = await context.services.settings.write(settings);
    if (!written.ok) return { ok: false, error: { code: 'not-saved', message: written.problem } };
    applySettings(context, written.value);
    return written;
  },
});

/** Brings the parts that the system draws in line with the settings. */
export function applySettings(context: Context, { language, theme }: Settings): void {
  // High contrast is drawn on a light ground.
  nativeTheme.themeSource = theme === 'contrast' ? 'light' : theme;
  setMenu(context, language);
}
