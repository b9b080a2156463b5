import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings, openSettings } from '../../../../electron/services/settings.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const changed = {
  ...defaultSettings,
  language: 'fr',
  profile: { ...defaultSettings.profile, mission: 'Mission permanente' },
} as const;

describe('settings', () => {
  it('are the defaults until something is written, and then what was written', async () => {
    const folder = join(await temporaryFolder(), 'made', 'when', 'needed');
    const settings = openSettings(folder);
    expect(await settings.read()).toEqual(defaultSettings);
    expect(await settings.write(changed)).toEqual({ ok: true, value: changed });
    expect(await openSettings(folder).read()).toEqual(changed);
  });

  it('fill in what an older version did not know, and keep what a newer one wrote', async () => {
    const folder = await temporaryFolder();
    await writeFile(
      join(folder, 'settings.json'),
      '{"theme":"dark","newer":1,"profile":{"speaker":"A. B."}}',
    );
    expect(await openSettings(folder).read()).toEqual({
      ...defaultSettings,
      theme: 'dark',
      newer: 1,
      profile: { ...defaultSettings.profile, speaker: 'A. B.' },
    });
  });

  it.each(['{', '[]', '{"theme":"neon"}', '{"__proto__":{}}', '['.repeat(100_000)])(
    'that cannot be understood (%.20s) are kept aside',
    async (broken) => {
      const folder = await temporaryFolder();
      await writeFile(join(folder, 'settings.json'), broken);
      const settings = openSettings(folder);
      expect(await settings.read()).toEqual(defaultSettings);
      expect(await readdir(folder)).toEqual(['settings.broken.json']);
      expect(await readFile(join(folder, 'settings.broken.json'), 'utf8')).toBe(broken);
      await settings.write(changed);
      expect(await settings.read()).toEqual(changed);
    },
  );
});
