import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder where the installed program keeps its settings, found without Electron by the same
 * rules. `AIDE_MEMOIRE_HOME` names another one.
 */
export function userDataFolder(
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const { AIDE_MEMOIRE_HOME: own, APPDATA: roaming, XDG_CONFIG_HOME: config } = environment;
  if (own) return own;
  if (platform === 'win32') return join(roaming ?? join(homedir(), 'AppData', 'Roaming'), name);
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name);
  return join(config ?? join(homedir(), '.config'), name);
}

const name = 'Aide-Mémoire';
