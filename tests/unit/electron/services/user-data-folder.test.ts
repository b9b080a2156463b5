import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { userDataFolder } from '../../../../electron/services/user-data-folder.ts';

it.each([
  ['linux', {}, join(homedir(), '.config', 'Aide-Mémoire')],
  ['linux', { XDG_CONFIG_HOME: '/config' }, join('/config', 'Aide-Mémoire')],
  ['darwin', {}, join(homedir(), 'Library', 'Application Support', 'Aide-Mémoire')],
  ['win32', { APPDATA: '/roaming' }, join('/roaming', 'Aide-Mémoire')],
  ['win32', {}, join(homedir(), 'AppData', 'Roaming', 'Aide-Mémoire')],
  ['linux', { AIDE_MEMOIRE_HOME: '/own', XDG_CONFIG_HOME: '/config' }, '/own'],
])('on %s with %j is %s', (platform, environment, expected) => {
  expect(userDataFolder(platform, environment)).toBe(expected);
});
