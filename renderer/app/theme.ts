import type { Settings } from '../../electron/ipc/contract.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const contrast = window.matchMedia('(prefers-contrast: more)');
let chosen: Settings['theme'] = 'system';

/** Shows the window in a theme; `system` follows the computer as it changes. */
export function followTheme(theme: Settings['theme']): void {
  chosen = theme;
  apply();
}

const apply = (): void => {
  document.documentElement.dataset['theme'] =
    chosen !== 'system' ? chosen : contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light';
};
dark.addEventListener('change', apply);
contrast.addEventListener('change', apply);
