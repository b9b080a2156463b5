import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { internalOrigin } from './internal-origin.ts';

/**
 * Switches that keep an installed browser from speaking for itself, beside those of its driver. What a
 * page asks for they leave alone: that is for the program to refuse.
 */
export const quietSwitches: readonly string[] = [
  // Nothing needs a proxy, and none is searched for.
  '--no-proxy-server',
  // The list of models to fetch is then read from this file, which is not there.
  '--optimization-guide-manifest-override=nowhere',
  // Whether somebody is signed in is then asked at a port that browsers refuse before they look up or connect.
  '--gaia-url=http://127.0.0.1:1/',
  // A page that is closed while it loads may ask once more when its driver no longer answers; the name is not looked up.
  `--host-resolver-rules=MAP ${new URL(internalOrigin).host} ~NOTFOUND`,
];

/** Settings for the same end that have no switch. */
const preferences = {
  // What a page shows stays out of the list of pages seen.
  history: { saving_disabled: true },
  // No connection ahead of a page, which would be made before the program is asked.
  net: { network_prediction_options: 2 },
  // No description of a page's fields is sent to learn what may be filled in.
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
  // No dictionary is fetched. The older of the two names would fill the newer one again.
  browser: { enable_spellchecking: false },
  spellcheck: { dictionaries: [], dictionary: '' },
};

/** Makes a browser's profile folder with these settings. */
export function makeQuietProfile(folder: string): void {
  const own = join(folder, 'Default');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'Preferences'), JSON.stringify(preferences));
  // A file where a browser would make a folder: it then keeps no list of open pages and their titles.
  writeFileSync(join(own, 'Sessions'), '');
}
